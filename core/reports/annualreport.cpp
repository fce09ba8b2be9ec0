#include "core/reports/annualreport.h"

#include "core/contract/contractrepository.h"

#include <algorithm>

namespace faubourg::reports {

using namespace contract;

namespace {

/// The newest contract whose term touches `year`.
Result<std::optional<Contract>> contractOf(const storage::Database &database, int year)
{
    FB_TRY_LET(contracts, ContractRepository(database).list());
    for (const Contract &one : contracts) {
        if (overlap(one.term, civilYear(year)))
            return std::optional(one);
    }
    return std::optional<Contract>();
}

Result<void> readProgress(const storage::Database &database, AnnualReport &report, ContractId id)
{
    FB_TRY_LET(now, contractTree(database, id, report.asOf));
    FB_TRY_LET(before, contractTree(database, id, civilYear(report.year - 1).to));
    for (qsizetype i = 0; i < now.stakes.size(); ++i)
        report.progress += StakeProgress{now.stakes.at(i).stake.title, now.stakes.at(i).counts,
                                         before.stakes.at(i).counts};
    report.contract = now;
    ObjectiveFilter filter;
    filter.contract = id;
    filter.day = report.asOf;
    FB_TRY_LET(rows, ObjectiveRepository(database).list(filter));
    for (const ObjectiveRow &row : rows) {
        if (row.assessedOn.year() != report.year)
            continue;
        if (row.progress == ProgressState::Achieved)
            report.achieved += row;
        else if (row.progress == ProgressState::Dropped)
            report.dropped += row;
    }
    return {};
}

Result<void> readContract(const storage::Database &database, AnnualReport &report)
{
    FB_TRY_LET(contract, contractOf(database, report.year));
    if (!contract)
        return {};
    FB_TRY(readProgress(database, report, contract->id));
    FB_TRY_LET(committees, CommitteeRepository(database).list(contract->id, report.year));
    report.committees = committees;
    return {};
}

Result<void> readQuartiers(const storage::Database &database, AnnualReport &report)
{
    FB_TRY_LET(rows, quartiers::QuartierRepository(database).list({}));
    for (const quartiers::QuartierRow &row : rows) {
        if (row.kind == quartiers::QuartierKind::CouncilArea)
            continue;
        FB_TRY_LET(sheet, quartierSheet(database, row.id, report.year, report.asOf));
        report.quartiers += sheet;
    }
    return {};
}

} // namespace

Result<AnnualReport> annualReport(const storage::Database &database, int year, QDate today)
{
    AnnualReport report{.year = year, .asOf = std::min(today, civilYear(year).to)};
    FB_TRY(readContract(database, report));
    FB_TRY(readQuartiers(database, report));
    FB_TRY_LET(programme, programmeReport(database, year));
    report.programme = programme;
    FB_TRY_LET(funders, funderSummaries(database, year));
    report.funders = funders;
    FB_TRY_LET(councils, councilReviews(database, year, today));
    report.councils = councils;
    return report;
}

} // namespace faubourg::reports
