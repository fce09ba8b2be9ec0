#include "core/contract/objectiverepository.h"
#include "core/quartiers/indicatorrepository.h"
#include "core/quartiers/quartierrepository.h"
#include "tests/support/documentchecks.h"
#include "tests/support/golden.h"
#include "tests/support/programmebuilders.h"
#include "tests/support/quartiersbuilders.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 3, 2);

programme::PublicCount aCount(programme::PublicPhase phase, programme::PublicSex sex, int persons)
{
    return {.id = {},
            .phase = phase,
            .sex = sex,
            .band = programme::AgeBand::From16To25,
            .persons = persons};
}

/// A quartier with all that its sheet shows, and two years of one action in it.
struct Sheets : ProgrammeFixture
{
    programme::Action renewed;
    programme::Action action;

    Sheets()
    {
        describeQuartier();
        assessObjective();
        renewed = save(lastYear());
        action = save(thisYear());
    }

    void describeQuartier() const
    {
        const quartiers::IndicatorRepository indicators(*database);
        const auto poverty = stored(indicators.save(anIndicator()));
        auto housing = anIndicator(u"social_housing_share"_s);
        housing.name = u"Part du parc <b>social</b>"_s;
        const auto stock = stored(indicators.save(housing));
        auto people = anIndicator(u"population"_s);
        people.name = u"Population"_s;
        people.unit = u"hab."_s;
        const auto population = stored(indicators.save(people));

        const quartiers::QuartierRepository repository(*database);
        auto quartier = stored(repository.find(QuartierId(1)));
        quartier.codes = {{.id = {}, .code = u"QP062008"_s, .validity = {{}, QDate(2023, 12, 31)}},
                          {.id = {}, .code = u"QN06208M"_s, .validity = {QDate(2024, 1, 1), {}}}};
        quartier.aliases = {u"Mont-Liébaud"_s};
        quartier.description = u"Un quartier {{nom}} de **cinq** tours."_s;
        auto inhabitants = aValue(population.id);
        inhabitants.value = u"2600"_s;
        inhabitants.isApproximate = true;
        inhabitants.comparisonValue.clear();
        inhabitants.comparisonZone.clear();
        auto social = aValue(stock.id);
        social.value = u"77.9"_s;
        social.comparisonValue = u"25.6"_s;
        quartier.indicators = {inhabitants, aValue(poverty.id), social};
        using quartiers::DiagnosisKind;
        quartier.diagnosis = {{{}, DiagnosisKind::Irritant, u"Vitesse des véhicules"_s},
                              {{}, DiagnosisKind::Opportunity, u"Une médiathèque"_s},
                              {{}, DiagnosisKind::PriorityStake, u"La jeunesse"_s}};
        stored(repository.save(quartier));
    }

    void assessObjective() const
    {
        const contract::ObjectiveRepository objectives(*database);
        const auto objective = stored(objectives.find(ObjectiveId(1)));
        stored(objectives.assess(objective.id, objective.revision,
                                 {{}, contract::ProgressState::InProgress, QDate(2026, 2, 1), {}}));
    }

    programme::Action lastYear()
    {
        auto one = anAction();
        one.campaignId = stored(campaigns.save(aCampaign(2025))).id;
        one.number = u"2025-004"_s;
        one.state = programme::ActionState::ReportValidated;
        one.outcome = u"Dix ateliers, une soirée des familles."_s;
        one.lines = {aLine(state.id, euros(8'000), euros(7'000), 2025)};
        using enum programme::PublicPhase;
        one.publics = {aCount(Actual, programme::PublicSex::Female, 31),
                       aCount(Actual, programme::PublicSex::Male, 22)};
        return one;
    }

    programme::Action thisYear() const
    {
        auto one = anAction();
        one.campaignId = campaign.id;
        one.isRenewal = true;
        one.renewedId = renewed.id;
        one.title = u"Ateliers <b>parents</b> {{x}}"_s;
        one.description = u"Un atelier par semaine.\n\nUne soirée par trimestre."_s;
        one.dates = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
        one.quartiers = {{.id = {}, .quartierId = QuartierId(1), .share = {}},
                         {.id = {}, .quartierId = QuartierId(2), .share = {}}};
        one.objectives = {{.id = {}, .objectiveId = ObjectiveId(1)}};
        one.lines = {aLine(state.id, euros(12'000), euros(9'000)),
                     aLine(town.id, euros(6'000), euros(6'000))};
        one.lines[0].opinion = programme::FunderOpinion::Favourable;
        one.lines[1].opinion = programme::FunderOpinion::Reserved;
        one.lines[1].kind = programme::FundingKind::CommonLaw;
        using enum programme::PublicPhase;
        one.publics = {aCount(Expected, programme::PublicSex::Female, 40),
                       aCount(Expected, programme::PublicSex::Male, 35)};
        return one;
    }
};

} // namespace

TEST_CASE_METHOD(Sheets, "The sheet of a quartier shows its portrait, its aims and its actions",
                 "[documents]")
{
    checkGolden(made(*database, u"quartier"_s, {.quartier = QuartierId(1)}, kToday), u"quartier"_s);
}

TEST_CASE_METHOD(Sheets, "The sheet of a quartier without data has no empty section", "[documents]")
{
    const QString text = plainText(
        made(*database, u"quartier"_s, {.quartier = QuartierId(2), .year = 2019}, kToday));
    CHECK_FALSE(text.contains(u"## Portrait"_s));
    CHECK_FALSE(text.contains(u"## Les irritants"_s));
    CHECK_FALSE(text.contains(u"## Les actions"_s));
    CHECK(text.contains(u"## Les objectifs"_s));
}

TEST_CASE_METHOD(Sheets, "The sheet of an action shows public, money and the year before",
                 "[documents]")
{
    checkGolden(made(*database, u"action"_s, {.action = action.id}, kToday), u"action"_s);
}

TEST_CASE_METHOD(Sheets, "The sheets of a year stand in one section each", "[documents]")
{
    auto second = anAction();
    second.campaignId = campaign.id;
    second.number = u"2026-008"_s;
    save(second);
    const Document document = made(*database, u"action-sheets"_s, {.year = 2026}, kToday);
    QStringList bookmarks;
    for (const Block &block : document.blocks) {
        if (const auto *section = std::get_if<Section>(&block.content))
            bookmarks += section->bookmark;
    }
    CHECK(bookmarks
          == QStringList{u"2026-007 Ateliers <b>parents</b> {{x}}"_s,
                         u"2026-008 Ateliers parents"_s});
}

TEST_CASE_METHOD(Sheets, "The programming table has a subtotal for each stake", "[documents]")
{
    checkGolden(made(*database, u"programming-table"_s, {.year = 2026}, kToday),
                u"programming-table"_s);
}

TEST_CASE_METHOD(Sheets, "The funding matrix parts specific credits from common law", "[documents]")
{
    checkGolden(made(*database, u"funding-matrix"_s, {.year = 2026}, kToday), u"funding-matrix"_s);
}

TEST_CASE_METHOD(Sheets, "Every field of the sheets is given a value", "[documents]")
{
    const Selection all{.quartier = QuartierId(1), .action = action.id, .year = 2026};
    for (const auto &kind :
         {u"quartier"_s, u"action"_s, u"action-sheets"_s, u"programming-table"_s,
          u"programming-table-quartier"_s, u"programming-table-operator"_s, u"funding-matrix"_s})
        checkEveryFieldHasAValue(*database, kind, all, kToday);
}

TEST_CASE_METHOD(ProgrammeFixture, "A year without action has no table to print", "[documents]")
{
    for (const auto &kind : {u"programming-table"_s, u"funding-matrix"_s, u"action-sheets"_s}) {
        const auto refused = makeDocument(kind, {.year = 2026}, *database, kToday);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::NotFound);
    }
}
