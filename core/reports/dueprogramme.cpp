#include "core/base/text/dates.h"
#include "core/programme/actionreport.h"
#include "core/programme/actionrepository.h"
#include "core/programme/campaignrepository.h"
#include "core/reports/duesources.h"
#include "core/storage/database.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

using namespace programme;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::DueItems)
};

/// Every campaign, whole.
Result<QList<Campaign>> campaigns(const storage::Database &database)
{
    const CampaignRepository repository(database);
    FB_TRY_LET(rows, repository.list());
    QList<Campaign> found;
    for (const CampaignRow &row : std::as_const(rows)) {
        FB_TRY_LET(campaign, repository.find(row.id));
        found += campaign;
    }
    return found;
}

DueItem campaignItem(DueKind kind, DueVerb verb, const Campaign &campaign, QDate dueOn,
                     const QString &text)
{
    return {.kind = kind,
            .verb = verb,
            .text = text,
            .dueOn = dueOn,
            .since = {},
            .entity = {EntityKind::Campaign, campaign.id.value()}};
}

DueItem reportItem(const ActionRow &action, QDate dueOn)
{
    return {.kind = DueKind::CollectReport,
            .verb = DueVerb::Remind,
            .text = Tr::tr("Report on %1 %2, due on %3")
                        .arg(action.number, action.title, numericDate(dueOn)),
            .dueOn = dueOn,
            .since = dueOn,
            .entity = {EntityKind::Action, action.id.value()}};
}

} // namespace

Result<QList<DueItem>> dueCampaigns(const storage::Database &database, QDate today)
{
    FB_TRY_LET(found, campaigns(database));
    FB_TRY_LET(tableDays, parameter(database, u"committee.table_days"_s));
    const QDate horizon = today.addMonths(1);
    // A milestone that has passed has taken place: nothing of it is left to do.
    const auto isNear = [&](QDate day) { return day.isValid() && today <= day && day <= horizon; };
    QList<DueItem> items;
    for (const Campaign &campaign : std::as_const(found)) {
        if (isNear(campaign.callClosesOn))
            items +=
                campaignItem(DueKind::CloseCall, DueVerb::Open, campaign, campaign.callClosesOn,
                             Tr::tr("The call for projects %1 closes on %2")
                                 .arg(campaign.year)
                                 .arg(numericDate(campaign.callClosesOn)));
        const QDate committee = campaign.fundersCommitteeOn;
        if (isNear(committee))
            items += campaignItem(DueKind::PrepareCommittee, DueVerb::Prepare, campaign,
                                  committee.addDays(-tableDays.value_or(0)),
                                  Tr::tr("Send the programme %1 before the committee of %2")
                                      .arg(campaign.year)
                                      .arg(numericDate(committee)));
    }
    return items;
}

Result<QList<DueItem>> dueReports(const storage::Database &database, QDate today)
{
    FB_TRY_LET(months, parameter(database, u"action.report_due_months"_s));
    FB_TRY_LET(reminder, parameter(database, u"action.report_reminder_days"_s));
    FB_TRY_LET(found, campaigns(database));
    QList<DueItem> items;
    for (const Campaign &campaign : std::as_const(found)) {
        ActionFilter ofYear;
        ofYear.year = campaign.year;
        FB_TRY_LET(actions, ActionRepository(database).list(ofYear));
        for (const ActionRow &action : std::as_const(actions)) {
            const bool isDated = action.reportDueOn.isValid() || campaign.reportsDueOn.isValid();
            if (!isDated && !months)
                continue;
            const QDate dueOn =
                reportDueOn(action, campaign, {.monthsAfterYear = months.value_or(0)});
            const ReportStatus status = reportStatus(action, dueOn, today);
            const bool isSoon =
                status == ReportStatus::Expected && today >= dueOn.addDays(-reminder.value_or(0));
            if (status == ReportStatus::Late || isSoon)
                items += reportItem(action, dueOn);
        }
    }
    return items;
}

} // namespace faubourg::reports
