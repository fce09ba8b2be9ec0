#include "core/storage/lockhandle.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace faubourg::storage {

namespace {

int descriptor(FileSystem::Handle handle)
{
    return static_cast<int>(handle);
}

/// Belongs to the open file, not to the process: another open and close of the same file
/// in this process does not lose it. A share that knows no locks lets us pass: there the
/// exclusive creation and the fence remain.
bool lockWhole(int file)
{
#ifdef F_OFD_SETLK
    struct flock whole
    {
    };
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return ::fcntl(file, F_OFD_SETLK, &whole) == 0 || (errno != EAGAIN && errno != EACCES);
#else
    return ::flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
#endif
}

/// Looks without taking.
bool isLocked(int file)
{
#ifdef F_OFD_GETLK
    struct flock whole
    {
    };
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return ::fcntl(file, F_OFD_GETLK, &whole) == 0 && whole.l_type != F_UNLCK;
#else
    return !lockWhole(file); // given back when the caller closes it
#endif
}

} // namespace

LockHandle::Attempt LockHandle::create(const QString &path)
{
    constexpr mode_t kWhoMayWrite = 0666; // narrowed by the umask
    m_handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC,
                      kWhoMayWrite);
    if (m_handle < 0)
        return {errno == EEXIST ? Outcome::Busy : Outcome::Failed, errno};
    lockWhole(descriptor(m_handle));
    return {Outcome::Held, 0};
}

LockHandle::Attempt LockHandle::openExisting(const QString &path)
{
    m_handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (m_handle < 0)
        return {Outcome::Failed, errno};
    if (!lockWhole(descriptor(m_handle)))
        return {Outcome::Busy, 0};
    return {Outcome::Held, 0};
}

LockHandle::Attempt LockHandle::claim(const QString &path)
{
    Attempt attempt = openExisting(path);
    // Between opening and locking, its owner may have removed it and a third made another.
    if (attempt.outcome == Outcome::Held && !isAt(path))
        attempt = {Outcome::Busy, 0};
    if (attempt.outcome != Outcome::Held)
        close();
    return attempt;
}

// NOLINTNEXTLINE(readability-make-member-function-const): the lock is what it changes
bool LockHandle::rewrite(const QByteArray &content)
{
    const int file = descriptor(m_handle);
    return ::pwrite(file, content.constData(), static_cast<size_t>(content.size()), 0)
        == content.size()
        && ::ftruncate(file, content.size()) == 0;
}

bool LockHandle::isAt(const QString &path) const
{
    struct stat mine
    {
    };
    struct stat there
    {
    };
    return ::fstat(descriptor(m_handle), &mine) == 0
        && ::stat(QFile::encodeName(path).constData(), &there) == 0 && mine.st_dev == there.st_dev
        && mine.st_ino == there.st_ino;
}

int LockHandle::moveTo(const QString &from, const QString &to)
{
    return FileSystem::native().replace(from, to);
}

void LockHandle::remove(const QString &path)
{
    if (m_handle != FileSystem::kNoHandle && isAt(path))
        FileSystem::native().remove(path);
    close();
}

void LockHandle::close()
{
    if (m_handle != FileSystem::kNoHandle)
        ::close(descriptor(m_handle));
    m_handle = FileSystem::kNoHandle;
}

bool LockHandle::isHeld(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return errno != ENOENT; // not ours to look at: assume that somebody lives
    const bool held = isLocked(file);
    ::close(file);
    return held;
}

QByteArray LockHandle::read(const QString &path, qint64 limit)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(limit) : QByteArray();
}

} // namespace faubourg::storage
