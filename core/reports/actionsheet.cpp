#include "core/reports/actionsheet.h"

#include "core/councils/councilrepository.h"
#include "core/people/organisationrepository.h"
#include "core/programme/actionrepository.h"
#include "core/programme/campaignrepository.h"
#include "core/programme/funderrepository.h"
#include "core/programme/fundingtotals.h"
#include "core/quartiers/quartierrepository.h"
#include "core/reports/duesources.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

using namespace programme;

namespace {

/// What the sheets of one file share, read once.
struct Background
{
    QList<Funder> funders;
    QHash<QuartierId, QString> quartiers;
    QHash<ObjectiveId, contract::ObjectiveRow> objectives;
    ReportRule reportRule;
};

Result<Background> background(const storage::Database &database)
{
    Background read;
    FB_TRY_LET(funders, FunderRepository(database).list());
    read.funders = funders;
    FB_TRY_LET(quartiers, quartiers::QuartierRepository(database).list({}));
    for (const quartiers::QuartierRow &row : quartiers)
        read.quartiers.insert(row.id, row.name);
    FB_TRY_LET(objectives, contract::ObjectiveRepository(database).list({}));
    for (const contract::ObjectiveRow &row : objectives)
        read.objectives.insert(row.id, row);
    FB_TRY_LET(months, parameter(database, u"action.report_due_months"_s));
    read.reportRule.monthsAfterYear = months.value_or(0);
    return read;
}

QList<SheetLine> linesOf(const Action &action, const QList<Funder> &funders)
{
    QList<SheetLine> lines;
    for (const Funder &funder : funders) {
        for (const FundingLine &line : action.lines) {
            if (line.funderId == funder.id)
                lines += SheetLine{funder, line};
        }
    }
    return lines;
}

Result<void> readNames(const storage::Database &database, ActionSheet &sheet)
{
    const Action &action = sheet.action;
    FB_TRY_LET(carrier, people::OrganisationRepository(database).find(action.operatorId));
    sheet.carrier = carrier;
    if (action.councilId.isValid()) {
        FB_TRY_LET(council, councils::CouncilRepository(database).find(action.councilId));
        sheet.council = council.name;
    }
    if (action.renewedId.isValid()) {
        FB_TRY_LET(previous, ActionRepository(database).find(action.renewedId));
        sheet.previous = previous;
    }
    return {};
}

Result<ActionSheet> sheetOf(const storage::Database &database, const Action &action,
                            const Campaign &campaign, const Background &around, QDate today)
{
    ActionSheet sheet{.action = action, .year = campaign.year};
    FB_TRY(readNames(database, sheet));
    for (const ActionQuartier &quartier : action.quartiers)
        sheet.quartiers += around.quartiers.value(quartier.quartierId);
    for (const ActionObjective &objective : action.objectives) {
        if (around.objectives.contains(objective.objectiveId))
            sheet.objectives += around.objectives.value(objective.objectiveId);
    }
    sheet.lines = linesOf(action, around.funders);
    sheet.total = total(action.lines);
    sheet.publicMoneyRate = publicMoneyRate(action, around.funders);
    sheet.reportDueOn = reportDueOn(action, campaign, around.reportRule);
    sheet.reportStatus = reportStatus(action, sheet.reportDueOn, today);
    return sheet;
}

} // namespace

Result<ActionSheet> actionSheet(const storage::Database &database, ActionId id, QDate today)
{
    FB_TRY_LET(action, ActionRepository(database).find(id));
    FB_TRY_LET(campaign, CampaignRepository(database).find(action.campaignId));
    FB_TRY_LET(around, background(database));
    return sheetOf(database, action, campaign, around, today);
}

Result<QList<ActionSheet>> actionSheets(const storage::Database &database, int year, QDate today)
{
    FB_TRY_LET(actions, ActionRepository(database).ofYear(year));
    if (actions.isEmpty())
        return QList<ActionSheet>();
    FB_TRY_LET(campaign, CampaignRepository(database).ofYear(year));
    FB_TRY_LET(around, background(database));
    QList<ActionSheet> sheets;
    for (const Action &action : actions) {
        FB_TRY_LET(sheet, sheetOf(database, action, campaign, around, today));
        sheets += sheet;
    }
    return sheets;
}

} // namespace faubourg::reports
