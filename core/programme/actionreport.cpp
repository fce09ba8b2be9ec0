#include "core/programme/actionreport.h"

namespace faubourg::programme {

QDate reportDueOn(const Action &action, const Campaign &campaign, const ReportRule &rule)
{
    if (action.reportDueOn.isValid())
        return action.reportDueOn;
    if (campaign.reportsDueOn.isValid())
        return campaign.reportsDueOn;
    const int year = yearOfNumber(action.number).value_or(campaign.year);
    return QDate(year, 12, 31).addMonths(rule.monthsAfterYear);
}

ReportStatus reportStatus(const Action &action, QDate dueOn, QDate today)
{
    if (action.reportReceivedOn.isValid() && action.reportReceivedOn <= today)
        return ReportStatus::Received;
    const bool hasMoney = total(action.lines).decided.value_or(Money()) > Money();
    if (!hasMoney || !isGranted(action.state))
        return ReportStatus::NotExpected;
    return today > dueOn ? ReportStatus::Late : ReportStatus::Expected;
}

bool isRenewalReady(const Action &renewed)
{
    return renewed.reportReceivedOn.isValid();
}

} // namespace faubourg::programme
