#include "core/storage/filesystem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::FileSystem)
};

enum class Cause { DiskFull, FolderReadOnly, FolderMissing, InUse, Exists, NameRefused, Other };

#ifdef Q_OS_WIN

Cause causeOf(int code)
{
    switch (code) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return Cause::DiskFull;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return Cause::FolderReadOnly;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_BAD_NETPATH:
        return Cause::FolderMissing;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return Cause::InUse;
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS:
        return Cause::Exists;
    case ERROR_INVALID_NAME:
    case ERROR_FILENAME_EXCED_RANGE:
        return Cause::NameRefused;
    default:
        return Cause::Other;
    }
}

const wchar_t *native(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

int lastError(bool done)
{
    return done ? 0 : static_cast<int>(GetLastError());
}

HANDLE toHandle(FileSystem::Handle handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

int openWith(const QString &path, DWORD disposition, FileSystem::Handle &handle)
{
    const HANDLE opened = CreateFileW(native(path), GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                      disposition, FILE_ATTRIBUTE_NORMAL, nullptr);
    handle = reinterpret_cast<FileSystem::Handle>(opened);
    return lastError(opened != INVALID_HANDLE_VALUE);
}

/// A virus scanner or an indexer may hold a new file for a moment: errors 5 and 32 pass.
int moveWithRetries(const QString &from, const QString &to, DWORD flags)
{
    int code = 0;
    for (DWORD delay = 10; delay <= 160; delay *= 2) {
        code = lastError(MoveFileExW(native(from), native(to), flags | MOVEFILE_WRITE_THROUGH));
        if (code != ERROR_ACCESS_DENIED && code != ERROR_SHARING_VIOLATION)
            return code;
        Sleep(delay);
    }
    return code;
}

#else

Cause causeOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Cause::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return Cause::FolderReadOnly;
    case ENOENT:
    case ENOTDIR:
        return Cause::FolderMissing;
    case EBUSY:
    case ETXTBSY:
        return Cause::InUse;
    case EEXIST:
        return Cause::Exists;
    case ENAMETOOLONG:
    case EINVAL:
        return Cause::NameRefused;
    default:
        return Cause::Other;
    }
}

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

int lastError(bool done)
{
    return done ? 0 : errno;
}

int descriptor(FileSystem::Handle handle)
{
    return static_cast<int>(handle);
}

int openWith(const QString &path, int flags, FileSystem::Handle &handle)
{
    constexpr mode_t kOwnerMayWrite = 0666; // narrowed by the umask
    handle = ::open(native(path).constData(), flags | O_CLOEXEC, kOwnerMayWrite);
    return lastError(handle >= 0);
}

#endif

Error describe(Cause cause, const QString &name, const QString &folder)
{
    switch (cause) {
    case Cause::DiskFull:
        return {ErrorCode::Storage,
                Tr::tr("“%1” was not written: the disk is full. Free some space, then try again.")
                    .arg(name),
                {}};
    case Cause::FolderReadOnly:
        return {ErrorCode::ReadOnly,
                Tr::tr("The folder “%1” does not accept writing. Choose another folder, or ask "
                       "the IT department for access.")
                    .arg(folder),
                {}};
    case Cause::FolderMissing:
        return {ErrorCode::NotFound,
                Tr::tr("The folder “%1” does not exist or cannot be reached. Choose another "
                       "folder.")
                    .arg(folder),
                {}};
    case Cause::InUse:
        return {
            ErrorCode::Storage,
            Tr::tr("“%1” is open in another program. Close it there, then try again.").arg(name),
            {}};
    case Cause::Exists:
        return {ErrorCode::InvalidInput,
                Tr::tr("“%1” already exists. Choose another name.").arg(name),
                {}};
    case Cause::NameRefused:
        return {ErrorCode::InvalidInput,
                Tr::tr("This folder does not accept the name “%1”. Choose a shorter or simpler "
                       "one.")
                    .arg(name),
                {}};
    case Cause::Other:
        break;
    }
    return {ErrorCode::Storage,
            Tr::tr("“%1” was not written: the disk or the network did not answer as expected. "
                   "Try again, or choose another folder.")
                .arg(name),
            {}};
}

} // namespace

Error fileError(int systemCode, const QString &path)
{
    const QFileInfo file(path);
    const QString folderPath = file.absolutePath();
    const QString folder = QFileInfo(folderPath).fileName();
    Error error =
        describe(causeOf(systemCode), file.fileName(), folder.isEmpty() ? folderPath : folder);
    error.detail = u"system error %1"_s.arg(systemCode);
    return error;
}

const FileSystem &FileSystem::native()
{
    static const FileSystem system;
    return system;
}

#ifdef Q_OS_WIN

int FileSystem::create(const QString &path, Handle &handle) const
{
    return openWith(path, CREATE_NEW, handle);
}

int FileSystem::open(const QString &path, Handle &handle) const
{
    return openWith(path, OPEN_EXISTING, handle);
}

int FileSystem::write(Handle handle, const char *data, qint64 length, qint64 &written) const
{
    constexpr qint64 kMost = 1 << 30;
    DWORD done = 0;
    const BOOL ok =
        WriteFile(toHandle(handle), data, static_cast<DWORD>(qMin(length, kMost)), &done, nullptr);
    written = done;
    return lastError(ok);
}

int FileSystem::sync(Handle handle) const
{
    return lastError(FlushFileBuffers(toHandle(handle)));
}

int FileSystem::close(Handle handle) const
{
    return lastError(CloseHandle(toHandle(handle)));
}

int FileSystem::size(const QString &path, qint64 &bytes) const
{
    const HANDLE opened = CreateFileW(storage::native(path), GENERIC_READ,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (opened == INVALID_HANDLE_VALUE)
        return lastError(false);
    LARGE_INTEGER found{};
    const int code = lastError(GetFileSizeEx(opened, &found));
    bytes = found.QuadPart;
    CloseHandle(opened);
    return code;
}

int FileSystem::replace(const QString &from, const QString &to) const
{
    return moveWithRetries(from, to, MOVEFILE_REPLACE_EXISTING);
}

int FileSystem::moveToNew(const QString &from, const QString &to) const
{
    return moveWithRetries(from, to, 0);
}

int FileSystem::syncFolder(const QString & /*path*/) const
{
    return 0; // MOVEFILE_WRITE_THROUGH has seen to it
}

int FileSystem::remove(const QString &path) const
{
    return lastError(DeleteFileW(storage::native(path)));
}

#else

int FileSystem::create(const QString &path, Handle &handle) const
{
    return openWith(path, O_WRONLY | O_CREAT | O_EXCL, handle);
}

int FileSystem::open(const QString &path, Handle &handle) const
{
    return openWith(path, O_WRONLY, handle);
}

int FileSystem::write(Handle handle, const char *data, qint64 length, qint64 &written) const
{
    const ssize_t done = ::write(descriptor(handle), data, static_cast<size_t>(length));
    written = qMax<qint64>(done, 0);
    return done < 0 && errno == EINTR ? 0 : lastError(done >= 0);
}

int FileSystem::sync(Handle handle) const
{
    return lastError(::fsync(descriptor(handle)) == 0);
}

int FileSystem::close(Handle handle) const
{
    return lastError(::close(descriptor(handle)) == 0);
}

int FileSystem::size(const QString &path, qint64 &bytes) const
{
    struct stat found
    {
    };
    const int code = lastError(::stat(storage::native(path).constData(), &found) == 0);
    bytes = found.st_size;
    return code;
}

int FileSystem::replace(const QString &from, const QString &to) const
{
    return lastError(::rename(storage::native(from).constData(), storage::native(to).constData())
                     == 0);
}

int FileSystem::moveToNew(const QString &from, const QString &to) const
{
    // rename() would overwrite; link() refuses. Some shares know no links: look first there.
    if (::link(storage::native(from).constData(), storage::native(to).constData()) == 0)
        return remove(from);
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
        return errno;
    return QFileInfo::exists(to) ? EEXIST : replace(from, to);
}

int FileSystem::syncFolder(const QString &path) const
{
    const int folder = ::open(storage::native(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return errno;
    const int code = lastError(::fsync(folder) == 0);
    ::close(folder);
    return code == EINVAL ? 0 : code; // shares that cannot sync a folder
}

int FileSystem::remove(const QString &path) const
{
    return lastError(::unlink(storage::native(path).constData()) == 0);
}

#endif

} // namespace faubourg::storage
