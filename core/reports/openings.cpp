#include "core/reports/openings.h"

#include <algorithm>

namespace faubourg::reports {

using namespace councils;

namespace {

int waitingIn(const CouncilStanding &standing, CollegeId college, QDate today)
{
    return static_cast<int>(std::ranges::count_if(standing.mandates, [&](const MemberRow &row) {
        return row.mandate.status == MandateStatus::Substitute && row.mandate.college == college
            && isRunningOn(row.mandate, today);
    }));
}

void addVacancies(Openings &openings, const CouncilStanding &standing, QDate today)
{
    const Council &council = standing.council;
    const auto vacant = vacantSeats(council, standing.mandates, today);
    for (const VacantSeat &seat : vacant) {
        const auto next =
            nextSubstitute(council, standing.rules, standing.mandates, seat.college, today);
        openings.vacancies.append(
            {.council = council.id,
             .councilName = council.name,
             .seat = seat,
             .waiting = waitingIn(standing, seat.college, today),
             .next = next ? people::listName(next->substitute.name) : QString()});
    }
}

void addEnding(Openings &openings, const CouncilStanding &standing, const AlertDelays &delays,
               QDate today)
{
    const auto ending = endingMandates(standing.mandates, today, delays.mandateMonths);
    for (const MemberRow &member : ending)
        openings.ending.append(
            {.council = standing.council.id,
             .councilName = standing.council.name,
             .member = member,
             .daysLeft = static_cast<int>(today.daysTo(member.mandate.plannedEnd))});
}

void addPapers(Openings &openings, const CouncilStanding &standing, const AlertDelays &delays,
               QDate today)
{
    const auto papers = parentalPapers(standing.rules, standing.mandates, meetingDays(standing),
                                       today, delays.majorityDays);
    for (const ParentalPaper &paper : papers)
        openings.papers.append({standing.council.id, standing.council.name, paper});
}

} // namespace

QList<QDate> meetingDays(const CouncilStanding &standing)
{
    QList<QDate> days;
    for (const MeetingDays &meetings : standing.meetings)
        days += meetings.held + meetings.planned;
    return days;
}

Openings openingsOf(const QList<CouncilStanding> &standings, const AlertDelays &delays, QDate today)
{
    Openings openings;
    for (const CouncilStanding &standing : standings) {
        addVacancies(openings, standing, today);
        addEnding(openings, standing, delays, today);
        addPapers(openings, standing, delays, today);
    }
    std::ranges::stable_sort(openings.ending, {}, &EndingLine::daysLeft);
    std::ranges::stable_sort(openings.papers, {},
                             [](const PaperLine &line) { return dueOn(line.paper); });
    return openings;
}

Result<Openings> openings(const storage::Database &database, QDate today)
{
    FB_TRY_LET(delays, alertDelays(database));
    FB_TRY_LET(standings, councilStandings(database, today));
    return openingsOf(standings, delays, today);
}

} // namespace faubourg::reports
