#include "core/quartiers/quartier.h"
#include "tests/support/catchqt.h"
#include "tests/support/quartiersbuilders.h"

using namespace faubourg;
using namespace faubourg::quartiers;
using namespace faubourg::test;

namespace {

DatedCode aCode(const QString &code, QDate from, QDate to)
{
    return {{}, code, {from, to}};
}

const QDate kListOf2024(2024, 1, 1);

} // namespace

TEST_CASE("The code of a quartier is the one in force on the day", "[quartiers]")
{
    const QList<DatedCode> codes{aCode(u"QP062008"_s, {}, kListOf2024.addDays(-1)),
                                 aCode(u"QN06208M"_s, kListOf2024, {})};
    CHECK(codeOn(codes, QDate(2023, 12, 31)) == u"QP062008"_s);
    CHECK(codeOn(codes, kListOf2024) == u"QN06208M"_s);
    CHECK(codeOn({}, kListOf2024).isEmpty());
}

TEST_CASE("Two codes on the same day are refused", "[quartiers]")
{
    Quartier quartier = aQuartier();
    quartier.codes = {aCode(u"QP062008"_s, {}, kListOf2024), aCode(u"QN06208M"_s, kListOf2024, {})};
    CHECK_FALSE(validate(quartier));
    quartier.codes[0].validity.to = kListOf2024.addDays(-1);
    CHECK(validate(quartier));
}

TEST_CASE("A code is tidied, and one that is not official is named", "[quartiers]")
{
    Quartier quartier = aQuartier();
    quartier.codes = {aCode(u"QP 06 20 08"_s, {}, {})};
    CHECK(validate(quartier));
    CHECK(normalised(quartier).codes.first().code == u"QP062008"_s);
    quartier.codes = {aCode(u"62-08"_s, {}, {})};
    const auto refused = validate(quartier);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"62-08"));
}

TEST_CASE("A quartier chosen by the agglomeration needs no code, a council area has none",
          "[quartiers]")
{
    Quartier quartier = aQuartier();
    quartier.kind = QuartierKind::Qic;
    CHECK(validate(quartier));
    quartier.kind = QuartierKind::CouncilArea;
    quartier.codes = {aCode(u"QN06208M"_s, {}, {})};
    CHECK_FALSE(validate(quartier));
}

TEST_CASE("Only council areas are linked to quartiers of the contract", "[quartiers]")
{
    Quartier quartier = aQuartier();
    quartier.overlaps = {QuartierId(7)};
    CHECK_FALSE(validate(quartier));
    quartier.kind = QuartierKind::CouncilArea;
    CHECK(validate(quartier));
}

TEST_CASE("A figure is a number or says why it is missing, and has a source", "[quartiers]")
{
    IndicatorValue value = aValue(IndicatorId(1));
    CHECK(validate(value));
    value.value.clear();
    CHECK_FALSE(validate(value));
    value.missing = Missing::Secret;
    CHECK(validate(value));
    value.source.clear();
    CHECK_FALSE(validate(value));
    value = aValue(IndicatorId(1));
    value.value = u"46,1"_s;
    CHECK_FALSE(validate(value));
    value = aValue(IndicatorId(1));
    value.comparisonZone.clear();
    CHECK_FALSE(validate(value));
}

TEST_CASE("The gap to the comparison is exact, and absent when a figure is", "[quartiers]")
{
    IndicatorValue value = aValue(IndicatorId(1));
    CHECK(gapToComparison(value) == u"27.3"_s);
    value.value = u"9.3"_s;
    CHECK(gapToComparison(value) == u"-9.5"_s);
    value.comparisonValue.clear();
    CHECK_FALSE(gapToComparison(value));
}

TEST_CASE("The same figure twice is refused, another perimeter is another figure", "[quartiers]")
{
    Quartier quartier = aQuartier();
    quartier.indicators = {aValue(IndicatorId(1)), aValue(IndicatorId(1))};
    CHECK_FALSE(validate(quartier));
    quartier.indicators[1].perimeter = u"Périmètre 2024"_s;
    CHECK(validate(quartier));
}

TEST_CASE("An outline must be a polygon, and one perimeter is in force at a time", "[quartiers]")
{
    Quartier quartier = aQuartier();
    quartier.perimeters = {{{}, u"2024"_s, {kListOf2024, {}}, u"{\"type\":\"Point\"}"_s, {}}};
    CHECK_FALSE(validate(quartier));
    quartier.perimeters[0].geometry = u"{\"type\":\"Polygon\",\"coordinates\":[]}"_s;
    CHECK(validate(quartier));
    CHECK(perimeterOn(quartier, kListOf2024)->label == u"2024"_s);
    CHECK_FALSE(perimeterOn(quartier, QDate(2023, 6, 1)));
    quartier.perimeters += quartier.perimeters.first();
    CHECK_FALSE(validate(quartier));
}

TEST_CASE("Spellings of a name share a key", "[quartiers]")
{
    CHECK(nameKey(u"Quartier Du Mont Liébaut") == nameKey(u"MONT-LIEBAUT"));
    CHECK(nameKey(u"3 Îlots") == nameKey(u"3 ilots"));
    CHECK(nameKey(u"Quartier") == u"quartier"_s);
    CHECK(nameKey(u"Mont Liébaut") != nameKey(u"Mont-Liébaud"));
}
