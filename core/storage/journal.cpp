#include "core/storage/journal.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

constexpr QStringView kAppend = uR"(
    INSERT INTO journal (act, at, actor, entity, entity_id, revision, changes)
    VALUES (:act, :at, :actor, :entity, :entity_id, :revision, :changes))";

constexpr QStringView kList = uR"(
    SELECT id, act, at, actor, entity, entity_id, revision, changes
    FROM journal
    WHERE id > :after_id
      AND (:entity = '' OR entity = :entity)
      AND (:entity_id = 0 OR entity_id = :entity_id)
      AND at >= :since
    ORDER BY id DESC
    LIMIT :limit)";

constexpr QStringView kForget = uR"(
    UPDATE journal SET changes = '[]'
    WHERE entity = :entity AND entity_id = :entity_id)";

QString stamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

JournalEntry fromRow(const Query &query)
{
    JournalEntry entry;
    entry.id = query.number(u"id");
    entry.act = query.text(u"act");
    entry.at = QDateTime::fromString(query.text(u"at"), Qt::ISODateWithMs);
    entry.actor = query.text(u"actor");
    entry.entity = query.text(u"entity");
    entry.entityId = query.number(u"entity_id");
    entry.revision = query.integer(u"revision");
    entry.changes = query.text(u"changes");
    return entry;
}

} // namespace

Result<QList<JournalEntry>> journal(const Database &database, const JournalFilter &filter)
{
    Query query(database, kList);
    constexpr int kNoLimit = -1;
    FB_TRY(query.bind(u":after_id", filter.afterId)
               .bind(u":entity", filter.entity)
               .bind(u":entity_id", filter.entityId)
               .bind(u":since", filter.since.isValid() ? stamp(filter.since) : QString())
               .bind(u":limit", filter.limit > 0 ? filter.limit : kNoLimit)
               .exec());
    QList<JournalEntry> entries;
    while (query.next())
        entries += fromRow(query);
    std::reverse(entries.begin(), entries.end());
    return entries;
}

Result<void> forgetInJournal(const Database &database, const QString &entity, qint64 entityId)
{
    Query query(database, kForget);
    return query.bind(u":entity", entity).bind(u":entity_id", entityId).exec();
}

Result<void> appendToJournal(const Database &database, const JournalSubject &subject,
                             const QJsonArray &changes)
{
    Query query(database, kAppend);
    query.bind(u":act", QString(subject.act))
        .bind(u":at", stamp(database.clock().nowUtc()))
        .bind(u":actor", database.actor())
        .bind(u":entity", QString(subject.entity))
        .bind(u":entity_id", subject.id)
        .bind(u":revision", subject.revision)
        .bind(u":changes",
              QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact)));
    return query.exec();
}

} // namespace faubourg::storage
