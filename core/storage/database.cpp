#include "core/storage/database.h"

#include "core/storage/query.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::Database)
};

/// Set, then read back: SQLite keeps silent about a setting that did not take.
struct Setting
{
    const char *name;
    const char *value;
    const char *readBack;
};

constexpr std::array kSettings{
    Setting{"foreign_keys", "ON", "1"},      Setting{"trusted_schema", "OFF", "0"},
    Setting{"cell_size_check", "ON", "1"},   Setting{"secure_delete", "ON", "1"},
    Setting{"busy_timeout", "5000", "5000"},
};
constexpr std::array kWriterSettings{
    Setting{"journal_mode", "TRUNCATE", "truncate"},
    Setting{"synchronous", "FULL", "2"},
    Setting{"mmap_size", "0", "0"},
};

Result<void> apply(const Database &database, const Setting &setting)
{
    const auto name = QString::fromLatin1(setting.name);
    FB_TRY(
        Query(database, u"PRAGMA %1 = %2"_s.arg(name, QString::fromLatin1(setting.value))).exec());
    Query query(database, u"PRAGMA %1"_s.arg(name));
    FB_TRY(query.exec());
    if (!query.next() || query.raw().value(0).toString() != QLatin1StringView(setting.readBack))
        return Error{ErrorCode::Storage,
                     Tr::tr("The database engine of this computer lacks a safety setting that "
                            "Faubourg relies on. Reinstall Faubourg."),
                     name};
    return {};
}

} // namespace

Database::Database(const QSqlDatabase &connection, Access access)
    : m_connection(connection)
    , m_access(access)
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::connect(const QString &name, const QString &options,
                                                    Access access)
{
    auto connection =
        QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    connection.setDatabaseName(name);
    connection.setConnectOptions(options);
    std::unique_ptr<Database> database(new Database(connection, access));
    if (!connection.open())
        return storageError(connection.lastError());
    for (const Setting &setting : kSettings)
        FB_TRY(apply(*database, setting));
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QString options = access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY"_s : QString();
    FB_TRY_LET(database, connect(path, options, access));
    if (access == Access::ReadWrite) {
        for (const Setting &setting : kWriterSettings)
            FB_TRY(apply(*database, setting));
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    return connect(u":memory:"_s, QString(), Access::ReadWrite);
}

Result<std::unique_ptr<Database>> Database::openSnapshot(const QString &path)
{
    FB_TRY_LET(snapshot, openCopyInMemory(path));
    FB_TRY(snapshot->makeReadOnly());
    return snapshot;
}

Result<std::unique_ptr<Database>> Database::openCopyInMemory(const QString &path)
{
    const QString memory =
        u"file:%1?mode=memory&cache=shared"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    const QString uri = u"file:"_s
        + QString::fromUtf8(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/:"));
    FB_TRY_LET(copy, connect(memory, u"QSQLITE_OPEN_URI"_s, Access::ReadWrite));
    FB_TRY_LET(file, connect(uri, u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s, Access::ReadOnly));
    FB_TRY(Query(*file, u"VACUUM INTO :memory").bind(u":memory", memory).exec());
    return copy;
}

Result<void> Database::makeReadOnly()
{
    setReadOnly();
    return Query(*this, u"PRAGMA query_only = ON").exec();
}

} // namespace faubourg::storage
