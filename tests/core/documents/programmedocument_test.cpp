#include "core/documents/documentkinds.h"
#include "core/documents/programmedocument.h"
#include "core/documents/templatestore.h"
#include "tests/support/golden.h"
#include "tests/support/programmebuilders.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 3, 2);

/// Two actions, one of them over two quartiers, one funder that gives less than asked.
struct Programme : ProgrammeFixture
{
    Programme()
    {
        campaign.envelopes = {{.id = {}, .funderId = state.id, .amount = Money::fromEuros(20'000)}};
        campaign = stored(campaigns.save(campaign));
        programme::Action first = anAction();
        first.campaignId = campaign.id;
        first.quartiers = {{.id = {}, .quartierId = QuartierId(1), .share = {}},
                           {.id = {}, .quartierId = QuartierId(2), .share = {}}};
        first.objectives = {{.id = {}, .objectiveId = ObjectiveId(1)}};
        first.lines = {aLine(state.id, euros(12'000), euros(9'000)),
                       aLine(town.id, euros(6'000), euros(6'000))};
        save(first);
        programme::Action second = anAction();
        second.campaignId = campaign.id;
        second.number = u"2026-008"_s;
        second.title = u"Chantier <b> | éducatif"_s;
        second.isRenewal = true;
        second.totalCost = Money::fromEuros(8'000);
        second.lines = {aLine(state.id, euros(5'000))};
        save(second);
    }
};

} // namespace

TEST_CASE_METHOD(Programme, "The programme shows actions, money and gaps", "[documents]")
{
    const auto prepared = programmeDocument(*database, 2026, kToday);
    INFO((prepared ? std::string() : prepared.error().message.toStdString()));
    REQUIRE(prepared);
    CHECK(prepared->document.orientation == Orientation::Landscape);
    checkGolden(prepared->document, u"programme"_s);
}

TEST_CASE_METHOD(Programme, "A year without action has no programme to print", "[documents]")
{
    const auto refused = makeDocument(u"programme"_s, {.year = 2019}, *database, kToday);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(Programme, "Every field of the programme is given a value", "[documents]")
{
    const auto prepared = programmeDocument(*database, 2026, kToday);
    REQUIRE(prepared);
    QString source;
    for (const FieldInfo &field : programmeFieldInfos())
        source += u"{{#if %1}}x{{/if}}\n\n"_s.arg(field.name);
    REQUIRE(TemplateStore(*database).save({.name = u"programme"_s, .text = source}));
    CHECK(programmeDocument(*database, 2026, kToday));
}
