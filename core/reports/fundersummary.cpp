#include "core/reports/fundersummary.h"

#include "core/programme/actionrepository.h"
#include "core/reports/programmereport.h"

#include <algorithm>

namespace faubourg::reports {

using namespace programme;

namespace {

Amounts totalOf(const QList<Action> &actions, FunderId funder, FundingKind kind)
{
    Amounts sum;
    for (const Action &action : actions) {
        for (const FundingLine &line : action.lines) {
            if (line.funderId == funder && line.kind == kind)
                sum += line.amounts;
        }
    }
    return sum;
}

void add(FunderSummary &total, const FunderSummary &one)
{
    total.specific += one.specific;
    total.commonLaw += one.commonLaw;
    total.all += one.all;
    if (one.decidedBefore)
        total.decidedBefore = total.decidedBefore.value_or(Money()) + *one.decidedBefore;
    if (!one.balance)
        return;
    EnvelopeBalance sum = total.balance.value_or(EnvelopeBalance{});
    sum.envelope += one.balance->envelope;
    sum.decided += one.balance->decided;
    total.balance = sum;
}

/// Also the funders of the year before that give nothing any more.
QList<Funder> fundersOf(const FundingMatrix &now, const FundingMatrix &before)
{
    QList<Funder> funders;
    for (const MatrixColumn &column : now.columns + before.columns) {
        if (!funders.contains(column.funder))
            funders += column.funder;
    }
    std::ranges::stable_sort(funders, {}, &Funder::position);
    return funders;
}

} // namespace

Result<FunderSummaries> funderSummaries(const storage::Database &database, int year)
{
    FB_TRY_LET(actions, ActionRepository(database).ofYear(year));
    FB_TRY_LET(now, programmeReport(database, year));
    FB_TRY_LET(before, programmeReport(database, year - 1));
    FunderSummaries summaries;
    for (const Funder &funder : fundersOf(now.matrix, before.matrix)) {
        FunderSummary one{.funder = funder};
        one.specific = totalOf(actions, funder.id, FundingKind::Specific);
        one.commonLaw = totalOf(actions, funder.id, FundingKind::CommonLaw);
        one.all = one.specific;
        one.all += one.commonLaw;
        for (const MatrixColumn &column : std::as_const(now.matrix.columns)) {
            if (column.funder.id == funder.id)
                one.balance = column.balance;
        }
        for (const MatrixColumn &column : std::as_const(before.matrix.columns)) {
            if (column.funder.id == funder.id)
                one.decidedBefore = column.total.decided;
        }
        add(summaries.total, one);
        summaries.funders += one;
    }
    return summaries;
}

} // namespace faubourg::reports
