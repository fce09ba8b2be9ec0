#include "core/office/parameterrepository.h"
#include "core/reports/programmereport.h"
#include "tests/support/programmebuilders.h"

#include <random>

using namespace faubourg;
using namespace faubourg::programme;
using namespace faubourg::reports;
using namespace faubourg::test;

namespace {

/// Three actions of 2026: two quartiers and stake 1; one quartier and stake 2; neither.
struct ReportFixture : ProgrammeFixture
{
    ReportFixture()
    {
        Action both = anAction();
        both.quartiers = {{{}, QuartierId(1), {}}, {{}, QuartierId(2), {}}};
        both.objectives = {{{}, ObjectiveId(1)}};
        both.lines = {aLine(state.id, Money::fromCents(800'001), euros(7500)),
                      aLine(town.id, euros(6000), euros(6000))};
        both.publics = {{{}, PublicPhase::Expected, PublicSex::Female, AgeBand::From26To59, 38},
                        {{}, PublicPhase::Expected, PublicSex::Male, AgeBand::From26To59, 22}};
        save(both);
        Action one = anAction();
        one.number = u"2026-008"_s;
        one.isRenewal = true;
        one.quartiers = {{{}, QuartierId(2), {}}};
        one.objectives = {{{}, ObjectiveId(2)}};
        one.lines = {aLine(state.id, euros(12'000))};
        one.lines.first().kind = FundingKind::CommonLaw;
        save(one);
        Action bare = anAction();
        bare.number = u"2026-009"_s;
        save(bare);
    }

    ProgrammeReport report(int year = 2026) const
    {
        return stored(programmeReport(*database, year));
    }
};

} // namespace

TEST_CASE_METHOD(ReportFixture, "The summary counts actions, operators, money and publics",
                 "[reports]")
{
    const ProgrammeSummary summary = report().summary;
    CHECK(summary.actionCount == 3);
    CHECK(summary.operatorCount == 1);
    CHECK(summary.renewalCount == 1);
    CHECK(summary.fundedCount == 1);
    CHECK(summary.byState == QList{std::pair{ActionState::Idea, 3}});
    CHECK(summary.totalCost == Money::fromEuros(72'000));
    CHECK(summary.amounts.requested == Money::fromCents(2'600'001));
    CHECK(summary.amounts.decided == euros(13'500));
    CHECK(summary.amounts.paid == std::nullopt);
    CHECK(summary.expectedPublic == PublicTotals{38, 22});
}

TEST_CASE_METHOD(ReportFixture, "Stakes and quartiers share every action, to the cent", "[reports]")
{
    const ProgrammeReport shown = report();
    REQUIRE(shown.stakes.size() == 3);
    CHECK(shown.stakes[0].title == u"Stake 1"_s);
    REQUIRE(shown.stakes[0].quartiers.size() == 2);
    const QuartierGroup &first = shown.stakes[0].quartiers[0];
    REQUIRE(first.rows.size() == 1);
    CHECK(first.rows[0].isShared);
    CHECK(first.cost == Money::fromEuros(12'000));
    CHECK(first.amounts.decided == euros(6750));
    CHECK_FALSE(shown.stakes[2].id.isValid());
    CHECK_FALSE(shown.stakes[2].quartiers[0].id.isValid());

    Money cost;
    Amounts amounts;
    for (const StakeGroup &stake : shown.stakes) {
        cost += stake.cost;
        amounts += stake.amounts;
    }
    CHECK(cost == shown.summary.totalCost);
    CHECK(amounts == shown.summary.amounts);
}

TEST_CASE_METHOD(ReportFixture, "The matrix crosses actions and funders that have a part",
                 "[reports]")
{
    stored(funders.save(aFunder(u"ARS"_s))); // neither line nor envelope
    campaign.envelopes = {{{}, state.id, Money::fromEuros(7000)}};
    stored(campaigns.save(campaign));
    const FundingMatrix matrix = report().matrix;
    REQUIRE(matrix.columns.size() == 2);
    CHECK(matrix.columns[0].funder.id == state.id);
    CHECK(matrix.columns[0].total.decided == euros(7500));
    REQUIRE(matrix.columns[0].balance);
    CHECK(matrix.columns[0].balance->left() == Money::fromEuros(-500));
    CHECK_FALSE(matrix.columns[1].balance);
    REQUIRE(matrix.rows.size() == 3);
    CHECK(matrix.rows[0].cells[1].decided == euros(6000));
    CHECK(matrix.rows[0].uncovered() == Money::fromEuros(10'500));
    CHECK(matrix.rows[1].cells[1] == Amounts());
    CHECK(matrix.commonLaw.requested == euros(12'000));
    CHECK(matrix.total == report().summary.amounts);
}

TEST_CASE_METHOD(ReportFixture, "An objective no living action serves is without action",
                 "[reports]")
{
    CHECK(report().objectivesWithoutAction.isEmpty());
    const auto rows = stored(actions.list({.objectiveId = ObjectiveId(2)}));
    const Action served = stored(actions.find(rows.first().id));
    save(stored(withForcedState(served, ActionState::Abandoned, QDate(2026, 11, 23), u"x"_s)));
    const auto uncovered = report().objectivesWithoutAction;
    REQUIRE(uncovered.size() == 1);
    CHECK(uncovered.first()
          == UncoveredObjective{ObjectiveId(2), QuartierId(2), u"3 Îlots"_s, u"Stake 2"_s,
                                u"Objective 2"_s});
    insert("objective_progress"_L1,
           storage::Row()
               .set("objective_id"_L1, 2)
               .set("position"_L1, 0)
               .set("state"_L1, u"dropped"_s)
               .set("assessed_on"_L1, QDate(2026, 1, 1)));
    CHECK(report().objectivesWithoutAction.isEmpty());
}

TEST_CASE_METHOD(ReportFixture, "Charts show the same money by funder and by quartier", "[reports]")
{
    const ProgrammeReport shown = report();
    Amounts byFunder;
    for (const MoneyPart &part : shown.moneyByFunder)
        byFunder += part.amounts;
    Amounts byQuartier;
    for (const MoneyPart &part : shown.moneyByQuartier)
        byQuartier += part.amounts;
    CHECK(byFunder == shown.summary.amounts);
    CHECK(byQuartier == shown.summary.amounts);
    CHECK(shown.moneyByFunder.first().name == u"État"_s);
}

TEST_CASE_METHOD(ReportFixture, "A year is compared with the one before, when there was one",
                 "[reports]")
{
    CHECK_FALSE(report().previous);
    stored(campaigns.save(aCampaign(2027)));
    const ProgrammeReport next = report(2027);
    REQUIRE(next.previous);
    CHECK(*next.previous == report().summary);
    CHECK(next.summary.actionCount == 0);
    CHECK(report(2031).stakes.isEmpty());
}

TEST_CASE_METHOD(ReportFixture, "Grants above the office's threshold need an agreement",
                 "[reports]")
{
    CHECK(report().agreementsNeeded.isEmpty());
    REQUIRE(office::seedParameters(*database));
    Action big = anAction();
    big.number = u"2026-010"_s;
    big.lines = {aLine(town.id, {}, Money::fromCents(1'700'001))};
    save(big);
    const auto needed = report().agreementsNeeded;
    REQUIRE(needed.size() == 1);
    CHECK(needed.first().funderId == town.id);
    CHECK(needed.first().decided == Money::fromCents(2'300'001));
}
