// The lists of sessionrepository.h: read models, one statement each.
#include "core/sessions/sessionrepository.h"
#include "core/storage/rows.h"

namespace faubourg::sessions {

using storage::Query;

namespace {

constexpr QStringView kList = uR"(
    SELECT s.id, s.council_id, c.name AS council, s.body_id, b.name AS body, s.number, s.date,
           s.starts_at, s.venue, s.subject, s.state, s.convened_on, s.notice_required, s.revision,
           s.search_text,
           (SELECT count(*) FROM agenda_item a WHERE a.session_id = s.id) AS agenda_count,
           (SELECT count(*) FROM participant p WHERE p.session_id = s.id) AS invited,
           (SELECT count(*) FROM participant p
            WHERE p.session_id = s.id AND p.attendance = 'present') AS present,
           (SELECT count(*) FROM participant p
            WHERE p.session_id = s.id AND p.capacity IN ('member', 'substitute')) AS members_invited,
           (SELECT count(*) FROM participant p
            WHERE p.session_id = s.id AND p.capacity IN ('member', 'substitute')
              AND p.attendance = 'present') AS members_present,
           (SELECT min(n.date) FROM session n
            WHERE n.council_id = s.council_id AND coalesce(n.body_id, 0) = coalesce(s.body_id, 0)
              AND n.date > s.date AND n.state IN ('planned', 'convened')) AS next_date
    FROM session s
    JOIN council c ON c.id = s.council_id
    LEFT JOIN council_body b ON b.id = s.body_id
    WHERE (:council IS NULL OR s.council_id = :council)
      AND (:body IS NULL OR s.body_id = :body)
      AND (:from IS NULL OR s.date >= :from)
      AND (:to IS NULL OR s.date <= :to)
      AND (:year_from IS NULL OR s.date BETWEEN :year_from AND :year_to)
      AND (:participant IS NULL
           OR EXISTS (SELECT 1 FROM participant p
                      WHERE p.session_id = s.id AND p.person_id = :participant))
    ORDER BY s.date DESC, s.id DESC)";
constexpr QStringView kAgendaOf = uR"(
    SELECT id, title, details, minutes, presenter
    FROM agenda_item WHERE session_id = :id ORDER BY position, id)";
constexpr QStringView kParticipants = uR"(
    SELECT p.id, p.person_id, CASE WHEN n.use_name <> '' THEN n.use_name ELSE n.last_name END AS name,
           n.first_name, p.capacity, p.college, p.attendance, p.arrived_at, p.left_at,
           p.convocation_sent_on
    FROM participant p
    JOIN person n ON n.id = p.person_id
    WHERE p.session_id = :id
    ORDER BY p.position, p.id)";
constexpr QStringView kDates = uR"(
    SELECT id, council_id, body_id, date, state IN ('planned', 'convened') AS is_planned
    FROM session
    WHERE (:council IS NULL OR council_id = :council)
      AND (:from IS NULL OR date >= :from)
      AND (:to IS NULL OR date <= :to)
      AND state NOT IN ('postponed', 'cancelled')
      AND (state <> 'archived' OR minutes_approved_on IS NOT NULL)
    ORDER BY date, id)";

SessionRow readRow(const Query &query)
{
    SessionRow row;
    row.id = query.id<SessionId>(u"id");
    row.councilId = query.id<CouncilId>(u"council_id");
    row.council = query.text(u"council");
    row.bodyId = query.id<BodyId>(u"body_id");
    row.body = query.text(u"body");
    row.number = query.optionalInteger(u"number");
    row.date = query.date(u"date");
    row.startsAt = query.time(u"starts_at");
    row.venue = query.text(u"venue");
    row.subject = query.text(u"subject");
    row.state = kSessionStateKeys.value(query.text(u"state")).value_or(SessionState::Planned);
    row.convenedOn = query.date(u"convened_on");
    row.noticeRequired = query.optionalInteger(u"notice_required");
    row.agendaCount = query.integer(u"agenda_count");
    row.invited = query.integer(u"invited");
    row.present = query.integer(u"present");
    row.membersInvited = query.integer(u"members_invited");
    row.membersPresent = query.integer(u"members_present");
    row.nextDate = query.date(u"next_date");
    row.revision = query.integer(u"revision");
    return row;
}

ParticipantRow readParticipant(const Query &query)
{
    ParticipantRow row;
    row.id = query.id<RowId>(u"id");
    row.personId = query.id<PersonId>(u"person_id");
    row.lastName = query.text(u"name");
    row.firstName = query.text(u"first_name");
    row.capacity = kCapacityKeys.value(query.text(u"capacity")).value_or(Capacity::Guest);
    row.college = query.text(u"college");
    row.attendance = kAttendanceKeys.value(query.text(u"attendance")).value_or(Attendance::Unknown);
    row.arrivedAt = query.time(u"arrived_at");
    row.leftAt = query.time(u"left_at");
    row.convocationSentOn = query.date(u"convocation_sent_on");
    return row;
}

} // namespace

Result<QList<SessionRow>> SessionRepository::list(const SessionFilter &filter) const
{
    const Period year = filter.year ? civilYear(*filter.year) : Period();
    Query query(m_database, kList);
    query.bind(u":council", filter.council)
        .bind(u":body", filter.body)
        .bind(u":from", filter.period.from)
        .bind(u":to", filter.period.to)
        .bind(u":year_from", year.from)
        .bind(u":year_to", year.to)
        .bind(u":participant", filter.participant);
    FB_TRY_LET(rows, storage::readMatching(query, filter.words, readRow));
    rows.removeIf([&filter](const SessionRow &row) {
        return !filter.states.isEmpty() && !filter.states.contains(row.state);
    });
    return rows;
}

Result<QList<AgendaRow>> SessionRepository::listAgenda(const SessionFilter &filter) const
{
    FB_TRY_LET(sessions, list(filter));
    QList<AgendaRow> rows;
    for (const SessionRow &session : sessions) {
        Query query(m_database, kAgendaOf);
        FB_TRY(query.bind(u":id", session.id).exec());
        for (int rank = 1; query.next(); ++rank)
            rows += AgendaRow{query.id<AgendaItemId>(u"id"),
                              session.id,
                              session.council,
                              session.date,
                              rank,
                              query.text(u"title"),
                              query.text(u"details"),
                              query.integer(u"minutes"),
                              query.text(u"presenter")};
    }
    return rows;
}

Result<QList<ParticipantRow>> SessionRepository::participants(SessionId id) const
{
    Query query(m_database, kParticipants);
    return storage::readAll(query.bind(u":id", id), readParticipant);
}

Result<QList<SessionDate>> SessionRepository::heldAndPlannedDates(CouncilId council,
                                                                  const Period &period) const
{
    Query query(m_database, kDates);
    query.bind(u":council", council).bind(u":from", period.from).bind(u":to", period.to);
    return storage::readAll(query, [](const Query &row) {
        return SessionDate{row.id<SessionId>(u"id"), row.id<CouncilId>(u"council_id"),
                           row.id<BodyId>(u"body_id"), row.date(u"date"), !row.flag(u"is_planned")};
    });
}

} // namespace faubourg::sessions
