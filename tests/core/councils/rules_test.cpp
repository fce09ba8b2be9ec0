#include "core/councils/council.h"
#include "core/councils/ruledefinitions.h"
#include "core/councils/share.h"
#include "tests/support/catchqt.h"
#include "tests/support/councilsbuilders.h"

#include <numeric>
#include <random>

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::test;

TEST_CASE("A share is a fraction between none and all", "[councils]")
{
    CHECK(parseShare(u"2/3") == Share{2, 3});
    CHECK(parseShare(u" 1 / 2 ") == Share{1, 2});
    const auto wrong = GENERATE(u""_s, u"2"_s, u"3/2"_s, u"1/0"_s, u"-1/2"_s, u"a/b"_s, u"1/2/3"_s);
    CHECK_FALSE(parseShare(wrong));
}

TEST_CASE("Twelve seats in two thirds and one third make eight and four", "[councils]")
{
    CHECK(apportion(12, {{2, 3}, {1, 3}}) == QList{8, 4});
    CHECK(apportion(11, {{2, 3}, {1, 3}}) == QList{7, 4});
    CHECK(apportion(10, {{2, 3}, {1, 3}}) == QList{7, 3});
    CHECK(apportion(5, {{1, 2}, {1, 2}}) == QList{3, 2});
    CHECK(apportion(0, {{1, 2}, {1, 2}}) == QList{0, 0});
    CHECK(apportion(5, {}).isEmpty());
}

TEST_CASE("Rounded shares add up and stay within one seat of exact", "[councils]")
{
    std::mt19937 random(2014);
    for (int i = 0; i < 2000; ++i) {
        const int whole = 2 + static_cast<int>(random() % 30);
        QList<Share> shares;
        for (int left = whole; left > 0;) {
            const int part = 1 + static_cast<int>(random() % static_cast<unsigned>(left));
            shares += Share{part, whole};
            left -= part;
        }
        const int seats = static_cast<int>(random() % 60);
        const QList<int> given = apportion(seats, shares);
        REQUIRE(std::accumulate(given.begin(), given.end(), 0) == seats);
        for (qsizetype c = 0; c < shares.size(); ++c) {
            const int floor = seats * shares.at(c).part / whole;
            REQUIRE((given.at(c) == floor || given.at(c) == floor + 1));
        }
    }
}

TEST_CASE("A council's own rule wins over its type's, and an empty one takes it away", "[councils]")
{
    const CouncilType type = aCouncilType();
    CHECK(resolveRules(type, {})->maxMembers == 12);
    const auto own = resolveRules(type, {{{}, u"max_members"_s, u"15"_s, u"RI"_s}});
    CHECK(own->maxMembers == 15);
    CHECK(own->sources.value(u"max_members"_s) == u"RI"_s);
    CHECK_FALSE(resolveRules(type, {{{}, u"max_members"_s, {}, {}}})->maxMembers);
    CHECK(own->territorialLinks == QList{TerritorialLink::Lives, TerritorialLink::Seat});
}

TEST_CASE("A council may meet at another pace than its type, or be asked for none", "[councils]")
{
    const CouncilType type = aCouncilType(); // the plenary once a quarter
    const QString plenary = frequencyKey(BodyKind::Plenary);
    const auto paceWith = [&](const QString &key, const QString &value) {
        return resolveRules(type, {{{}, key, value, u"RI"_s}});
    };
    const auto monthly = paceWith(plenary, u"1/month"_s);
    REQUIRE(monthly);
    REQUIRE(monthly->frequencies.size() == 1);
    CHECK(monthly->frequencies.first().per == Per::Month);
    CHECK(monthly->frequencies.first().source == u"RI"_s);
    CHECK(paceWith(frequencyKey(BodyKind::Coordination), u"3/year"_s)->frequencies.size() == 2);
    CHECK(paceWith(plenary, {})->frequencies.isEmpty());
    for (const QString &wrong : {u"often"_s, u"0/month"_s, u"2/century"_s, u"/"_s, u"month"_s})
        CHECK(paceWith(plenary, wrong).error().message.contains(u"Meetings of the plenary"_s));
    CHECK(ruleValueText({{}, plenary, u"5/year"_s, {}}) == u"5 times a year"_s);
    for (const RuleWord &word : ruleDefinition(plenary).words)
        CHECK(frequencyValue(*frequencyOf({{}, plenary, word.word, {}})) == word.word);
}

TEST_CASE("A council names what else its draw balances", "[councils]")
{
    const auto with = [](const QString &value) {
        return resolveRules(aCouncilType(), {{{}, u"draw_criteria"_s, value, u"RI"_s}});
    };
    const auto rules = with(u"Secteur: Nord, Sud; Logement : locataire, propriétaire,"_s);
    REQUIRE(rules);
    CHECK(rules->draw.categories
          == QList<DrawCategory>{{u"Secteur"_s, {u"Nord"_s, u"Sud"_s}},
                                 {u"Logement"_s, {u"locataire"_s, u"propriétaire"_s}}});
    for (const QString &wrong : {u"Secteur"_s, u"Secteur:"_s, u": Nord"_s, u"Sexe: F, H"_s,
                                 u"Secteur: Nord; secteur: Sud"_s})
        CHECK_FALSE(with(wrong));
}

TEST_CASE("A rule that cannot be read is refused by name", "[councils]")
{
    const auto [key, value] =
        GENERATE(table<QString, QString>({{u"max_members"_s, u"douze"_s},
                                          {u"min_age"_s, u"-1"_s},
                                          {u"parity"_s, u"perhaps"_s},
                                          {u"has_chair"_s, u"oui"_s},
                                          {u"territorial_link"_s, u"lives, loves"_s},
                                          {u"designation"_s, u"hat"_s}}));
    const auto refused = resolveRules(aCouncilType(), {{{}, key, value, {}}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(ruleLabel(key)));
}

TEST_CASE("A new council has the colleges of its type and its seats", "[councils]")
{
    CouncilType type = aCouncilType();
    SECTION("split by the exact shares")
    {
        CHECK(seatsByCollege(newCouncil(type, u"Gare"_s)) == QList{8, 4});
    }
    SECTION("as the type numbers them")
    {
        type.colleges[0].seats = 5;
        type.colleges[1].seats = 2;
        CHECK(seatsByCollege(newCouncil(type, u"Gare"_s)) == QList{5, 2});
    }
    SECTION("none where nothing limits the council")
    {
        type.parameters.clear();
        CHECK(newCouncil(type, u"Gare"_s).seats.isEmpty());
    }
    SECTION("and a body for each meeting beside the plenary")
    {
        CHECK(newCouncil(type, u"Gare"_s).bodies.isEmpty());
        type.frequencies.append({{}, BodyKind::Coordination, 3, Per::Year, {}});
        CHECK(newCouncil(type, u"Gare"_s).bodies.size() == 2);
    }
}

TEST_CASE("A council is refused with what to correct", "[councils]")
{
    Council council = aCouncil();
    REQUIRE(validate(council));
    SECTION("no name")
    {
        council.name = u" "_s;
    }
    SECTION("no type")
    {
        council.type = {};
    }
    SECTION("closed before it is created")
    {
        council.createdOn = QDate(2026, 1, 2);
        council.closedOn = QDate(2026, 1, 1);
    }
    SECTION("a share that is no fraction")
    {
        council.colleges.first().share = u"deux tiers"_s;
    }
    SECTION("a seat without college")
    {
        council.seats.first().college = 2;
    }
    SECTION("a function without person")
    {
        council.officials = {{}};
    }
    CHECK_FALSE(validate(council));
}
