#include "core/programme/actionreport.h"

#include "core/programme/actionrepository.h"

namespace faubourg::programme {

ReportFacts::ReportFacts(const Action &action)
    : number(action.number)
    , state(action.state)
    , decided(total(action.lines).decided.value_or(Money()))
    , dueOn(action.reportDueOn)
    , receivedOn(action.reportReceivedOn)
{
}

ReportFacts::ReportFacts(const ActionRow &row)
    : number(row.number)
    , state(row.state)
    , decided(row.decided.value_or(Money()))
    , dueOn(row.reportDueOn)
    , receivedOn(row.reportReceivedOn)
{
}

QDate reportDueOn(const ReportFacts &action, const Campaign &campaign, const ReportRule &rule)
{
    if (action.dueOn.isValid())
        return action.dueOn;
    if (campaign.reportsDueOn.isValid())
        return campaign.reportsDueOn;
    const int year = yearOfNumber(action.number).value_or(campaign.year);
    return QDate(year, 12, 31).addMonths(rule.monthsAfterYear);
}

ReportStatus reportStatus(const ReportFacts &action, QDate dueOn, QDate today)
{
    if (action.receivedOn.isValid() && action.receivedOn <= today)
        return ReportStatus::Received;
    const bool hasMoney = action.decided > Money();
    if (!hasMoney || !isGranted(action.state))
        return ReportStatus::NotExpected;
    return today > dueOn ? ReportStatus::Late : ReportStatus::Expected;
}

bool isRenewalReady(const Action &renewed)
{
    return renewed.reportReceivedOn.isValid();
}

} // namespace faubourg::programme
