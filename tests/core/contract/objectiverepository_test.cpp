#include "core/contract/contractrepository.h"
#include "core/contract/contracttree.h"
#include "core/contract/objectiverepository.h"
#include "core/quartiers/quartierrepository.h"
#include "tests/support/catchqt.h"
#include "tests/support/contractbuilders.h"
#include "tests/support/journalwatch.h"
#include "tests/support/quartiersbuilders.h"
#include "tests/support/storagefixture.h"

using namespace faubourg;
using namespace faubourg::contract;
using namespace faubourg::test;

namespace {

struct ObjectiveFixture : StorageFixture
{
    ContractRepository contracts{*database};
    ObjectiveRepository objectives{*database};
    quartiers::QuartierRepository quartiers{*database};

    Contract contract = *contracts.save(aContract());
    Stake stake = *contracts.save(aStake(contract.id));
    Axis axis = *contracts.save(anAxis(stake.id, u"Accès aux droits"_s));
    SharedObjective health = *contracts.save(aSharedObjective(axis.id, u"Santé"_s));
    SharedObjective rights = *contracts.save(aSharedObjective(axis.id, u"Droits"_s));
    QuartierId mont = quartiers.save(aQuartier(u"Mont"_s))->id;
    QuartierId ilots = quartiers.save(aQuartier(u"3 Îlots"_s))->id;

    OperationalObjective saved(const OperationalObjective &objective) const
    {
        const auto stored = objectives.save(objective);
        INFO((stored ? QString() : stored.error().message).toStdString());
        REQUIRE(stored);
        return *stored;
    }
    OperationalObjective assessedAs(const OperationalObjective &objective, ProgressState state,
                                    QDate day) const
    {
        const auto stored =
            objectives.assess(objective.id, objective.revision, aProgress(state, day, u"Bilan"_s));
        REQUIRE(stored);
        return *stored;
    }
    ObjectiveFilter all() const
    {
        ObjectiveFilter filter;
        filter.contract = contract.id;
        return filter;
    }
};

} // namespace

TEST_CASE_METHOD(ObjectiveFixture, "An objective keeps its history when it moves", "[contract]")
{
    auto objective = saved(anObjective(health.id, mont));
    objective = assessedAs(objective, ProgressState::InProgress, QDate(2025, 5, 1));
    objective = assessedAs(objective, ProgressState::Achieved, QDate(2026, 5, 1));
    const auto moved = objectives.move(objective.id, objective.revision, rights.id);
    REQUIRE(moved);
    CHECK(moved->sharedObjectiveId == rights.id);
    CHECK(moved->history == objective.history);
    CHECK(number(u"SELECT count(*) FROM journal WHERE act = 'objective.move'"_s) == 1);
    CHECK(objectives.move(objective.id, objective.revision, health.id).error().code
          == ErrorCode::Conflict);
}

TEST_CASE_METHOD(ObjectiveFixture, "An objective does not leave its contract", "[contract]")
{
    const Contract other = *contracts.save(aContract());
    const Axis elsewhere = *contracts.save(anAxis(contracts.save(aStake(other.id))->id));
    const SharedObjective target = *contracts.save(aSharedObjective(elsewhere.id));
    const auto objective = saved(anObjective(health.id, mont));
    CHECK(objectives.move(objective.id, objective.revision, target.id).error().code
          == ErrorCode::RuleViolation);
}

TEST_CASE_METHOD(ObjectiveFixture, "The area of a council has no objective", "[contract]")
{
    quartiers::Quartier area = aQuartier(u"Gare"_s);
    area.kind = quartiers::QuartierKind::CouncilArea;
    const auto refused = objectives.save(anObjective(health.id, quartiers.save(area)->id));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"Gare"));
}

TEST_CASE_METHOD(ObjectiveFixture, "The flat list names every level and the newest progress",
                 "[contract]")
{
    const auto objective = saved(anObjective(health.id, mont));
    assessedAs(objective, ProgressState::InProgress, QDate(2025, 5, 1));
    const auto rows = objectives.list(all());
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    const ObjectiveRow &row = rows->first();
    CHECK(row.quartier == u"Mont"_s);
    CHECK(row.stake == stake.title);
    CHECK(row.axis == axis.title);
    CHECK(row.sharedObjective == health.title);
    CHECK(row.operationalObjective == objective.title);
    CHECK(row.progress == ProgressState::InProgress);
    CHECK(row.assessedOn == QDate(2025, 5, 1));
}

TEST_CASE_METHOD(ObjectiveFixture, "The list tells the progress of a past day", "[contract]")
{
    auto objective = saved(anObjective(health.id, mont));
    objective = assessedAs(objective, ProgressState::InProgress, QDate(2025, 5, 1));
    assessedAs(objective, ProgressState::Achieved, QDate(2026, 5, 1));
    ObjectiveFilter filter = all();
    filter.day = QDate(2025, 4, 30);
    CHECK(objectives.list(filter)->first().progress == ProgressState::NotStarted);
    filter.day = QDate(2025, 5, 1);
    CHECK(objectives.list(filter)->first().progress == ProgressState::InProgress);
    filter.day = {};
    CHECK(objectives.list(filter)->first().progress == ProgressState::Achieved);
}

TEST_CASE_METHOD(ObjectiveFixture, "Objectives are filtered by quartier, progress and words",
                 "[contract]")
{
    saved(anObjective(health.id, mont, u"Permettre l’accès à la télémédecine"_s));
    const auto second = saved(anObjective(rights.id, ilots, u"Rendre visibles les services"_s));
    assessedAs(second, ProgressState::Achieved, QDate(2026, 1, 1));
    ObjectiveFilter filter = all();
    filter.quartier = ilots;
    CHECK(objectives.list(filter)->size() == 1);
    filter = all();
    filter.progress = ProgressState::NotStarted;
    CHECK(objectives.list(filter)->first().quartier == u"Mont"_s);
    filter = all();
    filter.words = u"TELEMED mont"_s;
    CHECK(objectives.list(filter)->size() == 1);
    filter.words = u"telemed ilots"_s;
    CHECK(objectives.list(filter)->isEmpty());
}

TEST_CASE_METHOD(ObjectiveFixture, "The tree holds every branch and counts its objectives",
                 "[contract]")
{
    const auto first = saved(anObjective(health.id, mont));
    saved(anObjective(health.id, mont, u"Autre"_s));
    saved(anObjective(health.id, ilots));
    assessedAs(first, ProgressState::Achieved, QDate(2026, 1, 1));
    const auto tree = contractTree(*database, contract.id, {});
    REQUIRE(tree);
    REQUIRE(tree->stakes.size() == 1);
    const auto &shared = tree->stakes.first().axes.first().sharedObjectives;
    REQUIRE(shared.size() == 2);
    CHECK(shared.first().objectives.size() == 3);
    CHECK(shared.first().objectives.first().quartier == u"3 Îlots"_s);
    CHECK(shared.last().objectives.isEmpty());
    CHECK(tree->counts() == ProgressCounts{2, 0, 1, 0});
}

TEST_CASE_METHOD(ObjectiveFixture, "A removed objective comes back with its history", "[contract]")
{
    auto objective = saved(anObjective(health.id, mont));
    objective = assessedAs(objective, ProgressState::InProgress, QDate(2025, 5, 1));
    REQUIRE(objectives.remove(objective.id, objective.revision));
    CHECK(number(u"SELECT count(*) FROM objective_progress"_s) == 0);
    const auto again = saved(objective);
    CHECK(again.id == objective.id);
    CHECK(again.history == objective.history);
}

TEST_CASE_METHOD(ObjectiveFixture, "A quartier with objectives stays", "[contract]")
{
    saved(anObjective(health.id, mont));
    CHECK(quartiers.remove(mont, 1).error().code == ErrorCode::RuleViolation);
    CHECK(quartiers.remove(ilots, 1));
}

TEST_CASE_METHOD(ObjectiveFixture, "No objective changes without the journal telling it",
                 "[contract]")
{
    JournalWatch watch(*database);
    auto objective = saved(anObjective(health.id, mont));
    objective = assessedAs(objective, ProgressState::InProgress, QDate(2025, 5, 1));
    const auto moved = objectives.move(objective.id, objective.revision, rights.id);
    REQUIRE(moved);
    REQUIRE(objectives.remove(moved->id, moved->revision));
    CHECK(watch.unrecorded().isEmpty());
}
