#include "core/storage/atomicfile.h"

#include "core/storage/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QUuid>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

/// A link keeps pointing where it points: what it names is replaced.
QString realTarget(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.isSymLink() ? file.canonicalFilePath() : QString();
    return real.isEmpty() ? file.absoluteFilePath() : real;
}

/// The temporary of one write: removed unless it became the target.
class Temporary
{
public:
    Temporary(const FileSystem &system, const QString &target)
        : m_system(system)
        , m_path(QFileInfo(target).absoluteDir().filePath(
              u".faubourg-%1.tmp"_s.arg(QUuid::createUuid().toString(QUuid::Id128))))
    {
    }
    Q_DISABLE_COPY_MOVE(Temporary)
    ~Temporary()
    {
        close();
        if (m_exists && !m_moved)
            m_system.remove(m_path);
    }

    const QString &path() const { return m_path; }
    FileSystem::Handle handle() const { return m_handle; }
    void setMoved() { m_moved = true; }

    int create()
    {
        const int code = m_system.create(m_path, m_handle);
        m_exists = code == 0;
        if (code != 0)
            m_handle = FileSystem::kNoHandle;
        return code;
    }
    int open()
    {
        const int code = m_system.open(m_path, m_handle);
        if (code != 0)
            m_handle = FileSystem::kNoHandle;
        return code;
    }
    int close()
    {
        if (m_handle == FileSystem::kNoHandle)
            return 0;
        return m_system.close(std::exchange(m_handle, FileSystem::kNoHandle));
    }

private:
    const FileSystem &m_system;
    QString m_path;
    FileSystem::Handle m_handle = FileSystem::kNoHandle;
    bool m_exists = false;
    bool m_moved = false;
};

/// Counts what reaches the system and remembers the first refusal, so that a producer
/// that ignores the result of a write cannot hide it.
class CountingDevice final : public QIODevice
{
public:
    CountingDevice(const FileSystem &system, FileSystem::Handle handle)
        : m_system(system)
        , m_handle(handle)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    int failure() const { return m_failure; }
    qint64 count() const { return m_count; }

protected:
    qint64 readData(char * /*data*/, qint64 /*maxSize*/) override { return -1; }
    qint64 writeData(const char *data, qint64 length) override
    {
        qint64 done = 0;
        while (done < length && m_failure == 0) {
            qint64 written = 0;
            m_failure = m_system.write(m_handle, data + done, length - done, written);
            done += written;
        }
        m_count += done;
        return m_failure == 0 ? done : -1;
    }

private:
    const FileSystem &m_system;
    FileSystem::Handle m_handle;
    int m_failure = 0;
    qint64 m_count = 0;
};

Result<void> checked(int systemCode, const QString &path)
{
    if (systemCode != 0)
        return fileError(systemCode, path);
    return {};
}

/// Sync, close, look again from outside, and take the target's name.
Result<void> finish(const FileSystem &system, Temporary &temporary, qint64 expected,
                    const QString &target, AtomicFile::IfExists ifExists)
{
    FB_TRY(checked(system.sync(temporary.handle()), target));
    FB_TRY(checked(temporary.close(), target));
    qint64 found = -1;
    FB_TRY(checked(system.size(temporary.path(), found), target));
    if (found != expected) {
        Error error = fileError(0, target);
        error.detail = u"%1 bytes on disk, %2 written"_s.arg(found).arg(expected);
        return error;
    }
    if (const QFileInfo old(target); old.exists())
        QFile::setPermissions(temporary.path(), old.permissions());
    FB_TRY(checked(ifExists == AtomicFile::IfExists::Replace
                       ? system.replace(temporary.path(), target)
                       : system.moveToNew(temporary.path(), target),
                   target));
    temporary.setMoved();
    return checked(system.syncFolder(target), target);
}

} // namespace

Result<void> AtomicFile::write(const QString &path, const QByteArray &content)
{
    return write(path, [&content](QIODevice &device) {
        device.write(content); // a refusal is remembered by the device
        return Result<void>();
    });
}

Result<void> AtomicFile::write(const QString &path, const Producer &produce)
{
    return AtomicFile(FileSystem::native()).run(path, produce);
}

Result<void> AtomicFile::writeThrough(const QString &path, const PathProducer &produce,
                                      IfExists ifExists)
{
    return AtomicFile(FileSystem::native()).runThrough(path, produce, ifExists);
}

Result<void> AtomicFile::run(const QString &path, const Producer &produce) const
{
    const QString target = realTarget(path);
    Temporary temporary(m_system, target);
    FB_TRY(checked(temporary.create(), target));
    CountingDevice device(m_system, temporary.handle());
    const Result<void> produced = produce(device);
    FB_TRY(checked(device.failure(), target)); // the cause, before what the producer made of it
    FB_TRY(produced);
    return finish(m_system, temporary, device.count(), target, IfExists::Replace);
}

Result<void> AtomicFile::runThrough(const QString &path, const PathProducer &produce,
                                    IfExists ifExists) const
{
    const QString target = realTarget(path);
    Temporary temporary(m_system, target);
    FB_TRY(checked(temporary.create(), target));
    FB_TRY(checked(temporary.close(), target));
    FB_TRY(produce(temporary.path()));
    qint64 produced = -1;
    FB_TRY(checked(m_system.size(temporary.path(), produced), target));
    FB_TRY(checked(temporary.open(), target));
    return finish(m_system, temporary, produced, target, ifExists);
}

} // namespace faubourg::storage
