#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QSqlQuery>
#include <QTime>
#include <QVariant>

#include <optional>

class QSqlError;

namespace faubourg::storage {

class Database;

/// What a value looks like in a column: days and times as ISO text, ids and
/// money as integers; an invalid or absent one is NULL.
inline QVariant toColumn(const QString &text)
{
    return text.isNull() ? QString(QLatin1StringView("")) : text; // '' rather than NULL
}
inline QVariant toColumn(QStringView text)
{
    return toColumn(text.toString());
}
inline QVariant toColumn(const QByteArray &bytes)
{
    return bytes;
}
inline QVariant toColumn(int number)
{
    return number;
}
inline QVariant toColumn(qint64 number)
{
    return number;
}
inline QVariant toColumn(bool flag)
{
    return flag ? 1 : 0;
}
inline QVariant toColumn(Money money)
{
    return money.cents();
}
QVariant toColumn(QDate date);
QVariant toColumn(QTime time);
template <typename Tag>
QVariant toColumn(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant();
}
template <typename T>
QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : QVariant();
}

/// The error of a failed statement in words fit to show: the disk is full, the
/// file is read only, busy, damaged… with SQLite's own text as detail.
Error storageError(const QSqlError &error);

/// Prepared, forward-only statement: errors come back as Result, values typed.
class Query
{
public:
    Query(const Database &database, QStringView sql);

    template <typename T>
    Query &bind(QStringView name, const T &value)
    {
        return bindValue(name, toColumn(value));
    }
    Query &bindValue(QStringView name, const QVariant &value);

    Result<void> exec();
    bool next() { return m_query.next(); }

    QVariant value(QStringView column) const;
    bool isNull(QStringView column) const { return value(column).isNull(); }
    QString text(QStringView column) const { return value(column).toString(); }
    QByteArray bytes(QStringView column) const { return value(column).toByteArray(); }
    int integer(QStringView column) const { return value(column).toInt(); }
    qint64 number(QStringView column) const { return value(column).toLongLong(); }
    std::optional<int> optionalInteger(QStringView column) const;
    bool flag(QStringView column) const { return integer(column) != 0; }
    QDate date(QStringView column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QTime time(QStringView column) const { return QTime::fromString(text(column), Qt::ISODate); }
    Money money(QStringView column) const { return Money::fromCents(number(column)); }
    std::optional<Money> optionalMoney(QStringView column) const;
    template <typename IdType>
    IdType id(QStringView column) const
    {
        return IdType(number(column));
    }
    qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }
    int rowsAffected() const { return m_query.numRowsAffected(); }
    const QSqlQuery &raw() const { return m_query; }

private:
    int columnOf(QStringView name) const;

    QSqlQuery m_query;
    bool m_prepared;
    mutable QStringList m_columns; ///< of the rows, asked for once: a record is dear to make
};

} // namespace faubourg::storage
