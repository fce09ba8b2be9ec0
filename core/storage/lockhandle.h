#pragma once

#include "core/storage/filesystem.h"

namespace faubourg::storage {

/// The lock file as the operating system sees it: kept open, and locked in such a way that
/// the system lets go of it when the process ends, however it ends (Linux: an open file
/// description lock; Windows: no sharing for writing).
class LockHandle
{
public:
    /// What became of an attempt: `Busy` when another program has the file.
    enum class Outcome { Held, Busy, Failed };
    struct Attempt
    {
        Outcome outcome = Outcome::Failed;
        int systemCode = 0;
    };

    LockHandle() = default;
    Q_DISABLE_COPY_MOVE(LockHandle)
    ~LockHandle() { close(); }

    /// Makes the file; Busy when it exists.
    Attempt create(const QString &path);
    /// Takes the existing file whose process has ended; Busy when it has not.
    Attempt claim(const QString &path);
    /// Replaces the content from the start, whole.
    bool rewrite(const QByteArray &content);
    /// Whether `path` still is this file, and not one that another program put there.
    bool isAt(const QString &path) const;
    /// Gives this file the name `to`, over what had it.
    int moveTo(const QString &from, const QString &to);
    /// Removes the file, if it is still this one.
    void remove(const QString &path);
    void close();

    /// Whether some program holds `path` open as its lock.
    static bool isHeld(const QString &path);
    /// At most `limit` bytes, also of a file that another program holds; null: unreadable.
    static QByteArray read(const QString &path, qint64 limit);

private:
    Attempt openExisting(const QString &path);

    FileSystem::Handle m_handle = FileSystem::kNoHandle;
};

} // namespace faubourg::storage
