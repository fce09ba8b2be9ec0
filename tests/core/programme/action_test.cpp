#include "core/programme/actionreport.h"
#include "tests/support/programmebuilders.h"

using namespace faubourg;
using namespace faubourg::programme;
using namespace faubourg::test;

namespace {

bool isRefusedInput(const Action &action)
{
    const auto checked = validate(action);
    return !checked && checked.error().code == ErrorCode::InvalidInput;
}

} // namespace

TEST_CASE("A complete action is valid, an incomplete one says what is missing", "[programme]")
{
    CHECK(validate(anAction()));
    Action action = anAction();
    action.title = u"  "_s;
    CHECK(isRefusedInput(action));
    action = anAction();
    action.operatorId = {};
    CHECK(isRefusedInput(action));
    action = anAction();
    action.number = u"26-7"_s;
    CHECK(isRefusedInput(action));
    action = anAction();
    action.dates = {QDate(2026, 6, 1), QDate(2026, 5, 31)};
    CHECK(isRefusedInput(action));
    action = anAction();
    action.multiYearFrom = 2026;
    CHECK(isRefusedInput(action));
}

TEST_CASE("Shares of quartiers are all given and make 100 %, or none is", "[programme]")
{
    Action action = anAction();
    action.quartiers = {{{}, QuartierId(1), {}}, {{}, QuartierId(2), {}}};
    CHECK(validate(action));
    action.quartiers[0].share = u"60"_s;
    CHECK(isRefusedInput(action));
    action.quartiers[1].share = u"39.99"_s;
    CHECK(isRefusedInput(action));
    action.quartiers[1].share = u"40"_s;
    CHECK(validate(action));
    action.quartiers[1].quartierId = QuartierId(1);
    CHECK(isRefusedInput(action));
}

TEST_CASE("The same funder, year and kind of money stand on one line only", "[programme]")
{
    Action action = anAction();
    action.lines = {aLine(FunderId(1), euros(1)), aLine(FunderId(1), euros(2))};
    CHECK(isRefusedInput(action));
    action.lines[1].kind = FundingKind::CommonLaw;
    CHECK(validate(action));
    action.lines[1].amounts.paid = Money::fromCents(-1);
    CHECK(isRefusedInput(action));
}

TEST_CASE("An unusual change of state needs its reason on record", "[programme]")
{
    Action action = anAction();
    const QDate day(2026, 1, 5);
    action.state = ActionState::Closed;
    action.stateChanges = {{{}, ActionState::Idea, day, {}}, {{}, ActionState::Closed, day, {}}};
    CHECK(isRefusedInput(action));
    action.stateChanges[1].reason = u"Doublon"_s;
    CHECK(validate(action));
    action.stateChanges[1].on = day.addDays(-1);
    CHECK(isRefusedInput(action));
}

TEST_CASE("More requested than it costs is remarked, not refused", "[programme]")
{
    Action action = anAction();
    action.quartiers = {{{}, QuartierId(1), {}}};
    action.objectives = {{{}, ObjectiveId(1)}};
    action.lines = {aLine(FunderId(1), euros(24'000))};
    CHECK(remarks(action).isEmpty());
    action.lines += aLine(FunderId(2), Money::fromCents(1));
    CHECK(validate(action));
    CHECK(remarks(action) == QList{ActionRemark::RequestedAboveCost});
    action.quartiers.clear();
    CHECK(remarks(action).contains(ActionRemark::NoQuartier));
}

TEST_CASE("Numbers follow the highest of their year and never fill a gap", "[programme]")
{
    CHECK(nextNumber(2026, {}) == u"2026-001"_s);
    CHECK(nextNumber(2026, {u"2026-001"_s, u"2026-009"_s, u"2025-120"_s}) == u"2026-010"_s);
    CHECK(nextNumber(2026, {u"2026-999"_s}) == u"2026-1000"_s);
    CHECK(yearOfNumber(u"2026-007") == 2026);
    CHECK(yearOfNumber(u"2026-7") == std::nullopt);
}

TEST_CASE("Dauphin references are kept in one spelling", "[programme]")
{
    CHECK(normalisedDauphinRef(u" da 0123 4567 ").valueOr({}) == u"DA01234567"_s);
    CHECK(normalisedDauphinRef(u"01234567-2").valueOr({}) == u"DA01234567"_s);
    CHECK(normalisedDauphinRef(u"").valueOr(u"?"_s).isEmpty());
    CHECK_FALSE(normalisedDauphinRef(u"DA123"));
}

TEST_CASE("Publics are counted by sex, expected and actual apart", "[programme]")
{
    const QList<PublicCount> publics{
        {{}, PublicPhase::Expected, PublicSex::Female, AgeBand::From26To59, 38},
        {{}, PublicPhase::Expected, PublicSex::Male, AgeBand::From26To59, 22},
        {{}, PublicPhase::Actual, PublicSex::Female, AgeBand::From60, 5}};
    CHECK(publicTotals(publics, PublicPhase::Expected) == PublicTotals{38, 22});
    CHECK(publicTotals(publics, PublicPhase::Actual).all() == 5);
}

TEST_CASE("A report is due six months after the year and late from the next day", "[programme]")
{
    const ReportRule rule{.monthsAfterYear = 6};
    Action action = anAction();
    Campaign campaign = aCampaign(2026);
    CHECK(reportDueOn(action, campaign, rule) == QDate(2027, 6, 30));
    campaign.reportsDueOn = QDate(2027, 5, 15);
    CHECK(reportDueOn(action, campaign, rule) == QDate(2027, 5, 15));
    action.reportDueOn = QDate(2027, 9, 1);
    CHECK(reportDueOn(action, campaign, rule) == QDate(2027, 9, 1));

    const QDate due(2027, 6, 30);
    CHECK(reportStatus(action, due, due) == ReportStatus::NotExpected);
    action.state = ActionState::InProgress;
    action.lines = {aLine(FunderId(1), euros(10), euros(10))};
    CHECK(reportStatus(action, due, due) == ReportStatus::Expected);
    CHECK(reportStatus(action, due, due.addDays(1)) == ReportStatus::Late);
    action.reportReceivedOn = due.addDays(3);
    CHECK(reportStatus(action, due, due.addDays(3)) == ReportStatus::Received);
    CHECK(isRenewalReady(action));
}
