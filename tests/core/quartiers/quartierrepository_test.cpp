#include "core/quartiers/communerepository.h"
#include "core/quartiers/indicatorrepository.h"
#include "core/quartiers/quartierrepository.h"
#include "tests/support/catchqt.h"
#include "tests/support/journalwatch.h"
#include "tests/support/quartiersbuilders.h"
#include "tests/support/storagefixture.h"

#include <algorithm>

using namespace faubourg;
using namespace faubourg::quartiers;
using namespace faubourg::test;

namespace {

struct QuartiersFixture : StorageFixture
{
    QuartierRepository quartiers{*database};
    CommuneRepository communes{*database};
    IndicatorRepository indicators{*database};

    Quartier saved(const Quartier &quartier) const
    {
        const auto stored = quartiers.save(quartier);
        INFO((stored ? QString() : stored.error().detail).toStdString());
        REQUIRE(stored);
        return *stored;
    }

    /// A quartier of the contract with every part filled in.
    Quartier aWholeQuartier() const
    {
        Quartier quartier = aQuartier(u"Mont Liébaut"_s);
        quartier.description = u"Au sud."_s;
        quartier.codes = {{{}, u"QP 06 20 08"_s, {{}, QDate(2023, 12, 31)}},
                          {{}, u"QN06208M"_s, {QDate(2024, 1, 1), {}}}};
        quartier.aliases = {u"Mont-Liébaud"_s};
        quartier.communes = {communes.save(aCommune())->id};
        quartier.perimeters = {{{}, u"2024"_s, {QDate(2024, 1, 1), {}}, {}, u"décret"_s}};
        quartier.indicators = {aValue(indicators.save(anIndicator())->id)};
        quartier.diagnosis = {{{}, DiagnosisKind::Irritant, u"Vitesse"_s},
                              {{}, DiagnosisKind::Opportunity, u"Médiathèque"_s}};
        return quartier;
    }
};

} // namespace

TEST_CASE_METHOD(QuartiersFixture, "A quartier is read as it was saved", "[quartiers]")
{
    const Quartier stored = saved(aWholeQuartier());
    CHECK(stored.revision == 1);
    CHECK(stored.codes.first().code == u"QP062008"_s);
    CHECK(stored.aliases == QStringList{u"Mont-Liébaud"_s});
    CHECK(stored.communes.size() == 1);
    CHECK(stored.perimeters.first().source == u"décret"_s);
    CHECK(gapToComparison(stored.indicators.first()) == u"27.3"_s);
    CHECK(diagnosisTexts(stored, DiagnosisKind::Opportunity) == QStringList{u"Médiathèque"_s});
    CHECK(*quartiers.find(stored.id) == stored);
}

TEST_CASE_METHOD(QuartiersFixture, "Saving again keeps the rows of its parts", "[quartiers]")
{
    Quartier stored = saved(aWholeQuartier());
    const qint64 alias = number(u"SELECT id FROM quartier_alias"_s);
    stored.description = u"Au sud de la ville."_s;
    const Quartier again = saved(stored);
    CHECK(again.revision == 2);
    CHECK(again.codes == stored.codes);
    CHECK(number(u"SELECT id FROM quartier_alias"_s) == alias);
}

TEST_CASE_METHOD(QuartiersFixture, "A removed quartier comes back whole under its id",
                 "[quartiers]")
{
    const Quartier stored = saved(aWholeQuartier());
    REQUIRE(quartiers.remove(stored.id, stored.revision));
    CHECK(number(u"SELECT count(*) FROM quartier_code"_s) == 0);
    CHECK_FALSE(quartiers.find(stored.id));
    Quartier again = saved(stored);
    CHECK(again.revision == stored.revision + 1);
    again.revision = stored.revision;
    CHECK(again == stored);
}

TEST_CASE_METHOD(QuartiersFixture, "The same place is found by each of its spellings",
                 "[quartiers]")
{
    const QuartierId id = saved(aWholeQuartier()).id;
    saved(aQuartier(u"3 Îlots"_s));
    for (const QString &name :
         {u"Mont-Liébaud"_s, u"Mont Liébaut"_s, u"Quartier Du Mont Liébaut"_s, u"MONT LIEBAUT"_s}) {
        INFO(name.toStdString());
        const auto found = quartiers.findByName(name);
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        CHECK(found->first().id == id);
    }
    CHECK(quartiers.findByName(u"Mont"_s)->isEmpty());
}

TEST_CASE_METHOD(QuartiersFixture, "The list says the code of the day and counts the parts",
                 "[quartiers]")
{
    saved(aWholeQuartier());
    const auto today = quartiers.list({});
    REQUIRE(today);
    CHECK(today->first().code == u"QN06208M"_s);
    CHECK(today->first().communes == QStringList{aCommune().name});
    CHECK(today->first().irritantCount == 1);
    CHECK(today->first().opportunityCount == 1);
    CHECK(today->first().indicatorCount == 1);
    CHECK(quartiers.list({.kind = {}, .words = {}, .day = QDate(2020, 1, 1)})->first().code
          == u"QP062008"_s);
    CHECK(quartiers.list({.kind = {}, .words = u"liebaud"_s, .day = {}})->size() == 1);
    CHECK(quartiers.list({.kind = {}, .words = u"catorive"_s, .day = {}})->isEmpty());
    CHECK(quartiers.list({.kind = QuartierKind::Qic, .words = {}, .day = {}})->isEmpty());
}

TEST_CASE_METHOD(QuartiersFixture, "A council area and the quartiers it touches find each other",
                 "[quartiers]")
{
    const Quartier contract = saved(aQuartier(u"3 Îlots"_s));
    Quartier area = aQuartier(u"Rue de Lille"_s);
    area.kind = QuartierKind::CouncilArea;
    area.overlaps = {contract.id};
    area = saved(area);
    const auto areas = quartiers.councilAreasOf(contract.id);
    REQUIRE(areas);
    REQUIRE(areas->size() == 1);
    CHECK(areas->first().id == area.id);

    Quartier other = aQuartier(u"Gare"_s);
    other.kind = QuartierKind::CouncilArea;
    other.overlaps = {area.id};
    CHECK(quartiers.save(other).error().code == ErrorCode::RuleViolation);
    const auto refused = quartiers.remove(contract.id, contract.revision);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
}

TEST_CASE_METHOD(QuartiersFixture, "Two quartiers of a kind cannot share a name", "[quartiers]")
{
    saved(aQuartier(u"Catorive"_s));
    CHECK(quartiers.save(aQuartier(u"Catorive"_s)).error().code == ErrorCode::RuleViolation);
    Quartier area = aQuartier(u"Catorive"_s);
    area.kind = QuartierKind::CouncilArea;
    CHECK(quartiers.save(area));
}

TEST_CASE_METHOD(QuartiersFixture, "Figures of all quartiers are read together", "[quartiers]")
{
    const Quartier stored = saved(aWholeQuartier());
    const auto rows = indicators.values({});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().quartier == u"Mont Liébaut"_s);
    CHECK(rows->first().key == u"poverty_rate"_s);
    CHECK(rows->first().unit == u"%"_s);
    CHECK(rows->first().value == stored.indicators.first());
    CHECK(indicators.values({.quartier = {}, .indicator = {}, .year = 2015})->isEmpty());
}

TEST_CASE_METHOD(QuartiersFixture, "An indicator or a commune in use stays", "[quartiers]")
{
    Quartier stored = saved(aWholeQuartier());
    const IndicatorId indicator = stored.indicators.first().indicatorId;
    const CommuneId commune = stored.communes.first();
    CHECK(indicators.remove(indicator).error().code == ErrorCode::RuleViolation);
    CHECK(communes.remove(commune).error().code == ErrorCode::RuleViolation);
    stored.indicators.clear();
    stored.communes.clear();
    saved(stored);
    CHECK(indicators.remove(indicator));
    CHECK(communes.remove(commune));
}

TEST_CASE_METHOD(QuartiersFixture, "A commune needs an INSEE code of its own", "[quartiers]")
{
    REQUIRE(communes.save(aCommune()));
    CHECK(communes.save(aCommune()).error().code == ErrorCode::RuleViolation);
    Commune wrong = aCommune();
    wrong.insee = u"6211"_s;
    CHECK_FALSE(communes.save(wrong));
    Commune corsican = aCommune();
    corsican.insee = u"2A004"_s;
    CHECK(communes.save(corsican));
    CHECK(communes.list()->size() == 2);
}

TEST_CASE_METHOD(QuartiersFixture, "No row of a quartier changes without the journal telling it",
                 "[quartiers]")
{
    JournalWatch watch(*database);
    Quartier stored = saved(aWholeQuartier());
    stored.aliases.clear();
    stored.codes.removeFirst();
    stored = saved(stored);
    REQUIRE(quartiers.remove(stored.id, stored.revision));
    CHECK(watch.unrecorded().isEmpty());
}
