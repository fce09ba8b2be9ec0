#include "tests/support/journalwatch.h"
#include "tests/support/programmebuilders.h"

using namespace faubourg;
using namespace faubourg::programme;
using namespace faubourg::test;

namespace {

/// Every field away from its default, so that a forgotten column shows.
Action aFullAction(FunderId funder)
{
    Action action = anAction();
    action.state = ActionState::UnderReview;
    action.stateIsForced = true;
    action.description = u"Douze rencontres"_s;
    action.place = u"Maison de quartier"_s;
    action.dates = {QDate(2026, 1, 10), QDate(2026, 12, 20)};
    action.isRenewal = true;
    action.multiYearFrom = 2026;
    action.multiYearTo = 2028;
    action.dauphinRef = u"DA01234567"_s;
    action.isFree = true;
    action.initiative = CitizenInitiative::ByResidents;
    action.reportDueOn = QDate(2027, 5, 1);
    action.reportReceivedOn = QDate(2027, 4, 1);
    action.outcome = u"58 parents"_s;
    action.quartiers = {{{}, QuartierId(2), u"60"_s}, {{}, QuartierId(1), u"40"_s}};
    action.objectives = {{{}, ObjectiveId(2)}, {{}, ObjectiveId(1)}};
    action.publics = {{{}, PublicPhase::Actual, PublicSex::Male, AgeBand::From60, 4}};
    action.stateChanges = {{{}, ActionState::UnderReview, QDate(2026, 1, 5), u"Reprise"_s}};
    FundingLine line = aLine(funder, euros(8000), Money());
    line.kind = FundingKind::CommonLaw;
    line.amounts.paid = euros(1);
    line.opinion = FunderOpinion::Reserved;
    line.decidedOn = QDate(2026, 3, 12);
    line.reference = u"2026-CM-12"_s;
    action.lines = {line};
    return action;
}

/// What a save may change: ids of rows and the revision.
Action withoutIds(Action action)
{
    action.id = {};
    action.revision = 0;
    for (auto &row : action.quartiers)
        row.id = {};
    for (auto &row : action.objectives)
        row.id = {};
    for (auto &row : action.publics)
        row.id = {};
    for (auto &row : action.stateChanges)
        row.id = {};
    for (auto &row : action.lines)
        row.id = {};
    return action;
}

QStringList numbers(const QList<ActionRow> &rows)
{
    QStringList found;
    for (const ActionRow &row : rows)
        found += row.number;
    return found;
}

} // namespace

TEST_CASE_METHOD(ProgrammeFixture, "An action comes back whole", "[programme]")
{
    const Action given = aFullAction(state.id);
    const Action kept = save(given);
    CHECK(withoutIds(kept) == given);
    CHECK(stored(actions.find(kept.id)) == kept);
    CHECK(stored(actions.ofYear(2026)) == QList{kept});
    CHECK(stored(actions.ofYear(2025)).isEmpty());
    CHECK(stored(actions.fundedIn(2026)) == QList{kept});
    CHECK(stored(actions.fundedIn(2027)).isEmpty());
}

TEST_CASE_METHOD(ProgrammeFixture, "Rows keep their ids when an action is saved again",
                 "[programme]")
{
    Action action = save(aFullAction(state.id));
    const RowId line = action.lines.first().id;
    action.lines.prepend(aLine(town.id, euros(5)));
    const Action again = save(action);
    REQUIRE(again.lines.size() == 2);
    CHECK(again.lines.last().id == line);
    CHECK(again.lines.first().funderId == town.id);
}

TEST_CASE_METHOD(ProgrammeFixture, "A new action gets the next number and a dated state",
                 "[programme]")
{
    save(anAction());
    Action action = anAction();
    action.number.clear();
    const Action kept = save(action);
    CHECK(kept.number == u"2026-008"_s);
    REQUIRE(kept.stateChanges.size() == 1);
    CHECK(kept.stateChanges.first().on == QDate(2026, 11, 23));
    CHECK(stored(actions.nextNumber(2026)) == u"2026-009"_s);
    CHECK(stored(actions.nextNumber(2027)) == u"2027-001"_s);
}

TEST_CASE_METHOD(ProgrammeFixture, "A number is one action's, in its campaign's year",
                 "[programme]")
{
    save(anAction());
    const auto twice = actions.save(anAction());
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::Conflict);
    Action other = anAction();
    other.number = u"2025-007"_s;
    CHECK_FALSE(actions.save(other));
    CHECK(number(u"SELECT count(*) FROM action"_s) == 1);
}

TEST_CASE_METHOD(ProgrammeFixture, "A removed action is restored, rows and all, by saving it",
                 "[programme]")
{
    const Action before = save(aFullAction(state.id));
    REQUIRE(actions.remove(before.id, before.revision));
    CHECK_FALSE(actions.find(before.id));
    CHECK(number(u"SELECT count(*) FROM funding_line"_s) == 0);
    Action after = save(before);
    CHECK(after.revision == before.revision + 1);
    after.revision = before.revision;
    CHECK(after == before);
}

TEST_CASE_METHOD(ProgrammeFixture, "An action that another renews stays", "[programme]")
{
    const Action first = save(anAction());
    stored(campaigns.save(aCampaign(2027)));
    Action renewal = anAction();
    renewal.campaignId = stored(campaigns.ofYear(2027)).id;
    renewal.number.clear();
    renewal.isRenewal = true;
    renewal.renewedId = first.id;
    CHECK(save(renewal).number == u"2027-001"_s);
    const auto refused = actions.remove(first.id, first.revision);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"2027-001"_s));
}

TEST_CASE_METHOD(ProgrammeFixture, "The second of two edits of an action is refused", "[programme]")
{
    const Action action = save(anAction());
    save(action);
    const auto late = actions.save(action);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
}

TEST_CASE_METHOD(ProgrammeFixture, "The list says who, where, which stake and how much",
                 "[programme]")
{
    save(aFullAction(state.id));
    Action bare = anAction();
    bare.number = u"2026-002"_s;
    save(bare);
    const auto rows = stored(actions.list({}));
    REQUIRE(numbers(rows) == QStringList{u"2026-002"_s, u"2026-007"_s});
    CHECK(rows.first().requested == std::nullopt);
    const ActionRow &row = rows.last();
    CHECK(row.operatorName == u"ALIM"_s);
    CHECK(row.quartiers == QStringList{u"3 Îlots"_s, u"Mont Liébaut"_s});
    CHECK(row.stake == u"Stake 2"_s);
    CHECK(row.requested == euros(8000));
    CHECK(row.decided == Money());
    CHECK(row.paid == euros(1));
    CHECK(row.cost == Money::fromEuros(24'000));
}

TEST_CASE_METHOD(ProgrammeFixture, "The list is filtered by each condition", "[programme]")
{
    save(aFullAction(state.id));
    Action bare = anAction();
    bare.number = u"2026-002"_s;
    bare.title = u"Été au parc"_s;
    save(bare);
    const QStringList full{u"2026-007"_s};
    const auto listed = [this](const ActionFilter &filter) {
        return numbers(stored(actions.list(filter)));
    };
    CHECK(listed({.state = ActionState::UnderReview}) == full);
    CHECK(listed({.quartierId = QuartierId(1)}) == full);
    CHECK(listed({.objectiveId = ObjectiveId(1)}) == full);
    CHECK(listed({.words = u"ATEL ali"_s}) == full);
    CHECK(listed({.words = u"ete"_s}) == QStringList{u"2026-002"_s});
    CHECK(listed({.year = 2026}).size() == 2);
    CHECK(listed({.year = 2025}).isEmpty());
    CHECK(listed({.operatorId = OrganisationId(9)}).isEmpty());
    CHECK(listed({.councilId = CouncilId(9)}).isEmpty());
}

TEST_CASE_METHOD(ProgrammeFixture, "Every row of an action that changes is in the journal",
                 "[programme]")
{
    JournalWatch watch(*database);
    Action action = save(aFullAction(state.id));
    CHECK(watch.unrecorded().isEmpty());
    action.quartiers.removeFirst();
    action.quartiers.first().share.clear();
    action.lines.first().amounts.decided = euros(4000);
    action.publics.clear();
    action = save(action);
    CHECK(watch.unrecorded().isEmpty());
    REQUIRE(actions.remove(action.id, action.revision));
    CHECK(watch.unrecorded().isEmpty());
    save(action);
    CHECK(watch.unrecorded().isEmpty());
}
