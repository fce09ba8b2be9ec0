#include "core/sessions/sessionrepository.h"

#include "core/sessions/sessionstate.h"
#include "core/storage/act.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sessions {

using storage::Act;
using storage::ChildRow;
using storage::Query;
using storage::Row;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sessions::SessionRepository)
};

constexpr QStringView kFind = uR"(
    SELECT id, council_id, body_id, number, date, starts_at, ends_at, venue, venue_address, subject,
           state, convened_on, notice_required, state_reason, introduction, conclusion,
           minutes_sent_on, minutes_approved_on, revision
    FROM session WHERE id = :id)";
constexpr QStringView kFindAgenda = uR"(
    SELECT id, title, details, minutes, presenter, record
    FROM agenda_item WHERE session_id = :id ORDER BY position, id)";
constexpr QStringView kFindEntries = uR"(
    SELECT id, agenda_item_id, kind, at, text
    FROM minutes_entry WHERE session_id = :id ORDER BY position, id)";
constexpr QStringView kFindParticipants = uR"(
    SELECT id, person_id, capacity, college, attendance, arrived_at, left_at, convocation_sent_on
    FROM participant WHERE session_id = :id ORDER BY position, id)";
constexpr QStringView kPrevious = uR"(
    SELECT id FROM session
    WHERE council_id = :council AND coalesce(body_id, 0) = :body
      AND state NOT IN ('postponed', 'cancelled')
      AND (state <> 'archived' OR minutes_approved_on IS NOT NULL)
      AND id <> :id AND (date < :date OR (date = :date AND id < :id AND :id > 0))
    ORDER BY date DESC, id DESC
    LIMIT 1)";
constexpr QStringView kNextNumber =
    u"SELECT coalesce(max(number), 0) + 1 AS next FROM session WHERE council_id = :council";
constexpr QStringView kLinkedItems = uR"(
    SELECT a.id, a.title FROM agenda_item a
    WHERE a.session_id = :id
      AND (EXISTS (SELECT 1 FROM question q WHERE q.agenda_item_id = a.id)
           OR EXISTS (SELECT 1 FROM follow_up f WHERE f.agenda_item_id = a.id))
    ORDER BY a.position, a.id)";
constexpr QStringView kAttached = uR"(
    SELECT (SELECT count(*) FROM question WHERE session_id = :id)
           + (SELECT count(*) FROM follow_up WHERE session_id = :id) AS attached)";

Error noLongerThere()
{
    return {ErrorCode::NotFound, Tr::tr("This session no longer exists. Somebody removed it."), {}};
}

Session read(const Query &query)
{
    Session session;
    session.id = query.id<SessionId>(u"id");
    session.councilId = query.id<CouncilId>(u"council_id");
    session.bodyId = query.id<BodyId>(u"body_id");
    session.number = query.optionalInteger(u"number");
    session.date = query.date(u"date");
    session.startsAt = query.time(u"starts_at");
    session.endsAt = query.time(u"ends_at");
    session.venue = query.text(u"venue");
    session.venueAddress = query.text(u"venue_address");
    session.subject = query.text(u"subject");
    session.state = kSessionStateKeys.value(query.text(u"state")).value_or(SessionState::Planned);
    session.convenedOn = query.date(u"convened_on");
    session.noticeRequired = query.optionalInteger(u"notice_required");
    session.stateReason = query.text(u"state_reason");
    session.introduction = query.text(u"introduction");
    session.conclusion = query.text(u"conclusion");
    session.minutesSentOn = query.date(u"minutes_sent_on");
    session.minutesApprovedOn = query.date(u"minutes_approved_on");
    session.revision = query.integer(u"revision");
    return session;
}

Row rowOf(const Session &session)
{
    return Row()
        .set("council_id"_L1, session.councilId)
        .set("body_id"_L1, session.bodyId)
        .set("number"_L1, session.number)
        .set("date"_L1, session.date)
        .set("starts_at"_L1, session.startsAt)
        .set("ends_at"_L1, session.endsAt)
        .set("venue"_L1, session.venue)
        .set("venue_address"_L1, session.venueAddress)
        .set("subject"_L1, session.subject)
        .set("state"_L1, kSessionStateKeys.key(session.state))
        .set("convened_on"_L1, session.convenedOn)
        .set("notice_required"_L1, session.noticeRequired)
        .set("state_reason"_L1, session.stateReason)
        .set("introduction"_L1, session.introduction)
        .set("conclusion"_L1, session.conclusion)
        .set("minutes_sent_on"_L1, session.minutesSentOn)
        .set("minutes_approved_on"_L1, session.minutesApprovedOn)
        .set("search_text"_L1, searchText(session));
}

Row rowOf(const AgendaItem &item)
{
    return Row()
        .set("title"_L1, item.title)
        .set("details"_L1, item.details)
        .set("minutes"_L1, item.durationMinutes)
        .set("presenter"_L1, item.presenter)
        .set("record"_L1, item.record);
}

Row rowOf(const Participant &participant)
{
    return Row()
        .set("person_id"_L1, participant.personId)
        .set("capacity"_L1, kCapacityKeys.key(participant.capacity))
        .set("college"_L1, participant.college)
        .set("attendance"_L1, kAttendanceKeys.key(participant.attendance))
        .set("arrived_at"_L1, participant.arrivedAt)
        .set("left_at"_L1, participant.leftAt)
        .set("convocation_sent_on"_L1, participant.convocationSentOn);
}

Row rowOf(const MinutesEntry &entry, qint64 agendaItem)
{
    return Row()
        .set("agenda_item_id"_L1, agendaItem)
        .set("kind"_L1, kEntryKindKeys.key(entry.kind))
        .set("at"_L1, entry.at)
        .set("text"_L1, entry.text);
}

/// "session.convene" rather than "session.save" when a verb explains the change of state.
QLatin1StringView actName(const std::optional<Session> &stored, const Session &session)
{
    const auto verb = stored ? verbBetween(stored->state, session.state) : std::nullopt;
    if (verb) {
        for (const auto &[known, key] : kSessionVerbKeys.pairs) {
            if (known == *verb)
                return QLatin1StringView(key);
        }
    }
    return "session.save"_L1;
}

} // namespace

Result<Session> SessionRepository::find(SessionId id) const
{
    FB_TRY_LET(found, findStored(id));
    if (!found)
        return noLongerThere();
    return *std::move(found);
}

Result<std::optional<Session>> SessionRepository::findStored(SessionId id) const
{
    Query query(m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return std::optional<Session>();
    Session session = read(query);
    FB_TRY(loadAgenda(session));
    FB_TRY(loadEntries(session));
    FB_TRY(loadParticipants(session));
    return std::optional(std::move(session));
}

Result<void> SessionRepository::loadAgenda(Session &session) const
{
    Query query(m_database, kFindAgenda);
    FB_TRY(query.bind(u":id", session.id).exec());
    while (query.next()) {
        AgendaItem item;
        item.id = query.id<AgendaItemId>(u"id");
        item.title = query.text(u"title");
        item.details = query.text(u"details");
        item.durationMinutes = query.integer(u"minutes");
        item.presenter = query.text(u"presenter");
        item.record = query.text(u"record");
        session.agenda += item;
    }
    return {};
}

Result<void> SessionRepository::loadEntries(Session &session) const
{
    Query query(m_database, kFindEntries);
    FB_TRY(query.bind(u":id", session.id).exec());
    while (query.next()) {
        const auto item = std::ranges::find(
            session.agenda, query.id<AgendaItemId>(u"agenda_item_id"), &AgendaItem::id);
        if (item == session.agenda.end())
            continue;
        MinutesEntry entry;
        entry.id = query.id<RowId>(u"id");
        entry.kind = kEntryKindKeys.value(query.text(u"kind")).value_or(EntryKind::Information);
        entry.at = query.time(u"at");
        entry.text = query.text(u"text");
        item->entries += entry;
    }
    return {};
}

Result<void> SessionRepository::loadParticipants(Session &session) const
{
    Query query(m_database, kFindParticipants);
    FB_TRY(query.bind(u":id", session.id).exec());
    while (query.next()) {
        Participant participant;
        participant.id = query.id<RowId>(u"id");
        participant.personId = query.id<PersonId>(u"person_id");
        participant.capacity =
            kCapacityKeys.value(query.text(u"capacity")).value_or(Capacity::Guest);
        participant.college = query.text(u"college");
        participant.attendance =
            kAttendanceKeys.value(query.text(u"attendance")).value_or(Attendance::Unknown);
        participant.arrivedAt = query.time(u"arrived_at");
        participant.leftAt = query.time(u"left_at");
        participant.convocationSentOn = query.date(u"convocation_sent_on");
        session.participants += participant;
    }
    return {};
}

Result<std::optional<Session>> SessionRepository::previousOf(const Session &session) const
{
    Query query(m_database, kPrevious);
    FB_TRY(query.bind(u":council", session.councilId)
               .bind(u":body", session.bodyId.value())
               .bind(u":id", session.id.value())
               .bind(u":date", session.date)
               .exec());
    if (!query.next())
        return std::optional<Session>();
    return findStored(query.id<SessionId>(u"id"));
}

Result<int> SessionRepository::nextNumber(CouncilId council) const
{
    Query query(m_database, kNextNumber);
    FB_TRY(query.bind(u":council", council).exec());
    return query.next() ? query.integer(u"next") : 1;
}

Result<Session> SessionRepository::save(const Session &session)
{
    FB_TRY(validate(session));
    FB_TRY_LET(stored, findStored(session.id));
    const QLatin1StringView name = actName(stored, session);
    FB_TRY_LET(act, Act::begin(m_database, name, "session"_L1));
    FB_TRY_LET(root, act.saveRoot(session.id.value(), session.revision, rowOf(session)));
    if (stored) {
        FB_TRY(checkChange(*stored, session));
        FB_TRY(checkLinkedItems(session));
    }
    const SessionId id(root.id);
    FB_TRY(saveChildren(act, id, session));
    FB_TRY(act.commit());
    return find(id);
}

Result<void> SessionRepository::saveChildren(Act &act, SessionId id, const Session &session)
{
    QList<ChildRow> items;
    for (const AgendaItem &item : session.agenda)
        items += ChildRow{item.id.value(), rowOf(item)};
    FB_TRY_LET(itemIds, act.syncRows("agenda_item"_L1, "session_id"_L1, id.value(), items));

    // After the items: entries of new items need their ids, and those of removed items, whose
    // foreign key is checked at the end of the act, go here.
    QList<ChildRow> entries;
    for (qsizetype rank = 0; rank < session.agenda.size(); ++rank) {
        for (const MinutesEntry &entry : session.agenda[rank].entries)
            entries += ChildRow{entry.id.value(), rowOf(entry, itemIds[rank])};
    }
    FB_TRY(act.syncRows("minutes_entry"_L1, "session_id"_L1, id.value(), entries));

    QList<ChildRow> participants;
    for (const Participant &participant : session.participants)
        participants += ChildRow{participant.id.value(), rowOf(participant)};
    FB_TRY(act.syncRows("participant"_L1, "session_id"_L1, id.value(), participants));
    return {};
}

Result<void> SessionRepository::checkLinkedItems(const Session &session) const
{
    Query query(m_database, kLinkedItems);
    FB_TRY(query.bind(u":id", session.id).exec());
    while (query.next()) {
        const auto id = query.id<AgendaItemId>(u"id");
        if (std::ranges::find(session.agenda, id, &AgendaItem::id) == session.agenda.end())
            return Error{ErrorCode::RuleViolation,
                         Tr::tr("Questions or follow-ups refer to the item “%1”. Move them to "
                                "another item before removing it.")
                             .arg(query.text(u"title")),
                         {}};
    }
    return {};
}

Result<void> SessionRepository::checkNothingAttached(SessionId id) const
{
    Query query(m_database, kAttached);
    FB_TRY(query.bind(u":id", id).exec());
    const int attached = query.next() ? query.integer(u"attached") : 0;
    if (attached > 0)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("%n question(s) or follow-up(s) come from this session. Cancel the "
                            "session rather than removing it.",
                            nullptr, attached),
                     {}};
    return {};
}

Result<void> SessionRepository::remove(SessionId id, int revision)
{
    FB_TRY_LET(stored, find(id));
    FB_TRY(checkRemoval(stored));
    FB_TRY(checkNothingAttached(id));
    FB_TRY_LET(act, Act::begin(m_database, "session.remove"_L1, "session"_L1));
    for (const auto table : {"minutes_entry"_L1, "participant"_L1, "agenda_item"_L1})
        FB_TRY(act.syncRows(table, "session_id"_L1, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

} // namespace faubourg::sessions
