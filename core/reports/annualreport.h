#pragma once

#include "core/contract/committeerepository.h"
#include "core/contract/contracttree.h"
#include "core/reports/councilreview.h"
#include "core/reports/fundersummary.h"
#include "core/reports/quartiersheet.h"

namespace faubourg::reports {

/// How far the objectives under one stake are, at the end of the year and a year before.
struct StakeProgress
{
    QString stake = {};
    contract::ProgressCounts now = {};
    contract::ProgressCounts before = {};
};

/// All that the yearly report of the contrat de ville draws on (décret 2015-1118).
struct AnnualReport
{
    int year = 0;
    QDate asOf = {}; ///< the last day of the year, or the day it was asked for before that
    std::optional<contract::ContractTree> contract = {}; ///< in force that year; none: not kept
    QList<StakeProgress> progress = {};                  ///< in the contract's order
    QList<contract::ObjectiveRow> achieved = {};         ///< during the year
    QList<contract::ObjectiveRow> dropped = {};          ///< during the year
    QList<contract::CommitteeRow> committees = {};       ///< with their meetings of the year
    QList<QuartierSheet> quartiers = {};                 ///< of the contract
    ProgrammeReport programme = {};
    FunderSummaries funders = {};
    QList<CouncilReview> councils = {};
};

Result<AnnualReport> annualReport(const storage::Database &database, int year, QDate today);

} // namespace faubourg::reports
