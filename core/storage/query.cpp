#include "core/storage/query.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::Query)
};

/// SQLite's primary result codes that an office can do something about.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    Corrupt = 11,
    Full = 13,
    Constraint = 19,
    NotADatabase = 26,
    ForeignKey = 787,
    Unique = 2067,
};

Error describeConstraint(int extendedCode)
{
    switch (extendedCode) {
    case ForeignKey:
        return {ErrorCode::RuleViolation,
                Tr::tr("Something else in the file still refers to this record. Nothing was "
                       "changed. Remove what refers to it first, or keep it."),
                {}};
    case Unique:
        return {ErrorCode::RuleViolation,
                Tr::tr("The same record is already in the file. Nothing was changed."),
                {}};
    default:
        return {ErrorCode::RuleViolation,
                Tr::tr("The file does not accept this value. Nothing was changed."),
                {}};
    }
}

Error describe(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return {ErrorCode::Conflict,
                Tr::tr("The file is being used by another program at this moment. Try again."),
                {}};
    case ReadOnlyFile:
        return {ErrorCode::ReadOnly,
                Tr::tr("The file or its folder does not accept writing. Choose another folder, or "
                       "ask the IT department for access."),
                {}};
    case Corrupt:
    case NotADatabase:
        return {ErrorCode::Storage,
                Tr::tr("The file is damaged. It has not been changed. Restore the newest backup."),
                {}};
    case Full:
        return {ErrorCode::Storage,
                Tr::tr("Nothing was saved: the disk is full. Free some space, then try again."),
                {}};
    default:
        return {ErrorCode::Storage, Tr::tr("The data file cannot be read or written."), {}};
    }
}

} // namespace

QVariant toColumn(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QVariant toColumn(QTime time)
{
    return time.isValid() ? QVariant(time.toString(u"HH:mm"_s)) : QVariant();
}

Error storageError(const QSqlError &error)
{
    constexpr int kPrimaryCode = 0xff; // the rest of an SQLite code is detail
    const int code = error.nativeErrorCode().toInt();
    const int primary = code & kPrimaryCode;
    Error described = primary == Constraint ? describeConstraint(code) : describe(primary);
    described.detail = error.nativeErrorCode() + u' ' + error.text();
    return described;
}

Query::Query(const Database &database, QStringView sql) : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql.toString());
}

Query &Query::bindValue(QStringView name, const QVariant &value)
{
    m_query.bindValue(name.toString(), value);
    return *this;
}

Result<void> Query::exec()
{
    if (!m_prepared || !m_query.exec())
        return storageError(m_query.lastError());
    return {};
}

int Query::columnOf(QStringView name) const
{
    if (m_columns.isEmpty()) {
        const QSqlRecord record = m_query.record();
        for (int i = 0; i < record.count(); ++i)
            m_columns += record.fieldName(i);
    }
    return static_cast<int>(m_columns.indexOf(name));
}

QVariant Query::value(QStringView column) const
{
    return m_query.value(columnOf(column));
}

std::optional<int> Query::optionalInteger(QStringView column) const
{
    const QVariant stored = value(column);
    return stored.isNull() ? std::nullopt : std::optional(stored.toInt());
}

std::optional<Money> Query::optionalMoney(QStringView column) const
{
    const QVariant stored = value(column);
    return stored.isNull() ? std::nullopt : std::optional(Money::fromCents(stored.toLongLong()));
}

} // namespace faubourg::storage
