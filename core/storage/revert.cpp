#include "core/storage/revert.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlRecord>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::Revert)
};

/// What an act did to one row. The names live as long as the rows made from them.
struct Change
{
    QByteArray table;
    qint64 id = 0;
    QJsonObject before;
    QJsonObject after;
    std::vector<QByteArray> columns = {};
};

Error changedSince()
{
    return {ErrorCode::Conflict,
            Tr::tr("This can no longer be undone: what it wrote was changed since. Correct the "
                   "records by hand."),
            {}};
}

Row rowOf(const QJsonObject &values, Change &change)
{
    change.columns.clear();
    for (const QString &column : values.keys())
        change.columns.push_back(column.toLatin1());
    Row row;
    for (const QByteArray &column : change.columns) {
        const QJsonValue value = values.value(QLatin1StringView(column));
        const QLatin1StringView name(column);
        if (value.isNull())
            row.set(name, std::optional<QString>());
        else if (value.isString())
            row.set(name, value.toString());
        else
            row.set(name, value.toInteger());
    }
    return row;
}

/// The row still holds what the act left there.
Result<bool> stands(const Database &database, const Change &change)
{
    Query query(database,
                u"SELECT * FROM %1 WHERE id = :id"_s.arg(QLatin1StringView(change.table)));
    FB_TRY(query.bind(u":id", change.id).exec());
    if (!query.next())
        return change.after.isEmpty();
    if (change.after.isEmpty())
        return false;
    for (auto field = change.after.constBegin(); field != change.after.constEnd(); ++field) {
        const QVariant stored = query.value(field.key());
        const QJsonValue held = stored.isNull() ? QJsonValue() : QJsonValue::fromVariant(stored);
        if (field.key() != "revision"_L1 && held != field.value())
            return false;
    }
    return true;
}

Result<void> takeBack(const Database &database, Act &act, Change change)
{
    FB_TRY_LET(asLeft, stands(database, change));
    if (!asLeft)
        return changedSince();
    const QLatin1StringView table(change.table);
    if (change.before.isEmpty())
        return act.removeRow(table, change.id);
    QJsonObject before = change.before;
    before.remove(u"id"_s);
    const Row row = rowOf(before, change);
    if (!change.after.isEmpty())
        return act.updateRow(table, change.id, row);
    FB_TRY(act.insertRow(table, change.id, row));
    return {};
}

} // namespace

Result<qint64> newestEntry(const Database &database)
{
    Query query(database, u"SELECT coalesce(max(id), 0) AS newest FROM journal");
    FB_TRY(query.exec());
    return query.next() ? query.number(u"newest") : 0;
}

Result<void> revert(const Database &database, qint64 after, qint64 upTo)
{
    FB_TRY_LET(act, Act::begin(database, "journal.revert"_L1, "journal"_L1));
    JournalFilter filter;
    filter.afterId = after;
    FB_TRY_LET(entries, journal(database, filter));
    std::reverse(entries.begin(), entries.end());
    for (const JournalEntry &entry : std::as_const(entries)) {
        if (entry.id > upTo)
            continue;
        const QJsonArray changes = QJsonDocument::fromJson(entry.changes.toUtf8()).array();
        for (qsizetype at = changes.size() - 1; at >= 0; --at) {
            const QJsonObject change = changes.at(at).toObject();
            FB_TRY(takeBack(database, act,
                            {.table = change[u"table"].toString().toLatin1(),
                             .id = change[u"id"].toInteger(),
                             .before = change[u"before"].toObject(),
                             .after = change[u"after"].toObject()}));
        }
    }
    return act.commit();
}

} // namespace faubourg::storage
