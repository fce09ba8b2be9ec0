#include "core/reports/councilreview.h"

#include "core/councils/councilrepository.h"
#include "core/people/organisationrepository.h"
#include "core/people/personrepository.h"
#include "core/reports/councillights.h"
#include "core/reports/delays.h"
#include "core/sessions/attendance.h"

#include <QSet>

#include <algorithm>

namespace faubourg::reports {

using namespace sessions;

namespace {

/// What attendance is counted by, of one person.
struct Traits
{
    people::Sex sex = people::Sex::Unknown;
    QDate birthDate = {};
};

Result<QHash<PersonId, Traits>> traits(const storage::Database &database)
{
    FB_TRY_LET(rows, people::PersonRepository(database).list());
    QHash<PersonId, Traits> known;
    for (const people::PersonRow &row : rows)
        known.insert(row.id, {row.sex, row.birthDate});
    return known;
}

void count(AttendancePart &part, const Participant &participant)
{
    ++part.invited;
    part.present += participant.attendance == Attendance::Present ? 1 : 0;
}

AttendancePart &collegePart(YearAttendance &year, const QString &name)
{
    const auto found = std::ranges::find(year.colleges, name, &AttendancePart::name);
    if (found != year.colleges.end())
        return *found;
    year.colleges += AttendancePart{.name = name};
    return year.colleges.last();
}

AttendancePart &sexPart(YearAttendance &year, people::Sex sex)
{
    switch (sex) {
    case people::Sex::Female:
        return year.women;
    case people::Sex::Male:
        return year.men;
    case people::Sex::Unknown:
        break;
    }
    return year.unknownSex;
}

void count(YearAttendance &year, const Session &session, const QHash<PersonId, Traits> &known)
{
    for (const Participant &participant : session.participants) {
        const bool isMember = participant.capacity == Capacity::Member
            || participant.capacity == Capacity::Substitute;
        if (!isMember || participant.attendance == Attendance::Unknown)
            continue;
        const Traits person = known.value(participant.personId);
        count(year.all, participant);
        count(sexPart(year, person.sex), participant);
        count(collegePart(year, participant.college), participant);
        count(year.ages[memberAge(person.birthDate, session.date)], participant);
    }
}

void addStatements(QList<CouncilStatement> &statements, const Session &session)
{
    for (const AgendaItem &item : session.agenda) {
        for (const MinutesEntry &entry : item.entries) {
            if (entry.kind == EntryKind::Proposal || entry.kind == EntryKind::Opinion)
                statements += CouncilStatement{session.date, entry.kind, entry.text};
        }
    }
}

bool isHeld(SessionState state)
{
    switch (state) {
    case SessionState::Held:
    case SessionState::MinutesDraft:
    case SessionState::MinutesSent:
    case SessionState::MinutesApproved:
    case SessionState::Archived:
        return true;
    default:
        return false;
    }
}

Result<void> readSessions(const storage::Database &database, CouncilReview &review,
                          const QHash<PersonId, Traits> &known)
{
    const SessionRepository repository(database);
    FB_TRY_LET(rows, repository.list({.council = review.council.id, .year = review.year}));
    std::ranges::reverse(rows);
    for (const SessionRow &row : rows) {
        review.sessions += ReviewedSession{row, isHeld(row.state)};
        if (!isHeld(row.state))
            continue;
        FB_TRY_LET(session, repository.find(row.id));
        count(review.attendance, session, known);
        addStatements(review.statements, session);
        FB_TRY_LET(followUps, FollowUpRepository(database).list({.session = row.id}));
        review.followUps += followUps;
    }
    std::ranges::sort(review.attendance.colleges, {}, &AttendancePart::name);
    return {};
}

void addTheme(QList<QuestionTheme> &themes, const QString &name)
{
    const auto found = std::ranges::find(themes, name, &QuestionTheme::name);
    if (found != themes.end())
        ++found->asked;
    else
        themes += QuestionTheme{name, 1};
}

Result<void> readQuestions(const storage::Database &database, CouncilReview &review, QDate today)
{
    QuestionReview &questions = review.questions;
    FB_TRY_LET(delays, answerDelays(database));
    FB_TRY_LET(rows,
               QuestionRepository(database).list(
                   {.council = review.council.id, .askedOn = civilYear(review.year)}));
    qint64 days = 0;
    int timed = 0;
    for (const QuestionRow &row : rows) {
        addTheme(questions.themes, row.theme);
        questions.dismissed += row.state == QuestionState::Dismissed ? 1 : 0;
        questions.open += isOpen(row.state) ? 1 : 0;
        questions.answered += !isOpen(row.state) && row.state != QuestionState::Dismissed ? 1 : 0;
        const QDate due = row.dueOn.isValid() ? row.dueOn : dueDate(row.askedOn, delays.dueDays);
        const QDate end = row.answeredOn.isValid() ? row.answeredOn : today;
        const bool counts = isOpen(row.state) || row.answeredOn.isValid();
        const bool isTimed = row.dueOn.isValid() || delays.dueDays > 0;
        questions.late += counts && isTimed && end > due ? 1 : 0;
        if (row.answeredOn.isValid()) {
            days += row.askedOn.daysTo(row.answeredOn);
            ++timed;
        }
    }
    if (timed > 0)
        questions.meanDays = static_cast<int>((days + timed / 2) / timed);
    std::ranges::stable_sort(questions.themes, std::ranges::greater{}, &QuestionTheme::asked);
    questions.asked = rows;
    return {};
}

int countOf(const QList<councils::ParticipationRow> &rows, councils::ParticipationRole role)
{
    return static_cast<int>(std::ranges::count_if(
        rows, [role](const auto &row) { return row.participation.role == role; }));
}

void addBodies(CouncilReview &review, const CouncilStanding &standing)
{
    using councils::ParticipationRole;
    for (const councils::Body &body : review.council.bodies) {
        if (body.kind == councils::BodyKind::Plenary
            || !overlap(body.period, {QDate(review.year, 1, 1), review.asOf}))
            continue;
        const QDate day = body.period.contains(review.asOf) ? review.asOf : body.period.to;
        const auto people = participantsOn(standing.participations, body.id, day);
        const auto held = std::ranges::count_if(review.sessions, [&](const ReviewedSession &one) {
            return one.isHeld && one.row.bodyId == body.id;
        });
        review.bodies += ReviewedBody{.body = body,
                                      .leads = countOf(people, ParticipationRole::Lead),
                                      .members = countOf(people, ParticipationRole::Member),
                                      .held = static_cast<int>(held)};
    }
}

Result<void> readStanding(const storage::Database &database, CouncilReview &review)
{
    FB_TRY_LET(standing, councilStanding(database, review.council.id, review.asOf));
    FB_TRY_LET(delays, alertDelays(database));
    review.lights = lightsOf(standing, delays, review.asOf).lights;
    addBodies(review, standing);
    if (const councils::RecognitionOrder *order = orderOn(standing.orders, review.asOf))
        review.order = *order;
    const auto members = councils::fullMembersOn(membersOf(standing), review.asOf);
    review.members = councils::countBySex(members);
    const QList<int> seats = councils::seatsByCollege(review.council);
    for (qsizetype i = 0; i < review.council.colleges.size(); ++i) {
        const councils::College &college = review.council.colleges.at(i);
        const auto filled = std::ranges::count_if(members, [&](const councils::MemberRow &row) {
            return row.mandate.college == college.id;
        });
        review.colleges += councils::CollegeFill{college.id, college.name, seats.value(i),
                                                 static_cast<int>(filled)};
    }
    return {};
}

Result<void> readOrganisations(const storage::Database &database, CouncilReview &review)
{
    const people::OrganisationRepository organisations(database);
    QSet<OrganisationId> spokenOf;
    for (const CouncilInitiative &initiative : std::as_const(review.initiatives))
        spokenOf.insert(initiative.organisation);
    for (const councils::Host &host : std::as_const(review.council.hosts))
        spokenOf.insert(host.organisation);
    spokenOf.remove({});
    for (const OrganisationId id : std::as_const(spokenOf)) {
        FB_TRY_LET(organisation, organisations.find(id));
        review.organisations.insert(id, organisation.name);
    }
    return {};
}

Result<CouncilReview> reviewOf(const storage::Database &database, CouncilId id, int year,
                               QDate today, const QHash<PersonId, Traits> &known)
{
    CouncilReview review{.year = year};
    FB_TRY_LET(council, councils::CouncilRepository(database).find(id));
    review.council = council;
    review.asOf = std::min(today, civilYear(year).to);
    FB_TRY(readSessions(database, review, known));
    FB_TRY(readQuestions(database, review, today));
    programme::ActionFilter filter;
    filter.year = year;
    filter.councilId = id;
    FB_TRY_LET(actions, programme::ActionRepository(database).list(filter));
    review.actions = actions;
    FB_TRY_LET(initiatives, councilInitiatives(database, id, civilYear(year)));
    review.initiatives = initiatives;
    FB_TRY(readOrganisations(database, review));
    FB_TRY(readStanding(database, review));
    FB_TRY_LET(table, aroundTheTable(database, id, review.asOf));
    review.table = table;
    return review;
}

} // namespace

int CouncilReview::heldCount() const
{
    return static_cast<int>(std::ranges::count_if(sessions, &ReviewedSession::isHeld));
}

int reviewYear(QDate today)
{
    constexpr int kMonthsAfter = 3;
    return today.addMonths(-kMonthsAfter).year();
}

Result<CouncilReview> councilReview(const storage::Database &database, CouncilId council, int year,
                                    QDate today)
{
    FB_TRY_LET(known, traits(database));
    return reviewOf(database, council, year, today, known);
}

Result<QList<CouncilReview>> councilReviews(const storage::Database &database, int year,
                                            QDate today)
{
    FB_TRY_LET(known, traits(database));
    councils::CouncilFilter all;
    all.withClosed = true;
    FB_TRY_LET(rows, councils::CouncilRepository(database).list(all));
    QList<CouncilReview> reviews;
    for (const councils::CouncilRow &row : rows) {
        if (!overlap({row.createdOn, row.closedOn}, civilYear(year)))
            continue;
        FB_TRY_LET(review, reviewOf(database, row.id, year, today, known));
        reviews += review;
    }
    return reviews;
}

} // namespace faubourg::reports
