#include "core/reports/governancecalendar.h"

#include "core/contract/contractrepository.h"
#include "core/programme/campaignrepository.h"
#include "core/sessions/sessionrepository.h"

#include <algorithm>

namespace faubourg::reports {

using contract::CommitteeKind;
using programme::Campaign;
using sessions::SessionState;

namespace {

Result<void> addSessions(const storage::Database &database, int year, QList<CalendarEntry> &entries)
{
    sessions::SessionFilter filter;
    filter.year = year;
    FB_TRY_LET(rows, sessions::SessionRepository(database).list(filter));
    std::ranges::reverse(rows);
    for (const sessions::SessionRow &row : rows) {
        if (row.state != SessionState::Cancelled && row.state != SessionState::Postponed)
            entries += CalendarEntry{.date = row.date, .session = row};
    }
    return {};
}

Result<void> addMeetings(const storage::Database &database, int year, QList<CalendarEntry> &entries)
{
    FB_TRY_LET(contracts, contract::ContractRepository(database).list());
    for (const contract::Contract &one : contracts) {
        FB_TRY_LET(rows, contract::CommitteeRepository(database).meetings(one.id, civilYear(year)));
        for (const contract::MeetingRow &row : rows)
            entries += CalendarEntry{.date = row.meeting.date, .meeting = row};
    }
    return {};
}

bool isMetAt(const QList<CalendarEntry> &entries, QDate date, CommitteeKind kind)
{
    return std::ranges::any_of(entries, [&](const CalendarEntry &entry) {
        return entry.meeting && entry.date == date && entry.meeting->kind == kind;
    });
}

void addMilestones(const Campaign &campaign, int year, QList<CalendarEntry> &entries)
{
    const auto add = [&](QDate date, Milestone milestone) {
        if (date.isValid() && date.year() == year)
            entries +=
                CalendarEntry{.date = date, .milestone = milestone, .programmeYear = campaign.year};
    };
    add(campaign.framingLetterOn, Milestone::FramingLetter);
    add(campaign.callOpensOn, Milestone::CallOpens);
    add(campaign.callClosesOn, Milestone::CallCloses);
    if (!isMetAt(entries, campaign.fundersCommitteeOn, CommitteeKind::Funders))
        add(campaign.fundersCommitteeOn, Milestone::FundersCommittee);
    if (!isMetAt(entries, campaign.steeringCommitteeOn, CommitteeKind::Steering))
        add(campaign.steeringCommitteeOn, Milestone::SteeringCommittee);
    add(campaign.councilVoteOn, Milestone::CouncilVote);
    add(campaign.reportsDueOn, Milestone::ReportsDue);
}

} // namespace

Result<QList<CalendarEntry>> governanceCalendar(const storage::Database &database, int year)
{
    QList<CalendarEntry> entries;
    FB_TRY(addMeetings(database, year, entries));
    const programme::CampaignRepository campaigns(database);
    FB_TRY_LET(rows, campaigns.list());
    for (const programme::CampaignRow &row : rows) {
        FB_TRY_LET(campaign, campaigns.find(row.id));
        addMilestones(campaign, year, entries);
    }
    FB_TRY(addSessions(database, year, entries));
    std::ranges::stable_sort(entries, {}, &CalendarEntry::date);
    return entries;
}

} // namespace faubourg::reports
