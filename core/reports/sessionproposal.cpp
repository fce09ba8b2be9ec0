#include "core/reports/sessionproposal.h"

#include "core/councils/councilrepository.h"
#include "core/reports/councillights.h"
#include "core/sessions/agendatemplate.h"
#include "core/sessions/attendance.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"

namespace faubourg::reports {

using councils::BodyKind;
using councils::OfficialRole;
using councils::ParticipationRow;
using sessions::Capacity;
using sessions::Session;

namespace {

/// A session without a date yet comes after all the others.
constexpr int kLastYear = 9999;

Capacity capacityOf(OfficialRole role)
{
    switch (role) {
    case OfficialRole::Elected:
        return Capacity::Elected;
    case OfficialRole::Facilitator:
        return Capacity::Facilitator;
    case OfficialRole::GuestExpert:
        return Capacity::Expert;
    }
    Q_UNREACHABLE();
}

Result<std::optional<Session>> previousOf(const storage::Database &database, Session session)
{
    if (!session.date.isValid())
        session.date = QDate(kLastYear, 1, 1);
    return sessions::SessionRepository(database).previousOf(session);
}

councils::MemberRow memberOf(const ParticipationRow &row)
{
    councils::MemberRow member;
    member.mandate.person = row.participation.person;
    member.mandate.startsOn = row.participation.startsOn;
    member.mandate.endsOn = row.participation.endsOn;
    member.name = row.name;
    return member;
}

/// Whoever takes part in the body that meets; in a coordination, also the leads of the working
/// groups where the rules say so. The council's members when no body in particular meets, or a
/// plenary.
QList<councils::MemberRow> membersOfBody(const CouncilStanding &standing, const Session &session)
{
    const councils::Body *body = councils::findBody(standing.council, session.bodyId);
    if (body == nullptr || body->kind == BodyKind::Plenary)
        return membersOf(standing);
    const bool takesLeads =
        body->kind == BodyKind::Coordination && standing.rules.coordinationTakesLeads;
    QList<councils::MemberRow> members;
    for (const ParticipationRow &row : standing.participations) {
        const bool isLead = row.bodyKind == BodyKind::WorkingGroup
            && row.participation.role == councils::ParticipationRole::Lead;
        if (row.participation.body == body->id || (takesLeads && isLead))
            members += memberOf(row);
    }
    return members;
}

} // namespace

Result<Session> proposeSession(const storage::Database &database, CouncilId id,
                               const sessions::DateText &dateText)
{
    FB_TRY_LET(council, councils::CouncilRepository(database).find(id));
    Session session;
    session.councilId = id;
    session.venue = council.venue;
    session.venueAddress = council.venueAddress;
    FB_TRY_LET(number, sessions::SessionRepository(database).nextNumber(id));
    session.number = number;
    FB_TRY_LET(previous, previousOf(database, session));
    if (previous) {
        session.startsAt = previous->startsAt;
        if (session.venue.isEmpty()) {
            session.venue = previous->venue;
            session.venueAddress = previous->venueAddress;
        }
    }
    return withUsualAgenda(database, session, dateText);
}

Result<Session> withUsualAgenda(const storage::Database &database, Session session,
                                const sessions::DateText &dateText)
{
    FB_TRY_LET(previous, previousOf(database, session));
    FB_TRY_LET(followUps, sessions::FollowUpRepository(database).open(session.councilId));
    FB_TRY_LET(questions, sessions::QuestionRepository(database).pending(session.councilId));
    const auto usual = sessions::nextAgendaTemplate(previous, followUps, questions, dateText);
    for (const sessions::AgendaItem &item : usual) {
        const bool isThere = std::ranges::any_of(
            session.agenda, [&](const auto &known) { return known.title == item.title; });
        if (!isThere)
            session.agenda += item;
    }
    return session;
}

Result<Session> withInvited(const storage::Database &database, Session session)
{
    FB_TRY_LET(standing, councilStanding(database, session.councilId, session.date));
    const councils::Council &council = standing.council;
    QList<sessions::MemberFact> members;
    for (const councils::MemberRow &row : membersOfBody(standing, session))
        members += sessions::MemberFact{.personId = row.mandate.person,
                                        .college = row.collegeName,
                                        .isSubstitute = row.mandate.status
                                            == councils::MandateStatus::Substitute,
                                        .mandate = councils::periodOf(row.mandate)};
    QList<sessions::OfficialFact> officials;
    for (const councils::Official &official : std::as_const(council.officials))
        officials +=
            sessions::OfficialFact{official.person, capacityOf(official.role), official.period};
    session.participants = sessions::proposeParticipants(session, members, officials);
    return session;
}

} // namespace faubourg::reports
