#include "core/programme/fundingtotals.h"
#include "tests/support/programmebuilders.h"

#include <random>

using namespace faubourg;
using namespace faubourg::programme;
using namespace faubourg::test;

namespace {

Amounts sumOf(const auto &totals)
{
    Amounts sum;
    for (const Amounts &amounts : totals)
        sum += amounts;
    return sum;
}

struct RandomActions
{
    std::mt19937 random{62119};

    int number(int from, int to) { return std::uniform_int_distribution(from, to)(random); }

    std::optional<Money> amount()
    {
        return number(0, 3) == 0 ? std::nullopt
                                 : std::optional(Money::fromCents(number(0, 9'000'000)));
    }

    FundingLine line()
    {
        FundingLine made = aLine(FunderId(number(1, 6)), amount(), amount());
        made.amounts.proposed = amount();
        made.amounts.paid = amount();
        return made;
    }

    Action action()
    {
        Action made = anAction();
        const int quartiers = number(0, 4);
        for (int rank = 1; rank <= quartiers; ++rank)
            made.quartiers += ActionQuartier{{}, QuartierId(rank), {}};
        if (quartiers == 3 && number(0, 1) == 0) {
            made.quartiers[0].share = u"33.33"_s;
            made.quartiers[1].share = u"33.34"_s;
            made.quartiers[2].share = u"33.33"_s;
        }
        for (int objective = number(0, 2); objective > 0; --objective)
            made.objectives += ActionObjective{{}, ObjectiveId(number(1, 9) * 10 + objective)};
        for (int lines = number(0, 5); lines > 0; --lines)
            made.lines += line();
        return made;
    }
};

} // namespace

TEST_CASE("Nothing said is not zero", "[programme]")
{
    Amounts sum = total({aLine(FunderId(1), euros(5)), aLine(FunderId(2), {})});
    CHECK(sum.requested == euros(5));
    CHECK(sum.decided == std::nullopt);
    sum += Amounts{.requested = {}, .proposed = {}, .decided = Money(), .paid = {}};
    CHECK(sum.decided == Money());
    CHECK(isRefused(aLine(FunderId(1), euros(5), Money())));
    CHECK_FALSE(isRefused(aLine(FunderId(1), euros(5))));
}

TEST_CASE("Totals by funder, by quartier and by stake are the same money, to the cent",
          "[programme]")
{
    RandomActions source;
    QHash<ObjectiveId, StakeId> stakes;
    for (int objective = 10; objective < 100; ++objective)
        stakes.insert(ObjectiveId(objective), StakeId(objective % 3 + 1));
    for (int round = 0; round < 200; ++round) {
        QList<Action> actions;
        QList<FundingLine> lines;
        for (int count = source.number(0, 12); count > 0; --count) {
            actions += source.action();
            lines += actions.last().lines;
        }
        const Amounts all = total(lines);
        REQUIRE(sumOf(totalsByFunder(actions)) == all);
        REQUIRE(sumOf(totalsByQuartier(actions)) == all);
        REQUIRE(sumOf(totalsByStake(actions, stakes)) == all);
    }
}

TEST_CASE("Quartiers share by their percentages, or equally", "[programme]")
{
    Action action = anAction();
    action.quartiers = {{{}, QuartierId(1), u"75"_s}, {{}, QuartierId(2), u"25"_s}};
    CHECK(splitByQuartier(action, Money::fromEuros(100))
          == QList{Money::fromEuros(75), Money::fromEuros(25)});
    action.quartiers[0].share.clear();
    action.quartiers[1].share.clear();
    CHECK(splitByQuartier(action, Money::fromEuros(100))
          == QList{Money::fromEuros(50), Money::fromEuros(50)});
}

TEST_CASE("The share of public money leaves private funders out", "[programme]")
{
    Funder state = aFunder(u"État"_s);
    state.id = FunderId(1);
    Funder foundation = aFunder(u"Fondation"_s);
    foundation.id = FunderId(2);
    foundation.isPublic = false;
    Action action = anAction();
    action.lines = {aLine(state.id, {}, euros(18'000)), aLine(foundation.id, {}, euros(5000))};
    CHECK(publicMoneyRate(action, {state, foundation}) == 7500);
    action.totalCost = Money();
    CHECK(publicMoneyRate(action, {state, foundation}) == std::nullopt);
}

TEST_CASE("A written agreement is needed above the threshold, all actions of a year together",
          "[programme]")
{
    Funder town = aFunder(u"Ville"_s);
    town.id = FunderId(2);
    const Money threshold = Money::fromEuros(23'000);
    Action first = anAction();
    first.lines = {aLine(town.id, {}, euros(13'000))};
    Action second = first;
    second.lines = {aLine(town.id, {}, euros(10'000)), aLine(town.id, {}, euros(20'000), 2027)};
    CHECK(agreementsNeeded({first, second}, {town}, threshold).isEmpty());
    second.lines[0].amounts.decided = Money::fromCents(1'000'001);
    const auto needed = agreementsNeeded({first, second}, {town}, threshold);
    REQUIRE(needed.size() == 1);
    CHECK(needed.first()
          == YearlyGrant{town.id, OrganisationId(1), 2026, Money::fromCents(2'300'001)});
    town.organisationId = OrganisationId(1); // the operator itself
    CHECK(agreementsNeeded({first, second}, {town}, threshold).isEmpty());
}

TEST_CASE("An envelope counts the specific money decided for its year", "[programme]")
{
    Campaign campaign = aCampaign(2026);
    campaign.envelopes = {{{}, FunderId(1), Money::fromEuros(10'000)}};
    Action action = anAction();
    action.lines = {aLine(FunderId(1), {}, euros(11'200)), aLine(FunderId(1), {}, euros(900), 2027),
                    aLine(FunderId(2), {}, euros(400))};
    action.lines += aLine(FunderId(1), {}, euros(5000));
    action.lines.last().kind = FundingKind::CommonLaw;
    const auto balances = envelopeBalances(campaign, {action});
    REQUIRE(balances.size() == 1);
    CHECK(balances.first().left() == Money::fromEuros(-1200));
}
