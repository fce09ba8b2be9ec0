#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/lockfile.h"
#include "core/storage/migrator.h"

#include <functional>
#include <memory>
#include <optional>

namespace faubourg::storage {

/// Who sits at this computer.
struct Owner
{
    QString displayName; ///< stands in the lock file, so that others know whom to ask
    QString actor;       ///< pseudonymous id, the only name the journal gets
};

/// The office's file, open: locked for writing, or a copy in memory for reading.
class DataFile
{
public:
    /// Writes the first content of a new file (a template), by the usual acts.
    using Fill = std::function<Result<void>(Database &)>;

    /// A new file, open for writing. It is made in memory, with what `fill` adds, and comes
    /// to disk in one step: an error leaves nothing behind. InvalidInput when `path` exists.
    static Result<std::unique_ptr<DataFile>> create(const QString &path, const Owner &owner,
                                                    const Fill &fill = {});
    /// Opens for writing; an older file is brought up to date, after a copy of it was made
    /// beside it. When somebody else has it, or it may not be written: open for reading only,
    /// and holder() says who. A damaged, foreign or newer file is refused and stays as it was.
    /// `migrations`: other than the program's own in tests only.
    static Result<std::unique_ptr<DataFile>> open(const QString &path, const Owner &owner,
                                                  const QString &migrations = kMigrations);
    /// For commands that only read: takes no lock and leaves no trace. An older file is
    /// brought up to date in memory.
    static Result<std::unique_ptr<DataFile>>
    openForReading(const QString &path, const QString &migrations = kMigrations);
    /// Opens for writing whoever holds the lock, and says so in the journal. Only after
    /// LockWatch found it abandoned and the user agreed. The other program, should it still
    /// live, is refused from its next act on.
    static Result<std::unique_ptr<DataFile>> takeOver(const QString &path, const Owner &owner,
                                                      const QString &migrations = kMigrations);
    ~DataFile();
    Q_DISABLE_COPY_MOVE(DataFile)

    const QString &path() const { return m_path; }
    const Database &database() const { return *m_database; }
    Database &database() { return *m_database; }
    bool isReadOnly() const { return m_database->isReadOnly(); }
    /// Who keeps us from writing; nothing when the file or its folder does.
    const std::optional<LockHolder> &holder() const { return m_holder; }
    /// The last program to write ended without closing the file.
    bool lockWasTakenOver() const { return m_lockWasTakenOver; }
    /// The copy made before the file was brought up to date; empty when it was not.
    const QString &migrationCopy() const { return m_migrationCopy; }

    /// Due every LockFile::kBeatSeconds. When another program has taken the file over, the
    /// file becomes read only.
    void beat();
    /// For readers: somebody has written since; open again to see it.
    bool changedOnDisk() const;

private:
    DataFile(QString path, std::unique_ptr<Database> database);
    enum class How { Opened, TakenOver };
    static Result<std::unique_ptr<DataFile>> openLocked(const QString &path, const Owner &owner,
                                                        LockFile::Attempt taken,
                                                        const QString &migrations, How how);
    Result<void> updateSchema(const QString &migrations);

    QString m_path;
    std::unique_ptr<LockFile> m_lock; // outlives the database, declared before it
    std::unique_ptr<Database> m_database;
    std::optional<LockHolder> m_holder;
    QString m_migrationCopy;
    quint32 m_changeCounter = 0;
    bool m_lockWasTakenOver = false;
};

/// A whole, synced copy of an open database at `path`, where nothing must be: the copy of a
/// migration, a backup, "save a copy". Leaves nothing half-written.
Result<void> writeCopy(const Database &database, const QString &path);

} // namespace faubourg::storage
