#include "core/reports/operatorletters.h"

#include "core/base/text/fold.h"
#include "core/programme/campaignrepository.h"
#include "core/reports/programmereport.h"

#include <algorithm>

namespace faubourg::reports {

using namespace programme;

namespace {

/// The entry of the sheet's operator, added when it is the first.
template <typename Entry>
Entry &entryOf(QList<Entry> &entries, const ActionSheet &sheet)
{
    const auto found = std::ranges::find_if(
        entries, [&](const Entry &entry) { return entry.carrier.id == sheet.carrier.id; });
    if (found != entries.end())
        return *found;
    entries += Entry{.carrier = sheet.carrier};
    return entries.last();
}

template <typename Entry>
void sortByName(QList<Entry> &entries)
{
    std::ranges::stable_sort(entries, [](const Entry &a, const Entry &b) {
        return lessForReaders(a.carrier.name, b.carrier.name);
    });
}

bool isRefusedOrInadmissible(const ActionSheet &sheet)
{
    return sheet.action.state == ActionState::Refused
        || sheet.action.state == ActionState::Inadmissible;
}

void addTo(QList<OperatorNotice> &notices, const ActionSheet &sheet)
{
    if (isRefusedOrInadmissible(sheet))
        entryOf(notices, sheet).refused += sheet;
    else if (sheet.action.state == ActionState::Deferred)
        entryOf(notices, sheet).deferred += sheet;
    else if (isGranted(sheet.action.state) && sheet.total.decided.value_or(Money()) > Money())
        entryOf(notices, sheet).granted += sheet;
}

void addAgreements(QList<OperatorNotice> &notices, const ProgrammeReport &report)
{
    for (const YearlyGrant &grant : report.agreementsNeeded) {
        const auto notice = std::ranges::find_if(
            notices, [&](const OperatorNotice &one) { return one.carrier.id == grant.operatorId; });
        if (notice == notices.end())
            continue;
        for (const MatrixColumn &column : report.matrix.columns) {
            if (column.funder.id == grant.funderId)
                notice->agreements += AgreementDue{column.funder.name, grant.decided};
        }
    }
}

} // namespace

Result<AwardNotices> awardNotices(const storage::Database &database, int year, QDate today)
{
    FB_TRY_LET(campaign, CampaignRepository(database).ofYear(year));
    FB_TRY_LET(sheets, actionSheets(database, year, today));
    FB_TRY_LET(report, programmeReport(database, year));
    AwardNotices notices{.campaign = campaign};
    for (const ActionSheet &sheet : sheets)
        addTo(notices.operators, sheet);
    addAgreements(notices.operators, report);
    sortByName(notices.operators);
    return notices;
}

bool ReportReminder::isLate() const
{
    return std::ranges::any_of(
        sheets, [](const ActionSheet &sheet) { return sheet.reportStatus == ReportStatus::Late; });
}

Result<QList<ReportReminder>> reportReminders(const storage::Database &database, int year,
                                              QDate today)
{
    FB_TRY_LET(sheets, actionSheets(database, year, today));
    QList<ReportReminder> reminders;
    for (const ActionSheet &sheet : sheets) {
        if (sheet.reportStatus == ReportStatus::Late
            || sheet.reportStatus == ReportStatus::Expected)
            entryOf(reminders, sheet).sheets += sheet;
    }
    sortByName(reminders);
    return reminders;
}

} // namespace faubourg::reports
