#include "core/reports/sessionproposal.h"

#include "core/councils/councilrepository.h"
#include "core/councils/mandaterepository.h"
#include "core/sessions/agendatemplate.h"
#include "core/sessions/attendance.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"

namespace faubourg::reports {

using councils::OfficialRole;
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
    FB_TRY_LET(council, councils::CouncilRepository(database).find(session.councilId));
    FB_TRY_LET(rows,
               councils::MandateRepository(database).membersOn(session.councilId, session.date));
    QList<sessions::MemberFact> members;
    for (const councils::MemberRow &row : std::as_const(rows))
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
