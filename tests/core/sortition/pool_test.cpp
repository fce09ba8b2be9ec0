#include "core/sortition/household.h"
#include "tests/support/catchqt.h"
#include "tests/support/drawpools.h"

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;
using namespace faubourg::sortition;

namespace {

Pool smallPool()
{
    Pool pool{
        2, {{u"sex"_s, {{u"F"_s, 1, 1, 0, kMaxSeats}, {u"M"_s, 1, 1, 0, kMaxSeats}}}}, {}, {}};
    pool.candidates = {{u"1"_s, {0}, {}}, {u"2"_s, {0}, {}}, {u"3"_s, {1}, {}}, {u"4"_s, {1}, {}}};
    return pool;
}

} // namespace

TEST_CASE("A pool that could not be published is refused", "[sortition]")
{
    CHECK(validate(smallPool()));
    auto spoilt = smallPool();
    spoilt.candidates[1].number = u"1"_s;
    CHECK_FALSE(validate(spoilt));
    spoilt = smallPool();
    spoilt.candidates[1].number = u"1;2"_s;
    CHECK_FALSE(validate(spoilt));
    spoilt = smallPool();
    spoilt.candidates[1].number = u"a\nb"_s;
    CHECK_FALSE(validate(spoilt));
    spoilt = smallPool();
    spoilt.candidates[2].values = {2};
    CHECK_FALSE(validate(spoilt));
    spoilt = smallPool();
    spoilt.categories[0].quotas[0].minimum = 2;
    CHECK_FALSE(validate(spoilt));
    spoilt = smallPool();
    spoilt.categories[0].quotas[1].value = u"f"_s;
    CHECK_FALSE(validate(spoilt));
    spoilt = smallPool();
    spoilt.seats = 0;
    CHECK_FALSE(validate(spoilt));
    spoilt = smallPool();
    spoilt.candidates.clear();
    CHECK_FALSE(validate(spoilt));
}

TEST_CASE("Two spellings of one home give one key", "[sortition]")
{
    const QString home = householdKey({u"12 bis, avenue du Général-Leclerc"_s, u"62400"_s});
    CHECK(home == householdKey({u"12BIS AV. DU GENERAL LECLERC"_s, u"62400"_s}));
    CHECK(home == householdKey({u"  12bis  av du gal leclerc 62400"_s}));
    CHECK(home != householdKey({u"12 avenue du Général-Leclerc"_s, u"62400"_s}));
    CHECK(householdKey({u"3 r. de Lille appt 4"_s}) != householdKey({u"3 rue de Lille apt 5"_s}));
    CHECK(householdKey({u" "_s, QString()}).isEmpty());
}

TEST_CASE("Candidates whom nothing tells apart are one type", "[sortition]")
{
    const PanelModel model = makeModel(smallPool());
    REQUIRE(model.types.size() == 2);
    CHECK(model.types[0].members == std::vector{0, 1});
    CHECK(model.types[0].capacity == 2);
    CHECK(model.homes.empty());
}

TEST_CASE("Those who share a home are a type of their own, one of them may sit", "[sortition]")
{
    Pool pool = smallPool();
    pool.candidates[0].household = u"here"_s;
    pool.candidates[2].household = u"here"_s;
    const PanelModel model = makeModel(pool);
    REQUIRE(model.types.size() == 4);
    REQUIRE(model.homes.size() == 1);
    CHECK(model.homes[0].homes == 1);
    CHECK(test::allPanels(model).size() == 3); // 1+4, 2+3, 2+4
}

TEST_CASE("Persons already seated count for the quotas and keep their home out", "[sortition]")
{
    Pool pool = smallPool();
    pool.categories[0].quotas[0].maximum = 2;
    pool.seated = {{u"0"_s, {0}, u"here"_s}};
    pool.candidates[1].household = u"here"_s;
    const PanelModel model = makeModel(pool);
    CHECK(model.persons == 3);
    CHECK(model.quotas[0].minimum == 0);
    CHECK(model.quotas[0].maximum == 1);
    pool.categories[0].quotas[1].maximum = 2;
    CHECK(test::allPanels(makeModel(pool)).size() == 2);
}

TEST_CASE("An undeclared value counts towards no quota and blocks nothing", "[sortition]")
{
    Pool pool = smallPool();
    pool.seats = 3;
    pool.candidates.push_back({u"5"_s, {kUndeclared}, {}});
    const auto panels = test::allPanels(makeModel(pool));
    REQUIRE(panels.size() == 1);
    CHECK(panels[0] == Composition{{0, 1}, {1, 1}, {2, 1}});
}
