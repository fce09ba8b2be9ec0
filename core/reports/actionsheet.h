#pragma once

#include "core/contract/objectiverepository.h"
#include "core/people/organisation.h"
#include "core/programme/action.h"
#include "core/programme/actionreport.h"
#include "core/programme/funder.h"

namespace faubourg::reports {

/// What one funder says of an action.
struct SheetLine
{
    programme::Funder funder;
    programme::FundingLine line;
};

/// One action with all that its sheet says beside its own record.
struct ActionSheet
{
    programme::Action action = {};
    int year = 0;                                  ///< of its campaign
    people::Organisation carrier = {};             ///< who carries it ("porteur")
    QStringList quartiers = {};                    ///< names, in the action's order
    QList<contract::ObjectiveRow> objectives = {}; ///< the first is the main one
    QList<SheetLine> lines = {};                   ///< in the funders' order
    programme::Amounts total = {};
    std::optional<int> publicMoneyRate = {}; ///< hundredths of a percent
    QString council = {};                    ///< that carries or asked for it; empty: none
    QDate reportDueOn = {};
    programme::ReportStatus reportStatus = programme::ReportStatus::NotExpected;
    std::optional<programme::Action> previous = {}; ///< the same one, the year before
};

Result<ActionSheet> actionSheet(const storage::Database &database, ActionId id, QDate today);
/// Those of a year, by number; none when it has no campaign.
Result<QList<ActionSheet>> actionSheets(const storage::Database &database, int year, QDate today);

} // namespace faubourg::reports
