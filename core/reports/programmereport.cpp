#include "core/reports/programmereport.h"

#include "core/office/parameterrepository.h"
#include "core/programme/actionrepository.h"
#include "core/programme/campaignrepository.h"
#include "core/programme/funderrepository.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

using namespace programme;
using storage::Query;

namespace {

constexpr QStringView kStakes = uR"(
    SELECT k.id, k.title
    FROM stake k JOIN contract c ON c.id = k.contract_id
    ORDER BY c.starts_on DESC, c.id, k.position, k.id)";
constexpr QStringView kObjectives = uR"(
    SELECT p.id, p.title, p.quartier_id, q.name AS quartier, k.id AS stake_id, k.title AS stake,
           coalesce((SELECT g.state FROM objective_progress g WHERE g.objective_id = p.id
                     ORDER BY g.assessed_on DESC, g.position DESC LIMIT 1), '') AS progress
    FROM operational_objective p
    JOIN shared_objective s ON s.id = p.shared_objective_id
    JOIN axis x ON x.id = s.axis_id
    JOIN stake k ON k.id = x.stake_id
    JOIN quartier q ON q.id = p.quartier_id
    ORDER BY q.search_text, q.name, q.id, k.position, k.id, x.position, x.id, s.position, s.id,
             p.position, p.id)";
constexpr QStringView kQuartiers = uR"(
    SELECT id, name FROM quartier
    ORDER BY CASE kind WHEN 'qpv' THEN 0 WHEN 'qic' THEN 1 ELSE 2 END, search_text, name, id)";
constexpr QStringView kOperators = u"SELECT id, name FROM organisation ORDER BY id";

struct Objective
{
    UncoveredObjective shown;
    StakeId stakeId;
    bool isDropped = false;
};

/// An id and the name shown for it, in the order of the tables.
template <typename IdType>
struct Named
{
    IdType id;
    QString name;
};

/// What the file says beside the actions, read once.
struct Surroundings
{
    QList<Funder> funders;
    QList<Named<StakeId>> stakes;
    QList<Named<QuartierId>> quartiers;
    QHash<OrganisationId, QString> operators;
    QList<Objective> objectives;

    QHash<ObjectiveId, StakeId> stakeOf() const
    {
        QHash<ObjectiveId, StakeId> stakesByObjective;
        for (const Objective &objective : objectives)
            stakesByObjective.insert(objective.shown.id, objective.stakeId);
        return stakesByObjective;
    }
};

template <typename IdType>
Result<QList<Named<IdType>>> namedRows(const storage::Database &database, QStringView sql,
                                       QStringView nameColumn)
{
    Query query(database, sql);
    FB_TRY(query.exec());
    QList<Named<IdType>> rows;
    while (query.next())
        rows += Named<IdType>{query.id<IdType>(u"id"), query.text(nameColumn)};
    return rows;
}

Result<QList<Objective>> objectives(const storage::Database &database)
{
    Query query(database, kObjectives);
    FB_TRY(query.exec());
    QList<Objective> rows;
    while (query.next())
        rows += Objective{.shown = {.id = query.id<ObjectiveId>(u"id"),
                                    .quartierId = query.id<QuartierId>(u"quartier_id"),
                                    .quartier = query.text(u"quartier"),
                                    .stake = query.text(u"stake"),
                                    .title = query.text(u"title")},
                          .stakeId = query.id<StakeId>(u"stake_id"),
                          .isDropped = query.text(u"progress") == "dropped"_L1};
    return rows;
}

Result<Surroundings> surroundings(const storage::Database &database)
{
    Surroundings read;
    FB_TRY_LET(funders, FunderRepository(database).list());
    FB_TRY_LET(stakes, namedRows<StakeId>(database, kStakes, u"title"));
    FB_TRY_LET(quartiers, namedRows<QuartierId>(database, kQuartiers, u"name"));
    FB_TRY_LET(operators, namedRows<OrganisationId>(database, kOperators, u"name"));
    FB_TRY_LET(chain, objectives(database));
    for (const auto &row : std::as_const(operators))
        read.operators.insert(row.id, row.name);
    stakes += Named<StakeId>{};       // actions without objective
    quartiers += Named<QuartierId>{}; // actions without quartier
    read.funders = funders;
    read.stakes = stakes;
    read.quartiers = quartiers;
    read.objectives = chain;
    return read;
}

ProgrammeSummary summarise(int year, const QList<Action> &actions)
{
    ProgrammeSummary summary;
    summary.year = year;
    summary.actionCount = static_cast<int>(actions.size());
    QSet<OrganisationId> operators;
    QMap<ActionState, int> states;
    for (const Action &action : actions) {
        const Amounts amounts = total(action.lines);
        const auto expected = publicTotals(action.publics, PublicPhase::Expected);
        const auto actual = publicTotals(action.publics, PublicPhase::Actual);
        operators.insert(action.operatorId);
        ++states[action.state];
        summary.renewalCount += action.isRenewal ? 1 : 0;
        summary.fundedCount += amounts.decided.value_or(Money()) > Money() ? 1 : 0;
        summary.totalCost += action.totalCost;
        summary.amounts += amounts;
        summary.expectedPublic.female += expected.female;
        summary.expectedPublic.male += expected.male;
        summary.actualPublic.female += actual.female;
        summary.actualPublic.male += actual.male;
        summary.reportsWithoutPublic +=
            action.reportReceivedOn.isValid() && actual.all() == 0 ? 1 : 0;
    }
    summary.operatorCount = static_cast<int>(operators.size());
    for (auto state = states.cbegin(); state != states.cend(); ++state)
        summary.byState.append({state.key(), state.value()});
    return summary;
}

ProgrammeRow rowOf(const Action &action, const Surroundings &around)
{
    return {.id = action.id,
            .number = action.number,
            .operatorName = around.operators.value(action.operatorId),
            .title = action.title,
            .isRenewal = action.isRenewal,
            .state = action.state,
            .isShared = action.quartiers.size() > 1,
            .cost = action.totalCost,
            .amounts = {}};
}

/// The rows of one action, one a quartier it serves.
QMap<QuartierId, ProgrammeRow> rowsOf(const Action &action, const Surroundings &around)
{
    QMap<QuartierId, ProgrammeRow> rows;
    const TotalsByQuartier amounts = totalsByQuartier({action});
    const QList<Money> costs = splitByQuartier(action, action.totalCost);
    for (qsizetype place = 0; place < costs.size(); ++place) {
        const QuartierId quartier = action.quartiers[place].quartierId;
        ProgrammeRow row = rowOf(action, around);
        row.cost = costs[place];
        row.amounts = amounts.value(quartier);
        rows.insert(quartier, row);
    }
    if (action.quartiers.isEmpty()) {
        ProgrammeRow row = rowOf(action, around);
        row.amounts = amounts.value(QuartierId());
        rows.insert(QuartierId(), row);
    }
    return rows;
}

using RowsByPlace = QMap<std::pair<StakeId, QuartierId>, QList<ProgrammeRow>>;

QuartierGroup quartierGroup(const Named<QuartierId> &quartier, const QList<ProgrammeRow> &rows)
{
    QuartierGroup group{
        .id = quartier.id, .name = quartier.name, .rows = rows, .cost = {}, .amounts = {}};
    for (const ProgrammeRow &row : rows) {
        group.cost += row.cost;
        group.amounts += row.amounts;
    }
    return group;
}

QList<StakeGroup> stakeGroups(const QList<Action> &actions, const Surroundings &around)
{
    const QHash<ObjectiveId, StakeId> stakeOf = around.stakeOf();
    RowsByPlace places;
    for (const Action &action : actions) {
        const StakeId stake = action.objectives.isEmpty()
            ? StakeId()
            : stakeOf.value(action.objectives.first().objectiveId);
        const auto rows = rowsOf(action, around);
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            places[{stake, row.key()}] += row.value();
    }
    QList<StakeGroup> groups;
    for (const auto &stake : around.stakes) {
        StakeGroup group{
            .id = stake.id, .title = stake.name, .quartiers = {}, .cost = {}, .amounts = {}};
        for (const auto &quartier : around.quartiers) {
            const auto rows = places.constFind({stake.id, quartier.id});
            if (rows == places.cend())
                continue;
            group.quartiers += quartierGroup(quartier, *rows);
            group.cost += group.quartiers.last().cost;
            group.amounts += group.quartiers.last().amounts;
        }
        if (!group.quartiers.isEmpty())
            groups += group;
    }
    return groups;
}

MatrixRow matrixRow(const Action &action, const QList<MatrixColumn> &columns,
                    const Surroundings &around)
{
    MatrixRow row{.id = action.id,
                  .number = action.number,
                  .operatorName = around.operators.value(action.operatorId),
                  .title = action.title,
                  .cost = action.totalCost,
                  .cells = {},
                  .total = total(action.lines)};
    const TotalsByFunder cells = totalsByFunder({action});
    for (const MatrixColumn &column : columns)
        row.cells += cells.value(column.funder.id);
    return row;
}

FundingMatrix matrixOf(const QList<Action> &actions, const QList<EnvelopeBalance> &balances,
                       const Surroundings &around)
{
    FundingMatrix matrix;
    const TotalsByFunder totals = totalsByFunder(actions);
    for (const Funder &funder : around.funders) {
        const auto balance = std::find_if(balances.cbegin(), balances.cend(), [&](const auto &one) {
            return one.funderId == funder.id;
        });
        const bool hasBalance = balance != balances.cend();
        if (totals.contains(funder.id) || hasBalance)
            matrix.columns += MatrixColumn{funder, totals.value(funder.id),
                                           hasBalance ? std::optional(*balance) : std::nullopt};
    }
    for (const Action &action : actions) {
        matrix.rows += matrixRow(action, matrix.columns, around);
        matrix.cost += action.totalCost;
        matrix.total += matrix.rows.last().total;
        for (const FundingLine &line : action.lines)
            (line.kind == FundingKind::Specific ? matrix.specific : matrix.commonLaw) +=
                line.amounts;
    }
    return matrix;
}

QList<UncoveredObjective> uncovered(const QList<Action> &actions, const Surroundings &around)
{
    QSet<ObjectiveId> served;
    for (const Action &action : actions) {
        for (const ActionObjective &objective : action.objectives) {
            if (!isEnded(action.state) || action.state == ActionState::Closed)
                served.insert(objective.objectiveId);
        }
    }
    QList<UncoveredObjective> found;
    for (const Objective &objective : around.objectives) {
        if (!objective.isDropped && !served.contains(objective.shown.id))
            found += objective.shown;
    }
    return found;
}

QList<MoneyPart> partsByQuartier(const QList<Action> &actions, const Surroundings &around)
{
    const TotalsByQuartier totals = totalsByQuartier(actions);
    QList<MoneyPart> parts;
    for (const auto &quartier : around.quartiers) {
        if (totals.contains(quartier.id))
            parts += MoneyPart{quartier.name, totals.value(quartier.id)};
    }
    return parts;
}

/// None when `year` has no campaign.
Result<std::optional<Campaign>> campaignOf(const storage::Database &database, int year)
{
    const auto found = CampaignRepository(database).ofYear(year);
    if (!found && found.error().code != ErrorCode::NotFound)
        return found.error();
    return found ? std::optional(*found) : std::nullopt;
}

/// No threshold kept in the file: no agreement is asked for.
Result<QList<YearlyGrant>> agreements(const storage::Database &database,
                                      const QList<Action> &actions, const QList<Funder> &funders)
{
    const auto threshold =
        office::ParameterRepository(database).integer(u"action.grant_agreement_threshold"_s);
    if (!threshold && threshold.error().code == ErrorCode::NotFound)
        return QList<YearlyGrant>();
    FB_TRY(threshold.has_value() ? Result<void>() : Result<void>(threshold.error()));
    return programme::agreementsNeeded(actions, funders, Money::fromEuros(*threshold));
}

} // namespace

Result<ProgrammeReport> programmeReport(const storage::Database &database, int year)
{
    const ActionRepository repository(database);
    FB_TRY_LET(around, surroundings(database));
    FB_TRY_LET(actions, repository.ofYear(year));
    FB_TRY_LET(funded, repository.fundedIn(year));
    FB_TRY_LET(campaign, campaignOf(database, year));
    FB_TRY_LET(before, campaignOf(database, year - 1));

    ProgrammeReport report;
    report.summary = summarise(year, actions);
    if (before) {
        FB_TRY_LET(earlier, repository.ofYear(year - 1));
        report.previous = summarise(year - 1, earlier);
    }
    report.stakes = stakeGroups(actions, around);
    const auto balances = envelopeBalances(campaign.value_or(Campaign()), funded);
    report.matrix = matrixOf(actions, balances, around);
    report.objectivesWithoutAction = uncovered(actions, around);
    for (const MatrixColumn &column : std::as_const(report.matrix.columns)) {
        if (column.total != Amounts())
            report.moneyByFunder += MoneyPart{column.funder.shortName, column.total};
    }
    report.moneyByQuartier = partsByQuartier(actions, around);
    FB_TRY_LET(grants, agreements(database, actions, around.funders));
    report.agreementsNeeded = grants;
    return report;
}

} // namespace faubourg::reports
