#include "core/storage/act.h"

#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/references.h"
#include "core/storage/rows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlField>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::Act)
};

QString columnList(const Row &row, const QString &pattern, const QString &separator)
{
    QStringList columns;
    for (const auto &field : row.fields())
        columns += pattern.arg(QString(field.first));
    return columns.join(separator);
}

void bindAll(Query &query, const Row &row)
{
    for (const auto &field : row.fields())
        query.bindValue(QString(u':' + QString(field.first)), field.second);
}

/// A column's value in the journal; binary content stays out of it.
QJsonValue toJson(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QByteArray)
        return u"(%1 bytes)"_s.arg(value.toByteArray().size());
    return QJsonValue::fromVariant(value);
}

Result<QJsonObject> storedRow(const Database &database, QLatin1StringView table, qint64 id)
{
    Query query(database, u"SELECT * FROM %1 WHERE id = :id"_s.arg(table));
    FB_TRY(query.bind(u":id", id).exec());
    QJsonObject fields;
    if (!query.next())
        return fields;
    const QSqlRecord record = query.raw().record();
    for (int column = 0; column < record.count(); ++column)
        fields.insert(record.fieldName(column), toJson(record.value(column)));
    return fields;
}

QJsonObject toJson(const Row &row)
{
    QJsonObject fields;
    for (const auto &[column, value] : row.fields())
        fields.insert(column, toJson(value));
    return fields;
}

/// Keeps only what differs; false when nothing does.
bool keepDifferences(QJsonObject &before, QJsonObject &after)
{
    QJsonObject was;
    QJsonObject is;
    for (auto field = after.constBegin(); field != after.constEnd(); ++field) {
        const QJsonValue stored = before.value(field.key());
        if (stored == field.value())
            continue;
        was.insert(field.key(), stored);
        is.insert(field.key(), field.value());
    }
    before = was;
    after = is;
    return !is.isEmpty();
}

QJsonObject change(QLatin1StringView table, qint64 id, const QJsonObject &before,
                   const QJsonObject &after)
{
    QJsonObject entry{{u"table"_s, table}, {u"id"_s, id}};
    if (!before.isEmpty())
        entry.insert(u"before"_s, before);
    if (!after.isEmpty())
        entry.insert(u"after"_s, after);
    return entry;
}

Error conflict()
{
    return {ErrorCode::Conflict,
            Tr::tr("Somebody else changed this record meanwhile. Look at the new state, then enter "
                   "your change again."),
            {}};
}

} // namespace

Act::Act(const Database &database, Transaction transaction, QLatin1StringView name,
         QLatin1StringView entity)
    : m_database(&database)
    , m_transaction(std::move(transaction))
    , m_name(name)
    , m_entity(entity)
{
}

Result<Act> Act::begin(const Database &database, QLatin1StringView name, QLatin1StringView entity)
{
    FB_TRY_LET(transaction, Transaction::begin(database));
    return Act(database, std::move(transaction), name, entity);
}

Result<Stored> Act::saveAlone(const Database &database, QLatin1StringView name,
                              QLatin1StringView entity, const Stored &known, const Row &row)
{
    FB_TRY_LET(act, begin(database, name, entity));
    FB_TRY_LET(stored, act.saveRoot(known.id, known.revision, row));
    FB_TRY(act.commit());
    return stored;
}

Result<void> Act::removeAlone(const Database &database, QLatin1StringView name,
                              QLatin1StringView entity, const Stored &known)
{
    FB_TRY_LET(act, begin(database, name, entity));
    FB_TRY(act.removeRoot(known.id, known.revision));
    return act.commit();
}

Result<Stored> Act::saveRoot(qint64 id, int revision, const Row &row)
{
    FB_TRY_LET(before, storedRow(*m_database, m_entity, id));
    if (id == 0 || before.isEmpty())
        return insertRoot(id, revision, row);
    Query query(
        *m_database,
        u"UPDATE %1 SET %2, revision = revision + 1 WHERE id = :id AND revision = :revision"_s.arg(
            m_entity, columnList(row, u"%1 = :%1"_s, u", "_s)));
    bindAll(query, row);
    FB_TRY(query.bind(u":id", id).bind(u":revision", revision).exec());
    if (query.rowsAffected() == 0)
        return conflict();
    m_subject = {id, revision + 1};
    QJsonObject after = toJson(row);
    if (keepDifferences(before, after))
        m_changes.append(change(m_entity, id, before, after));
    return m_subject;
}

Result<Stored> Act::insertRoot(qint64 id, int revision, const Row &row)
{
    Row whole = row;
    whole.set("revision"_L1, revision + 1);
    FB_TRY_LET(stored, insertRow(m_entity, id, whole));
    m_subject = {stored, revision + 1};
    return m_subject;
}

Result<void> Act::removeRoot(qint64 id, int revision)
{
    FB_TRY_LET(before, storedRow(*m_database, m_entity, id));
    if (before.isEmpty() || before.value(u"revision"_s).toInt() != revision)
        return conflict();
    m_subject = {id, revision};
    return removeRow(m_entity, id);
}

Result<void> Act::saveRow(QLatin1StringView table, qint64 id, const Row &row)
{
    FB_TRY_LET(before, storedRow(*m_database, table, id));
    if (!before.isEmpty())
        return updateRow(table, id, row);
    FB_TRY(insertRow(table, id, row));
    return {};
}

Result<qint64> Act::insertRow(QLatin1StringView table, qint64 id, const Row &row)
{
    Row whole = row;
    if (id > 0)
        whole.set("id"_L1, id);
    Query query(*m_database,
                u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columnList(whole, u"%1"_s, u", "_s),
                                                         columnList(whole, u":%1"_s, u", "_s)));
    bindAll(query, whole);
    FB_TRY(query.exec());
    const qint64 stored = id > 0 ? id : query.lastInsertId();
    m_changes.append(change(table, stored, {}, toJson(row)));
    return stored;
}

Result<void> Act::updateRow(QLatin1StringView table, qint64 id, const Row &row)
{
    FB_TRY_LET(before, storedRow(*m_database, table, id));
    QJsonObject after = toJson(row);
    if (!keepDifferences(before, after))
        return {};
    Query query(
        *m_database,
        u"UPDATE %1 SET %2 WHERE id = :id"_s.arg(table, columnList(row, u"%1 = :%1"_s, u", "_s)));
    bindAll(query, row);
    FB_TRY(query.bind(u":id", id).exec());
    m_changes.append(change(table, id, before, after));
    return {};
}

Result<void> Act::removeRow(QLatin1StringView table, qint64 id)
{
    FB_TRY_LET(before, storedRow(*m_database, table, id));
    FB_TRY(
        Query(*m_database, u"DELETE FROM %1 WHERE id = :id"_s.arg(table)).bind(u":id", id).exec());
    m_changes.append(change(table, id, before, {}));
    return {};
}

Result<QList<qint64>> Act::syncRows(QLatin1StringView table, QLatin1StringView parentColumn,
                                    qint64 parent, const QList<ChildRow> &rows)
{
    QSet<qint64> kept;
    for (const ChildRow &child : rows)
        kept.insert(child.id);
    Query query(*m_database,
                u"SELECT id FROM %1 WHERE %2 = :parent ORDER BY id"_s.arg(table, parentColumn));
    FB_TRY(query.bind(u":parent", parent).exec());
    QSet<qint64> stored;
    while (query.next())
        stored.insert(query.number(u"id"));
    for (const qint64 gone : stored - kept)
        FB_TRY(removeRow(table, gone));

    QList<qint64> ids;
    for (const ChildRow &child : rows) {
        Row row = child.row;
        row.set(parentColumn, parent).set("position"_L1, static_cast<int>(ids.size()));
        if (stored.contains(child.id)) {
            FB_TRY(updateRow(table, child.id, row));
            ids += child.id;
        } else {
            FB_TRY_LET(inserted, insertRow(table, child.id, row));
            ids += inserted;
        }
    }
    return ids;
}

Result<void> Act::redirect(QLatin1StringView table, qint64 from, qint64 to)
{
    FB_TRY_LET(references, referencesTo(*m_database, table));
    for (const Reference &reference : std::as_const(references)) {
        if (reference.isPart)
            continue;
        Query query(*m_database,
                    u"SELECT id FROM %1 WHERE %2 = :from ORDER BY id"_s.arg(reference.table,
                                                                            reference.column));
        FB_TRY_LET(rows, readAll(query.bind(u":from", from), [](const Query &row) {
                       return row.number(u"id");
                   }));
        const QByteArray source = reference.table.toLatin1();
        const QByteArray column = reference.column.toLatin1();
        for (const qint64 id : std::as_const(rows)) {
            FB_TRY_LET(taken, isTaken(*m_database, reference, id, to));
            FB_TRY(taken ? removeRow(QLatin1StringView(source), id)
                         : updateRow(QLatin1StringView(source), id,
                                     Row().set(QLatin1StringView(column), to)));
        }
    }
    return {};
}

Result<void> Act::replaceText(const QString &text, const QString &replacement)
{
    FB_TRY_LET(columns, textColumns(*m_database));
    for (const Reference &place : std::as_const(columns)) {
        Query query(*m_database,
                    u"SELECT id, %2 AS text FROM %1 WHERE instr(%2, :text) > 0"_s.arg(
                        place.table, place.column));
        FB_TRY_LET(found, readAll(query.bind(u":text", text), [](const Query &row) {
                       return std::pair(row.number(u"id"), row.text(u"text"));
                   }));
        const QByteArray table = place.table.toLatin1();
        const QByteArray column = place.column.toLatin1();
        for (auto [id, said] : std::as_const(found))
            FB_TRY(updateRow(
                QLatin1StringView(table), id,
                Row().set(QLatin1StringView(column), QString(said).replace(text, replacement))));
    }
    return {};
}

Result<void> Act::commit()
{
    if (!m_changes.isEmpty())
        FB_TRY(appendToJournal(*m_database, {m_name, m_entity, m_subject.id, m_subject.revision},
                               m_changes));
    return m_transaction.commit();
}

} // namespace faubourg::storage
