#include "core/contract/objective.h"
#include "tests/support/catchqt.h"
#include "tests/support/contractbuilders.h"

#include <random>

using namespace faubourg;
using namespace faubourg::contract;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);

OperationalObjective anyObjective()
{
    return anObjective(SharedObjectiveId(1), QuartierId(1));
}

} // namespace

TEST_CASE("An objective never assessed has no progress", "[contract]")
{
    CHECK_FALSE(progressOn(anyObjective(), kToday));
}

TEST_CASE("The progress of an objective is the newest one up to the day", "[contract]")
{
    OperationalObjective objective = anyObjective();
    objective.history = {aProgress(ProgressState::InProgress, QDate(2025, 3, 1)),
                         aProgress(ProgressState::Achieved, QDate(2026, 6, 1))};
    CHECK_FALSE(progressOn(objective, QDate(2025, 2, 28)));
    CHECK(progressOn(objective, QDate(2025, 3, 1))->state == ProgressState::InProgress);
    CHECK(progressOn(objective, QDate(2026, 5, 31))->state == ProgressState::InProgress);
    CHECK(progressOn(objective, kToday)->state == ProgressState::Achieved);
    CHECK(progressOn(objective, {})->state == ProgressState::Achieved);
}

TEST_CASE("Of two assessments on one day the later entered counts", "[contract]")
{
    OperationalObjective objective = anyObjective();
    objective = *assessed(objective, aProgress(ProgressState::InProgress, kToday), kToday);
    objective = *assessed(objective, aProgress(ProgressState::Achieved, kToday), kToday);
    CHECK(progressOn(objective, kToday)->state == ProgressState::Achieved);
}

TEST_CASE("An assessment of a past day takes its place in the history", "[contract]")
{
    OperationalObjective objective = anyObjective();
    objective = *assessed(objective, aProgress(ProgressState::Achieved, QDate(2026, 6, 1)), kToday);
    objective =
        *assessed(objective, aProgress(ProgressState::InProgress, QDate(2025, 6, 1)), kToday);
    CHECK(objective.history.first().state == ProgressState::InProgress);
    CHECK(progressOn(objective, kToday)->state == ProgressState::Achieved);
    CHECK(validate(objective));
}

TEST_CASE("An assessment of a day to come is refused", "[contract]")
{
    CHECK(assessed(anyObjective(), aProgress(ProgressState::InProgress, kToday), kToday));
    CHECK_FALSE(
        assessed(anyObjective(), aProgress(ProgressState::InProgress, kToday.addDays(1)), kToday));
    CHECK_FALSE(assessed(anyObjective(), aProgress(ProgressState::InProgress, {}), kToday));
}

TEST_CASE("Dropping an objective or taking it up again needs a reason", "[contract]")
{
    const auto dropped = [](const QString &why) {
        return assessed(anyObjective(), aProgress(ProgressState::Dropped, kToday, why), kToday);
    };
    CHECK_FALSE(dropped({}));
    REQUIRE(dropped(u"Local vendu"_s));
    const OperationalObjective objective = *dropped(u"Local vendu"_s);
    CHECK_FALSE(assessed(objective, aProgress(ProgressState::InProgress, kToday), kToday));
    CHECK(assessed(objective, aProgress(ProgressState::InProgress, kToday, u"Local retrouvé"_s),
                   kToday));
}

TEST_CASE("An objective needs a title, a quartier and a place in the contract", "[contract]")
{
    CHECK(validate(anyObjective()));
    CHECK_FALSE(validate(anObjective({}, QuartierId(1))));
    CHECK_FALSE(validate(anObjective(SharedObjectiveId(1), {})));
    CHECK_FALSE(validate(anObjective(SharedObjectiveId(1), QuartierId(1), u"  "_s)));
}

TEST_CASE("Whatever the order of entry, the history is sorted and its newest day counts",
          "[contract]")
{
    std::mt19937 random(2030);
    std::uniform_int_distribution<int> age(0, 400);
    std::uniform_int_distribution<int> state(0, 3);
    OperationalObjective objective = anyObjective();
    for (int round = 0; round < 200; ++round) {
        const Progress progress = aProgress(static_cast<ProgressState>(state(random)),
                                            kToday.addDays(-age(random)), u"motif"_s);
        objective = *assessed(objective, progress, kToday);
        CHECK(validate(objective));
        CHECK(progressOn(objective, {}) == objective.history.last());
    }
    CHECK(objective.history.size() == 200);
}
