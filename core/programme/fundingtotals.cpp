#include "core/programme/fundingtotals.h"

#include "core/programme/share.h"

#include <QSet>

#include <array>
#include <tuple>

namespace faubourg::programme {

namespace {

QList<int> weights(const Action &action)
{
    QList<int> shares;
    for (const ActionQuartier &quartier : action.quartiers)
        shares += percentHundredths(quartier.share).valueOr(0); // all empty: equal parts
    return shares;
}

using Stage = std::optional<Money> Amounts::*;
constexpr auto kStages = std::to_array<Stage>(
    {&Amounts::requested, &Amounts::proposed, &Amounts::decided, &Amounts::paid});

void addSplit(TotalsByQuartier &totals, const Action &action, const Amounts &amounts)
{
    for (const Stage stage : kStages) {
        if (!(amounts.*stage))
            continue;
        const QList<Money> parts = splitByQuartier(action, *(amounts.*stage));
        for (qsizetype place = 0; place < parts.size(); ++place) {
            Amounts part;
            part.*stage = parts[place];
            totals[action.quartiers[place].quartierId] += part;
        }
    }
}

QSet<FunderId> publicFunders(const QList<Funder> &funders)
{
    QSet<FunderId> ids;
    for (const Funder &funder : funders) {
        if (funder.isPublic)
            ids.insert(funder.id);
    }
    return ids;
}

} // namespace

TotalsByFunder totalsByFunder(const QList<Action> &actions)
{
    TotalsByFunder totals;
    for (const Action &action : actions) {
        for (const FundingLine &line : action.lines)
            totals[line.funderId] += line.amounts;
    }
    return totals;
}

TotalsByQuartier totalsByQuartier(const QList<Action> &actions)
{
    TotalsByQuartier totals;
    for (const Action &action : actions) {
        for (const FundingLine &line : action.lines) {
            if (action.quartiers.isEmpty())
                totals[QuartierId()] += line.amounts;
            else
                addSplit(totals, action, line.amounts);
        }
    }
    return totals;
}

TotalsByStake totalsByStake(const QList<Action> &actions, const QHash<ObjectiveId, StakeId> &stakes)
{
    TotalsByStake totals;
    for (const Action &action : actions) {
        const StakeId stake = action.objectives.isEmpty()
            ? StakeId()
            : stakes.value(action.objectives.first().objectiveId);
        if (!action.lines.isEmpty())
            totals[stake] += total(action.lines);
    }
    return totals;
}

QList<Money> splitByQuartier(const Action &action, Money amount)
{
    return splitMoney(amount, weights(action));
}

std::optional<int> publicMoneyRate(const Action &action, const QList<Funder> &funders)
{
    if (action.totalCost <= Money())
        return std::nullopt;
    const QSet<FunderId> isPublic = publicFunders(funders);
    Money decided;
    for (const FundingLine &line : action.lines) {
        if (isPublic.contains(line.funderId))
            decided += line.amounts.decided.value_or(Money());
    }
    constexpr int kWhole = 100 * 100;
    return static_cast<int>(decided.cents() * kWhole / action.totalCost.cents());
}

QList<YearlyGrant> agreementsNeeded(const QList<Action> &actions, const QList<Funder> &funders,
                                    Money above)
{
    QHash<FunderId, OrganisationId> granting; // public funders, with who they are
    for (const Funder &funder : funders) {
        if (funder.isPublic)
            granting.insert(funder.id, funder.organisationId);
    }
    QMap<std::tuple<OrganisationId, FunderId, int>, Money> grants;
    for (const Action &action : actions) {
        for (const FundingLine &line : action.lines) {
            const auto funder = granting.constFind(line.funderId);
            const bool isGrant = funder != granting.cend() && *funder != action.operatorId;
            if (isGrant && line.amounts.decided)
                grants[{action.operatorId, line.funderId, line.year}] += *line.amounts.decided;
        }
    }
    QList<YearlyGrant> needed;
    for (auto grant = grants.cbegin(); grant != grants.cend(); ++grant) {
        const auto &[operatorId, funderId, year] = grant.key();
        if (grant.value() > above)
            needed += YearlyGrant{funderId, operatorId, year, grant.value()};
    }
    return needed;
}

QList<EnvelopeBalance> envelopeBalances(const Campaign &campaign, const QList<Action> &actions)
{
    QMap<FunderId, Money> decided;
    for (const Action &action : actions) {
        for (const FundingLine &line : action.lines) {
            if (line.year == campaign.year && line.kind == FundingKind::Specific)
                decided[line.funderId] += line.amounts.decided.value_or(Money());
        }
    }
    QList<EnvelopeBalance> balances;
    for (const Envelope &envelope : campaign.envelopes)
        balances +=
            EnvelopeBalance{envelope.funderId, envelope.amount, decided.value(envelope.funderId)};
    return balances;
}

} // namespace faubourg::programme
