#include "core/quartiers/indicatorrepository.h"
#include "core/quartiers/quartierrepository.h"
#include "core/reports/aroundthetable.h"
#include "core/reports/listing.h"
#include "tests/support/catchqt.h"
#include "tests/support/councilsbuilders.h"
#include "tests/support/quartiersbuilders.h"

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::reports;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);

/// The council of Catorive over an area that touches Les Tilleuls, a quartier of the contract
/// whose portrait may be given.
struct TableFixture : CouncilFixture
{
    quartiers::QuartierRepository quartiers{*database};
    quartiers::IndicatorRepository indicators{*database};
    quartiers::Quartier contractQuartier = stored(quartiers.save(aQuartier()));
    int seats = 0;

    TableFixture()
    {
        quartiers::Quartier area = aQuartier(u"Catorive"_s);
        area.kind = quartiers::QuartierKind::CouncilArea;
        area.overlaps = {contractQuartier.id};
        council.areas = {{{}, stored(quartiers.save(area)).id}};
        council = stored(councilRepository.save(council));
    }

    void give(const QString &indicator, const QString &share, int year = 2022)
    {
        auto known = stored(indicators.findByKey(indicator));
        if (!known)
            known = stored(indicators.save(anIndicator(indicator)));
        quartiers::IndicatorValue value = aValue(known->id);
        value.value = share;
        value.year = year;
        contractQuartier.indicators += value;
        contractQuartier = stored(quartiers.save(contractQuartier));
    }

    void seat(people::Sex sex, QDate birthDate)
    {
        const Mandate mandate =
            stored(mandates.save(aMandate(seats, u"Membre"_s + QChar(u'A' + seats))));
        ++seats;
        people::Person person = stored(persons.find(mandate.person));
        person.sex = sex;
        person.birthDate = birthDate;
        stored(persons.save(person));
    }

    AroundTheTable table() const { return stored(aroundTheTable(*database, council.id, kToday)); }
};

const QDate kYoung(2004, 3, 1);
const QDate kOld(1950, 3, 1);

} // namespace

TEST_CASE("Who is missing is counted in whole persons", "[reports]")
{
    CHECK(missingFor(1, 12, u"37.9"_s) == 4); // 4.5 of 12: five, and one sits
    CHECK(missingFor(5, 12, u"37.9"_s) == 0);
    CHECK(missingFor(9, 12, u"37.9"_s) == 0);
    CHECK(missingFor(0, 12, u"4"_s) == 0); // less than half a person
    CHECK(missingFor(0, 0, u"37.9"_s) == 0);
    CHECK(missingFor(0, 12, u""_s) == 0);
}

TEST_CASE_METHOD(TableFixture, "Young members stand beside the young of the quartier touched",
                 "[reports]")
{
    give(u"under_25_share"_s, u"31"_s, 2019);
    give(u"under_25_share"_s, u"40"_s);
    seat(people::Sex::Female, kYoung);
    for (int i = 0; i < 4; ++i)
        seat(people::Sex::Male, kOld);
    const AroundTheTable found = table();
    REQUIRE(found.comparisons.size() == 1);
    const TraitComparison &comparison = found.comparisons.first();
    CHECK(comparison.members == 1);
    CHECK(comparison.known == 5);
    REQUIRE(comparison.portrait.size() == 1);
    CHECK(comparison.portrait.first().share == u"40"_s); // the newest figure
    CHECK(comparison.portrait.first().quartier == u"Les Tilleuls"_s);
    CHECK(comparison.missing == 1);
    const QString sentences = shortagesOf(found).join(u'|');
    CHECK(sentences.contains(u"sig.ville 2022"_s));
    CHECK(sentences.contains(u"Les Tilleuls"_s));
}

TEST_CASE_METHOD(TableFixture, "A portrait without sex or age says so, and counts go on",
                 "[reports]")
{
    give(u"poverty_rate"_s, u"46.1"_s);
    for (int i = 0; i < 3; ++i)
        seat(people::Sex::Male, kOld);
    const AroundTheTable found = table();
    CHECK(found.comparisons.isEmpty());
    CHECK(cautionsOf(found).size() == 1);
    CHECK(found.sexes == SexCount{0, 3, 0});
    CHECK(found.ages.value(MemberAge::From60) == 3);
    // women, three empty age bands, both colleges
    CHECK(shortagesOf(found).size() == 6);
}

TEST_CASE_METHOD(TableFixture, "Someone whose age is not known is left out, and it is said",
                 "[reports]")
{
    give(u"under_25_share"_s, u"50"_s);
    seat(people::Sex::Female, {});
    seat(people::Sex::Male, kOld);
    const AroundTheTable found = table();
    CHECK(found.comparisons.first().known == 1);
    CHECK(found.ages.value(MemberAge::Unknown) == 1);
    CHECK(cautionsOf(found).size() == 3); // nothing on women, children counted, one age unknown
    // No age band is called empty while somebody may be in it.
    for (const QString &sentence : shortagesOf(found))
        CHECK_FALSE(sentence.contains(memberAgeText(MemberAge::From26To39)));
}

TEST_CASE_METHOD(TableFixture, "A council without area has nothing to be compared with",
                 "[reports]")
{
    council.areas.clear();
    stored(councilRepository.save(council));
    const AroundTheTable found = table();
    CHECK(found.quartiers.isEmpty());
    CHECK(cautionsOf(found).size() == 1);
    CHECK(shortagesOf(found).isEmpty()); // nobody sits yet
}

TEST_CASE_METHOD(TableFixture, "The list has a line a group, and the portrait's figure",
                 "[reports]")
{
    give(u"women_share"_s, u"52.5"_s);
    seat(people::Sex::Male, kOld);
    seat(people::Sex::Male, kOld);
    const auto listing = stored(makeListing(*database, u"composition"_s, {}, kToday));
    // two sexes, four ages, two colleges, one locality, one figure
    CHECK(listing.rows.size() == 10);
    CHECK(listing.rows.last().contains(QVariant(u"52.5"_s)));
    CHECK(listing.rows.last().last().toInt() == 1); // one woman of two
}
