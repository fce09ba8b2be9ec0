#include "core/base/text/dates.h"
#include "core/councils/succession.h"
#include "core/reports/duesources.h"
#include "core/reports/openings.h"

#include <QCoreApplication>

#include <algorithm>

namespace faubourg::reports {

using namespace councils;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::DueItems)
};

DueItem councilItem(DueKind kind, DueVerb verb, const Council &council, const QString &text)
{
    return {.kind = kind,
            .verb = verb,
            .text = text,
            .dueOn = {},
            .since = {},
            .entity = {EntityKind::Council, council.id.value()}};
}

DueItem mandateItem(DueKind kind, DueVerb verb, const MemberRow &member, QDate dueOn,
                    const QString &text)
{
    return {.kind = kind,
            .verb = verb,
            .text = text,
            .dueOn = dueOn,
            .since = {},
            .entity = {EntityKind::Mandate, member.mandate.id.value()}};
}

int countIn(const QList<QDate> &days, const Period &period)
{
    return static_cast<int>(
        std::count_if(days.cbegin(), days.cend(), [&](QDate day) { return period.contains(day); }));
}

/// A missing session is wanted by the end of the period; one missed before, since then.
void addMissingSessions(QList<DueItem> &items, const CouncilStanding &standing,
                        const AlertDelays &delays, QDate today)
{
    const auto duties = meetingDuties(standing, today);
    for (const MeetingDuty &duty : duties) {
        const Period period = periodAround(duty.frequency.per, today);
        if (countIn(duty.days.held + duty.days.planned, period) >= duty.frequency.times)
            continue;
        const RuleLight light =
            frequencyLight(duty.subject, duty.frequency, duty.days, today, delays.frequencyDays);
        const bool isBroken = light.state == LightState::Broken;
        if (!isBroken && light.state != LightState::Soon)
            continue;
        DueItem item =
            councilItem(DueKind::PlanSession, DueVerb::Plan, standing.council, light.sentence);
        item.dueOn = isBroken ? period.from.addDays(-1) : period.to;
        items += item;
    }
}

void addVacancies(QList<DueItem> &items, const CouncilStanding &standing, QDate today)
{
    const QList<VacantSeat> vacant = vacantSeats(standing.council, standing.mandates, today);
    if (vacant.isEmpty())
        return;
    DueItem item =
        councilItem(DueKind::VacantSeat, DueVerb::Replace, standing.council,
                    Tr::tr("%1: %n seat(s) vacant", nullptr, static_cast<int>(vacant.size()))
                        .arg(standing.council.name));
    for (const VacantSeat &seat : vacant) {
        if (seat.since.isValid() && (!item.since.isValid() || seat.since < item.since))
            item.since = seat.since;
    }
    items += item;
}

void addEndingMandates(QList<DueItem> &items, const CouncilStanding &standing,
                       const AlertDelays &delays, QDate today)
{
    const auto ending = endingMandates(standing.mandates, today, delays.mandateMonths);
    for (const MemberRow &member : ending)
        items +=
            mandateItem(DueKind::EndingMandate, DueVerb::Replace, member, member.mandate.plannedEnd,
                        Tr::tr("%1: the mandate of %2 ends on %3")
                            .arg(standing.council.name, people::listName(member.name),
                                 numericDate(member.mandate.plannedEnd)));
}

QString paperText(const CouncilStanding &standing, const ParentalPaper &paper, QDate today)
{
    const QString name = people::listName(paper.member.name);
    if (paper.state == PaperState::Expiring)
        return Tr::tr("%1: %2 comes of age on %3, the parental authorisation then ends")
            .arg(standing.council.name, name, numericDate(paper.majorityOn));
    const QDate meeting = paper.firstMeetingOn;
    if (meeting.isValid() && meeting < today)
        return Tr::tr("%1: the parental authorisation of %2 is missing since the meeting of %3")
            .arg(standing.council.name, name, numericDate(meeting));
    if (meeting.isValid())
        return Tr::tr("%1: the parental authorisation of %2 is missing for the meeting of %3")
            .arg(standing.council.name, name, numericDate(meeting));
    return Tr::tr("%1: the parental authorisation of %2 is missing")
        .arg(standing.council.name, name);
}

void addPapers(QList<DueItem> &items, const CouncilStanding &standing, const AlertDelays &delays,
               QDate today)
{
    const auto papers = parentalPapers(standing.rules, standing.mandates, meetingDays(standing),
                                       today, delays.majorityDays);
    for (const ParentalPaper &paper : papers)
        items +=
            mandateItem(DueKind::ParentalConsent,
                        paper.state == PaperState::Missing ? DueVerb::FillIn : DueVerb::Open,
                        paper.member, councils::dueOn(paper), paperText(standing, paper, today));
}

/// One line a council: they are asked together, by one letter.
void addConfirmations(QList<DueItem> &items, const CouncilStanding &standing, QDate today)
{
    int count = 0;
    QDate first;
    for (const EnrolmentRow &row : standing.enrolments) {
        if (stateOn(row.enrolment, standing.rules, today) != EnrolmentState::ToConfirm)
            continue;
        const QDate due = confirmationDueOn(row.enrolment, standing.rules);
        first = first.isValid() ? std::min(first, due) : due;
        ++count;
    }
    if (count == 0)
        return;
    DueItem item = councilItem(
        DueKind::ConfirmEnrolments, DueVerb::Remind, standing.council,
        Tr::tr("%1: %n enrolment(s) to have confirmed", nullptr, count).arg(standing.council.name));
    item.since = first;
    items += item;
}

} // namespace

QList<DueItem> dueCouncils(const QList<CouncilStanding> &standings, const AlertDelays &delays,
                           QDate today)
{
    QList<DueItem> items;
    for (const CouncilStanding &standing : standings) {
        addMissingSessions(items, standing, delays, today);
        addVacancies(items, standing, today);
        addEndingMandates(items, standing, delays, today);
        addPapers(items, standing, delays, today);
        addConfirmations(items, standing, today);
    }
    return items;
}

} // namespace faubourg::reports
