#pragma once

#include "core/documents/blocks.h"
#include "core/reports/programmereport.h"

namespace faubourg::documents {

/// Which of an action's amounts a table is about.
enum class Stage { Requested, Decided };

/// Actions by funders in whole euros, with totals, envelopes and what is left to find.
Table fundingMatrix(const reports::FundingMatrix &matrix, Stage stage);

/// Money asked and decided, a pair of bars a part; nothing when there is no part.
Blocks moneyChart(const QString &title, const QList<reports::MoneyPart> &parts,
                  const QString &source);

} // namespace faubourg::documents
