#include "tests/support/programmebuilders.h"

#include <random>

using namespace faubourg;
using namespace faubourg::programme;
using namespace faubourg::test;

namespace {
const QDate kDay(2026, 3, 12);
}

TEST_CASE("A file goes the usual way from the idea to the closing", "[programme]")
{
    using enum ActionState;
    const QList<ActionState> way{
        Idea,      InPreparation, Submitted,      Complete,        Admissible,     UnderReview,
        Proposed,  Accepted,      Voted,          Notified,        UnderAgreement, InProgress,
        Completed, ReportDue,     ReportReceived, ReportValidated, Closed};
    for (qsizetype step = 1; step < way.size(); ++step)
        CHECK(isAllowed(way[step - 1], way[step]));
}

TEST_CASE("A state out of the table is refused, unless forced with a reason", "[programme]")
{
    const auto jumped = withState(anAction(), ActionState::Closed, kDay, u"error"_s);
    REQUIRE_FALSE(jumped);
    CHECK(jumped.error().code == ErrorCode::RuleViolation);
    CHECK_FALSE(withForcedState(anAction(), ActionState::Closed, kDay, u"  "_s));
    const auto forced = withForcedState(anAction(), ActionState::Closed, kDay, u"Doublon"_s);
    REQUIRE(forced);
    CHECK(forced->state == ActionState::Closed);
    CHECK(forced->stateIsForced);
    CHECK(forced->stateChanges.last() == StateChange{{}, ActionState::Closed, kDay, u"Doublon"_s});
}

TEST_CASE("A usual change takes a forced file back on the usual way", "[programme]")
{
    const auto forced = withForcedState(anAction(), ActionState::ReportDue, kDay, u"Reprise"_s);
    REQUIRE(forced);
    const auto received = withState(*forced, ActionState::ReportReceived, kDay.addDays(2), {});
    REQUIRE(received);
    CHECK_FALSE(received->stateIsForced);
    CHECK(received->reportReceivedOn == kDay.addDays(2));
}

TEST_CASE("Giving an action up needs a reason, submitting it does not", "[programme]")
{
    CHECK_FALSE(withState(anAction(), ActionState::Abandoned, kDay, {}));
    CHECK(withState(anAction(), ActionState::Abandoned, kDay, u"L’association renonce"_s));
    CHECK(withState(anAction(), ActionState::Submitted, kDay, {}));
}

TEST_CASE("An action is not accepted before somebody gives money", "[programme]")
{
    Action action = anAction();
    action.state = ActionState::UnderReview;
    action.lines = {aLine(FunderId(1), euros(8000))};
    CHECK_FALSE(withState(action, ActionState::Accepted, kDay, {}));
    action.lines.first().amounts.decided = Money();
    CHECK_FALSE(withState(action, ActionState::Accepted, kDay, {}));
    action.lines.first().amounts.decided = euros(1);
    CHECK(withState(action, ActionState::Accepted, kDay, {}));
}

TEST_CASE("The funders' answers make the state", "[programme]")
{
    const FundingLine open = aLine(FunderId(1), euros(8000));
    const FundingLine whole = aLine(FunderId(2), euros(6000), euros(6000));
    const FundingLine part = aLine(FunderId(2), euros(6000), euros(100));
    const FundingLine refused = aLine(FunderId(1), euros(8000), Money());
    CHECK(decidedState({}) == std::nullopt);
    CHECK(decidedState({open}) == std::nullopt);
    CHECK(decidedState({whole}) == ActionState::Accepted);
    CHECK(decidedState({part}) == ActionState::PartlyAccepted);
    CHECK(decidedState({whole, open}) == ActionState::PartlyAccepted);
    CHECK(decidedState({refused}) == ActionState::Refused);
}

TEST_CASE("A State line refused does not close an action others may pay", "[programme]")
{
    Action action = anAction();
    action.state = ActionState::Proposed;
    action.lines = {aLine(FunderId(1), euros(8000), Money()), aLine(FunderId(2), euros(6000))};
    CHECK(withDecisions(action, kDay).state == ActionState::Proposed);
    action.lines.last().amounts.decided = euros(6000);
    CHECK(withDecisions(action, kDay).state == ActionState::PartlyAccepted);
}

TEST_CASE("Decisions leave a forced state and a notified file alone", "[programme]")
{
    Action action = anAction();
    action.lines = {aLine(FunderId(1), euros(8000), euros(8000))};
    action.state = ActionState::Notified;
    CHECK(withDecisions(action, kDay) == action);
    action.state = ActionState::Proposed;
    action.stateIsForced = true;
    CHECK(withDecisions(action, kDay) == action);
    CHECK(withDerivedState(action, kDay).state == ActionState::Accepted);
}

TEST_CASE("Any sequence of changes and decisions leaves a legal, valid history", "[programme]")
{
    std::mt19937 random(2030);
    const QList<ActionState> states = allActionStates();
    const auto pick = [&random](qsizetype count) {
        return std::uniform_int_distribution<qsizetype>(0, count - 1)(random);
    };
    for (int round = 0; round < 300; ++round) {
        Action action = anAction();
        action.lines = {aLine(FunderId(1), euros(10)), aLine(FunderId(2), euros(5))};
        action.stateChanges = {StateChange{{}, action.state, kDay, {}}};
        for (int step = 0; step < 40; ++step) {
            const auto next = withState(action, states[pick(states.size())], kDay.addDays(step),
                                        pick(2) != 0 ? u"motif"_s : QString());
            if (next)
                action = *next;
            auto &decided = action.lines[pick(2)].amounts.decided;
            decided = pick(3) == 0 ? std::nullopt : euros(pick(11));
            action = withDecisions(action, kDay.addDays(step));
            for (qsizetype at = 1; at < action.stateChanges.size(); ++at)
                REQUIRE(
                    isAllowed(action.stateChanges[at - 1].state, action.stateChanges[at].state));
            REQUIRE(action.stateChanges.last().state == action.state);
            REQUIRE(validate(action));
        }
    }
}
