#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::Migrator)
};

Error brokenProgram(const QString &detail)
{
    return {ErrorCode::Storage,
            Tr::tr("A part of Faubourg that brings files up to date is missing or damaged. "
                   "Reinstall Faubourg."),
            detail};
}

/// The paths of the migrations; the n-th brings a file from version n - 1 to n.
Result<QStringList> migrationsIn(const QString &directory)
{
    QStringList paths;
    for (const QString &name : QDir(directory).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        bool isNumber = false;
        const int number = name.section('_'_L1, 0, 0).toInt(&isNumber);
        if (!isNumber || number != paths.size() + 1)
            return brokenProgram(u"migration out of order: "_s + name);
        paths += QDir(directory).filePath(name);
    }
    return paths;
}

/// One migration, in a transaction of its own inside the whole update's.
Result<void> apply(const Database &database, int version, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return brokenProgram(path);
    FB_TRY_LET(transaction, Transaction::begin(database));
    for (const QString &statement : splitStatements(QString::fromUtf8(file.readAll())))
        FB_TRY(Query(database, statement).exec());
    FB_TRY(Query(database, u"PRAGMA user_version = %1"_s.arg(version)).exec());
    return transaction.commit();
}

Result<void> checkForeignKeys(const Database &database)
{
    Query query(database, u"PRAGMA foreign_key_check");
    FB_TRY(query.exec());
    if (query.next())
        return Error{ErrorCode::Storage,
                     Tr::tr("The file could not be brought up to date: some of its records point "
                            "to missing ones. It has not been changed."),
                     query.text(u"table")};
    return {};
}

Result<void> applyAll(const Database &database, const QStringList &paths, int from, int to)
{
    FB_TRY_LET(transaction, Transaction::begin(database));
    for (int version = from + 1; version <= to; ++version)
        FB_TRY(apply(database, version, paths.at(version - 1)));
    FB_TRY(checkForeignKeys(database));
    return transaction.commit();
}

} // namespace

Result<int> newestVersion(const QString &directory)
{
    FB_TRY_LET(paths, migrationsIn(directory));
    return static_cast<int>(paths.size());
}

Result<int> storedVersion(const Database &database)
{
    Query query(database, u"PRAGMA user_version");
    FB_TRY(query.exec());
    return query.next() ? query.integer(u"user_version") : 0;
}

Result<int> migrate(const Database &database, const QString &directory, int upTo)
{
    FB_TRY_LET(paths, migrationsIn(directory));
    FB_TRY_LET(version, storedVersion(database));
    const int newest = upTo == kNewest ? static_cast<int>(paths.size()) : upTo;
    if (version > newest)
        return newerFileError({});
    if (version == newest)
        return version;
    // Rebuilding a table drops the old one, which would remove what points to it; SQLite
    // heeds this setting outside transactions only.
    FB_TRY(Query(database, u"PRAGMA foreign_keys = OFF").exec());
    const Result<void> applied = applyAll(database, paths, version, newest);
    FB_TRY(Query(database, u"PRAGMA foreign_keys = ON").exec());
    FB_TRY(applied);
    return newest;
}

Error newerFileError(const QString &programVersion)
{
    const QString remedy = programVersion.isEmpty()
        ? Tr::tr("Install the newest version to open it.")
        : Tr::tr("Install version %1 to open it.").arg(programVersion);
    return {ErrorCode::Storage,
            Tr::tr("This file comes from a more recent version of Faubourg. It has not been "
                   "changed. %1")
                .arg(remedy),
            {}};
}

} // namespace faubourg::storage
