#include "core/storage/datafile.h"

#include "core/storage/atomicfile.h"
#include "core/storage/fileheader.h"
#include "core/storage/fileproperty.h"
#include "core/storage/integrity.h"
#include "core/storage/journal.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::DataFile)
};

QString programVersion()
{
    return QCoreApplication::applicationVersion();
}

/// The header, unless the file is newer than `migrations`; then how to open it. The program
/// that made it left its number in the file: that table stays what it is in every version.
Result<FileHeader> acceptableHeader(const QString &path, const QString &migrations)
{
    FB_TRY_LET(header, readHeader(path));
    FB_TRY_LET(newest, newestVersion(migrations));
    if (header.version <= newest)
        return header;
    const auto database = Database::open(path, Access::ReadOnly);
    const auto version = database ? fileProperty(**database, u"program_version"_s)
                                  : Result<QString>(database.error());
    return newerFileError(version.valueOr({}));
}

/// A snapshot of a file whose last commit was cut off and which we may not repair: file and
/// journal are copied aside, and the copy is repaired.
Result<std::unique_ptr<Database>> snapshotOfCopy(const QString &path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.faubourg"_s);
    if (!folder.isValid() || !QFile::copy(path, copy)
        || !QFile::copy(journalPathFor(path), journalPathFor(copy)))
        return Error{ErrorCode::Storage,
                     Tr::tr("The last program to write “%1” stopped in the middle, and there is "
                            "no room to repair a copy of it. Free some space, then try again.")
                         .arg(QFileInfo(path).fileName()),
                     folder.errorString()};
    constexpr auto kMayWrite = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::setPermissions(copy, kMayWrite);
    QFile::setPermissions(journalPathFor(copy), kMayWrite);
    FB_TRY_LET(repaired, Database::open(copy, Access::ReadWrite));
    FB_TRY(storedVersion(*repaired)); // the first look rolls back
    FB_TRY(readHeader(copy));
    return Database::openCopyInMemory(copy);
}

Result<std::unique_ptr<Database>> copyInMemory(const QString &path)
{
    auto snapshot = Database::openCopyInMemory(path);
    if (!snapshot && snapshot.error().code == ErrorCode::ReadOnly && hasHotJournal(path))
        return snapshotOfCopy(path);
    return snapshot;
}

Result<std::unique_ptr<Database>> newDatabase(const Owner &owner, const DataFile::Fill &fill)
{
    FB_TRY_LET(database, Database::openInMemory());
    database->setActor(owner.actor);
    FB_TRY(migrate(*database, kMigrations));
    FB_TRY(Query(*database, u"PRAGMA application_id = %1"_s.arg(kApplicationId)).exec());
    FB_TRY(setFileProperty(*database, u"created_at"_s,
                           database->clock().nowUtc().toString(Qt::ISODateWithMs)));
    FB_TRY(setFileProperty(*database, u"program_version"_s, programVersion()));
    if (fill)
        FB_TRY(fill(*database));
    return database;
}

/// "contract (before update, version 3, 2026-11-23).faubourg", numbered when that is taken.
QString copyPath(const QString &path, int version, QDate day)
{
    const QFileInfo file(path);
    for (int number = 1;; ++number) {
        const QString name =
            Tr::tr("%1 (before update, version %2, %3)")
                .arg(file.completeBaseName(), QString::number(version), day.toString(Qt::ISODate))
            + (number == 1 ? QString() : u" %1"_s.arg(number)) + '.'_L1 + file.suffix();
        if (QString free = file.absoluteDir().filePath(name); !QFileInfo::exists(free))
            return free;
    }
}

Error alreadyExists(const QString &path)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("“%1” already exists. Choose another name, or open it.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

Error heldBy(const LockHolder &holder)
{
    const QString who = holder.user.isEmpty() ? Tr::tr("somebody else") : holder.user;
    return {ErrorCode::ReadOnly,
            Tr::tr("This name is in use by %1 at this moment. Choose another name.").arg(who),
            {}};
}

} // namespace

Result<void> writeCopy(const Database &database, const QString &path)
{
    return AtomicFile::writeThrough(
        path,
        [&database](const QString &temporary) {
            auto done = Query(database, u"VACUUM INTO :path").bind(u":path", temporary).exec();
            if (!done)
                QFile::remove(journalPathFor(temporary));
            return done;
        },
        AtomicFile::IfExists::Refuse);
}

DataFile::DataFile(QString path, std::unique_ptr<Database> database)
    : m_path(std::move(path))
    , m_database(std::move(database))
{
}

DataFile::~DataFile()
{
    m_database.reset();
    // Emptied by the last commit; without it the office sees one file.
    if (const QString journal = journalPathFor(m_path);
        m_lock && m_lock->beat() && QFileInfo::exists(journal) && !hasHotJournal(m_path))
        QFile::remove(journal);
}

Result<std::unique_ptr<DataFile>> DataFile::create(const QString &path, const Owner &owner,
                                                   const Fill &fill)
{
    if (QFileInfo::exists(path))
        return alreadyExists(path);
    FB_TRY_LET(attempt, LockFile::acquire(path, owner.displayName));
    if (!attempt.lock)
        return heldBy(*attempt.holder);
    FB_TRY_LET(content, newDatabase(owner, fill));
    FB_TRY(writeCopy(*content, path));
    return openLocked(path, owner, std::move(attempt), kMigrations, How::Opened);
}

Result<std::unique_ptr<DataFile>> DataFile::open(const QString &path, const Owner &owner,
                                                 const QString &migrations)
{
    FB_TRY(acceptableHeader(path, migrations));
    auto attempt = LockFile::acquire(path, owner.displayName);
    if (!attempt && attempt.error().code != ErrorCode::ReadOnly)
        return attempt.error();
    LockFile::Attempt taken = attempt ? std::move(attempt).value() : LockFile::Attempt();
    const std::optional<LockHolder> holder = taken.holder;
    if (taken.lock) {
        auto file = openLocked(path, owner, std::move(taken), migrations, How::Opened);
        if (file || file.error().code != ErrorCode::ReadOnly)
            return file;
    }
    FB_TRY_LET(file, openForReading(path, migrations));
    file->m_holder = holder;
    return file;
}

Result<std::unique_ptr<DataFile>> DataFile::openForReading(const QString &path,
                                                           const QString &migrations)
{
    FB_TRY_LET(header, acceptableHeader(path, migrations));
    FB_TRY_LET(snapshot, copyInMemory(path));
    FB_TRY(checkSchema(*snapshot, migrations));
    FB_TRY(migrate(*snapshot, migrations));
    FB_TRY(snapshot->makeReadOnly());
    std::unique_ptr<DataFile> file(new DataFile(path, std::move(snapshot)));
    file->m_changeCounter = header.changeCounter;
    return file;
}

Result<std::unique_ptr<DataFile>> DataFile::takeOver(const QString &path, const Owner &owner,
                                                     const QString &migrations)
{
    FB_TRY(acceptableHeader(path, migrations));
    FB_TRY_LET(lock, LockFile::takeOver(path, owner.displayName));
    return openLocked(path, owner, {std::move(lock), {}, true}, migrations, How::TakenOver);
}

Result<std::unique_ptr<DataFile>> DataFile::openLocked(const QString &path, const Owner &owner,
                                                       LockFile::Attempt taken,
                                                       const QString &migrations, How how)
{
    FB_TRY_LET(database, Database::open(path, Access::ReadWrite));
    std::unique_ptr<DataFile> file(new DataFile(path, std::move(database)));
    file->m_lock = std::move(taken.lock);
    file->m_lockWasTakenOver = taken.wasTakenOver;
    Database &opened = *file->m_database;
    opened.setActor(owner.actor);
    FB_TRY(storedVersion(opened)); // the first look rolls back a commit that was cut off
    FB_TRY(readHeader(path));
    FB_TRY(checkSchema(opened, migrations));
    FB_TRY(file->updateSchema(migrations));
    FB_TRY_LET(transaction, Transaction::begin(opened));
    FB_TRY(storeFence(opened, file->m_lock->token()));
    if (how == How::TakenOver)
        FB_TRY(appendToJournal(opened, {"file.take_over"_L1, "file_property"_L1}, {}));
    FB_TRY(transaction.commit());
    opened.setFence(file->m_lock->token());
    return file;
}

Result<void> DataFile::updateSchema(const QString &migrations)
{
    FB_TRY_LET(version, storedVersion(*m_database));
    FB_TRY_LET(newest, newestVersion(migrations));
    if (version == newest)
        return {};
    const QString copy = copyPath(m_path, version, m_database->clock().today());
    FB_TRY(writeCopy(*m_database, copy));
    if (const auto updated = migrate(*m_database, migrations); !updated) {
        QFile::remove(copy); // the file is as it was: the copy would only puzzle
        return updated.error();
    }
    m_migrationCopy = copy;
    return setFileProperty(*m_database, u"program_version"_s, programVersion());
}

void DataFile::beat()
{
    if (m_lock && !m_lock->beat())
        m_database->setReadOnly();
}

bool DataFile::changedOnDisk() const
{
    if (!isReadOnly())
        return false;
    const auto header = readHeader(m_path);
    return header && header->changeCounter != m_changeCounter;
}

} // namespace faubourg::storage
