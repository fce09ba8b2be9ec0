// The councils of domain.md 2.1 that really exist, each built from parameters alone.
#include "core/councils/council.h"
#include "core/councils/councilrules.h"
#include "core/councils/eligibility.h"
#include "tests/support/catchqt.h"
#include "tests/support/councilsbuilders.h"

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::test;

namespace {

struct Rule
{
    QString key;
    QString value;
};

CouncilType aType(const QString &name, const QList<Rule> &rules,
                  const QList<TypeCollege> &colleges = {}, const QList<Frequency> &frequencies = {})
{
    CouncilType type;
    type.name = name;
    for (const Rule &rule : rules)
        type.parameters.append({{}, rule.key, rule.value, u"domain.md 2.1"_s});
    type.colleges = colleges;
    type.frequencies = frequencies;
    const auto valid = validate(type);
    INFO((valid ? std::string() : valid.error().message.toStdString()));
    REQUIRE(valid);
    return type;
}

TypeCollege aCollege(const QString &name, CollegeKind kind, std::optional<int> seats)
{
    return {{}, name, kind, {}, ShareRule::None, seats};
}

CouncilRules rulesOf(const CouncilType &type)
{
    const auto rules = resolveRules(type, {});
    REQUIRE(rules);
    return *rules;
}

} // namespace

TEST_CASE("Hazebrouck: twelve residents drawn, eight from addresses, four from volunteers",
          "[councils]")
{
    const CouncilType type =
        aType(u"Conseil citoyen d’Hazebrouck"_s,
              {{u"designation"_s, u"sortition"_s},
               {u"draw_sources"_s, u"liste d’adresses, volontaires"_s}},
              {aCollege(u"Tirés sur la liste d’adresses"_s, CollegeKind::Resident, 8),
               aCollege(u"Tirés parmi les volontaires"_s, CollegeKind::Resident, 4)});
    CHECK(seatsByCollege(newCouncil(type, u"Hazebrouck"_s)) == QList{8, 4});
    CHECK(rulesOf(type).draw.sources == u"liste d’adresses, volontaires"_s);
}

TEST_CASE("Béziers: a draw under a huissier, councils of 40 and 24 in four groups", "[councils]")
{
    const CouncilType type = aType(u"Conseil citoyen de Béziers"_s,
                                   {{u"designation"_s, u"sortition"_s},
                                    {u"draw_witness"_s, u"huissier de justice"_s},
                                    {u"max_members"_s, u"40"_s}},
                                   {}, {{{}, BodyKind::WorkingGroup, 1, Per::Year, {}}});
    CHECK(rulesOf(type).draw.witness == u"huissier de justice"_s);
    CHECK(newCouncil(type, u"Centre"_s).bodies.first().kind == BodyKind::WorkingGroup);
    // The smaller quartier has its own number.
    const auto smaller = resolveRules(type, {{{}, u"max_members"_s, u"24"_s, u"Population"_s}});
    REQUIRE(smaller);
    CHECK(smaller->maxMembers == 24);
}

TEST_CASE("Saint-Lô: fourteen members and fourteen substitutes, young people welcome, no élus",
          "[councils]")
{
    const CouncilRules rules = rulesOf(aType(u"Conseil citoyen de Saint-Lô"_s,
                                             {{u"max_members"_s, u"14"_s},
                                              {u"substitute_count"_s, u"14"_s},
                                              {u"min_age"_s, {}},
                                              {u"elected_pair_size"_s, u"0"_s},
                                              {u"incompatibilities"_s, u"elective_mandate"_s}}));
    CHECK(rules.draw.substituteCount == 14);
    CHECK(rules.excludesElectiveMandate);
    CHECK_FALSE(oldEnoughOn(rules, QDate(2012, 1, 1)).isValid());
}

TEST_CASE("Mérignac: more than sixteen years old", "[councils]")
{
    const CouncilRules rules =
        rulesOf(aType(u"Mérignac"_s, {{u"min_age"_s, u"16"_s}, {u"min_age_strict"_s, u"true"_s}}));
    CHECK(oldEnoughOn(rules, QDate(2010, 3, 12)) == QDate(2026, 3, 13));
}

TEST_CASE("Nogent: fifteen of age, one a household, two years renewable twice, no staff",
          "[councils]")
{
    const CouncilRules rules =
        rulesOf(aType(u"Conseil de quartier de Nogent-sur-Marne"_s,
                      {{u"max_members"_s, u"15"_s},
                       {u"min_age"_s, u"18"_s},
                       {u"one_per_household"_s, u"true"_s},
                       {u"mandate_months"_s, u"24"_s},
                       {u"max_renewals"_s, u"2"_s},
                       {u"draw_only_if_needed"_s, u"true"_s},
                       {u"incompatibilities"_s, u"elective_mandate, municipal_staff"_s}}));
    CHECK(rules.maxMembers == 15);
    CHECK(oldEnoughOn(rules, QDate(2008, 11, 23)) == QDate(2026, 11, 23));
    CHECK(rules.draw.onePerHousehold);
    CHECK(rules.draw.onlyIfNeeded);
    CHECK(rules.excludesMunicipalStaff);
    CHECK(rules.terms.maxRenewals == 2);
    CHECK(plannedEnd(rules, QDate(2026, 1, 1)) == QDate(2027, 12, 31));
}

TEST_CASE("A charter of sixteen: eleven drawn, eleven in reserve, half renewed in three years",
          "[councils]")
{
    const CouncilType type =
        aType(u"Charte à seize membres"_s,
              {{u"max_members"_s, u"16"_s},
               {u"substitute_count"_s, u"11"_s},
               {u"renewal_share"_s, u"1/2"_s},
               {u"renewal_months"_s, u"36"_s},
               {u"bureau_size"_s, u"4"_s}},
              {aCollege(u"Habitants tirés au sort"_s, CollegeKind::Resident, 11),
               aCollege(u"Associations"_s, CollegeKind::LocalActor, 5)});
    const CouncilRules rules = rulesOf(type);
    CHECK(seatsByCollege(newCouncil(type, u"Essai"_s)) == QList{11, 5});
    CHECK(rules.terms.renewalShare == Share{1, 2});
    CHECK(rules.terms.renewalMonths == 36);
    CHECK(rules.bureauSize == 4);
}

TEST_CASE("Rennes: seats shared between the quartiers in proportion to their population",
          "[councils]")
{
    const CouncilRules rules =
        rulesOf(aType(u"Conseil citoyen de Rennes"_s, {{u"seats_by_area"_s, u"population"_s}}));
    CHECK(rules.draw.seatsByArea == AreaSeats::Population);
    // 16,000, 9,000 and 5,000 residents share thirty seats.
    CHECK(apportion(30, {{16, 30}, {9, 30}, {5, 30}}) == QList{16, 9, 5});
}

TEST_CASE("Toulouse Nord: a plenary each month, its date three weeks ahead, run by turns",
          "[councils]")
{
    const CouncilType type = aType(u"Conseil citoyen Toulouse Nord"_s,
                                   {{u"convocation_notice_days"_s, u"21"_s},
                                    {u"facilitation"_s, u"Un membre, à tour de rôle"_s}},
                                   {}, {{{}, BodyKind::Plenary, 1, Per::Month, {}}});
    const CouncilRules rules = rulesOf(type);
    CHECK(rules.convocationNoticeDays == 21);
    CHECK(rules.facilitation.contains(u"tour de rôle"_s));
    CHECK(rules.frequencies.first().per == Per::Month);
}

TEST_CASE("Méricourt: one council over two towns covers the areas of both", "[councils]")
{
    Council council = newCouncil(aType(u"Conseil citoyen intercommunal"_s, {}), u"Méricourt"_s);
    council.type = CouncilTypeId(1);
    council.areas = {{{}, QuartierId(1)}, {{}, QuartierId(2)}};
    CHECK(validate(council));
}
