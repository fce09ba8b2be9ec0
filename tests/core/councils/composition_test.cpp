#include "core/councils/composition.h"
#include "tests/support/catchqt.h"
#include "tests/support/councilsbuilders.h"

#include <algorithm>

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::test;
using people::Sex;

namespace {

const QDate kToday(2026, 11, 23);
constexpr AlertDelays kDelays{.mandateMonths = 6, .majorityDays = 60, .frequencyDays = 45};

CouncilRules rules()
{
    return *resolveRules(aCouncilType(), {});
}

QList<RuleLight> lights(const QList<MemberRow> &members, const CouncilRules &asked = rules())
{
    return compositionLights(aCouncil(), asked, members, kToday, kDelays);
}

RuleLight light(const QList<RuleLight> &all, const QString &rule, qsizetype nth = 0)
{
    for (const RuleLight &candidate : all) {
        if (candidate.rule == rule && nth-- == 0)
            return candidate;
    }
    FAIL("no light " << rule.toStdString());
    return {};
}

} // namespace

TEST_CASE("A council that is full, shared and balanced meets every rule", "[councils]")
{
    for (const RuleLight &each : lights(aFullHouse())) {
        INFO(each.rule.toStdString());
        CHECK((each.state == LightState::Met || each.state == LightState::NotApplicable));
        CHECK_FALSE(each.title.isEmpty());
        CHECK_FALSE(each.sentence.isEmpty());
    }
}

TEST_CASE("A vacant seat is to be watched, in the seats and in its college", "[councils]")
{
    auto members = aFullHouse();
    members.removeFirst();
    const auto all = lights(members);
    CHECK(light(all, u"max_members"_s).state == LightState::Met);
    CHECK(light(all, u"vacant_seats"_s).state == LightState::Soon);
    CHECK(light(all, u"college_share"_s).state == LightState::Soon);
    CHECK(light(all, u"college_share"_s).measure == u"7 of 8"_s);
    CHECK(light(all, u"college_share"_s, 1).state == LightState::Met);
}

TEST_CASE("A member too many breaks the size, and the share of the college", "[councils]")
{
    auto members = aFullHouse();
    auto thirteenth = aMember(13);
    thirteenth.mandate.seat = {};
    const auto all = lights(members << thirteenth);
    CHECK(light(all, u"max_members"_s).state == LightState::Broken);
    CHECK(light(all, u"college_share"_s, 1).state == LightState::Broken);
}

TEST_CASE("Nine residents and three actors are broken shares, not vacancies", "[councils]")
{
    auto members = aFullHouse();
    members[8].mandate.college = CollegeId(1);
    const auto all = lights(members);
    CHECK(light(all, u"college_share"_s, 0).state == LightState::Broken);
    CHECK(light(all, u"college_share"_s, 1).state == LightState::Broken);
}

TEST_CASE("Minimum and maximum shares are counted on the members there are", "[councils]")
{
    Council council = aCouncil();
    council.colleges[0].shareRule = ShareRule::Minimum;
    council.colleges[0].share = u"1/2"_s;
    council.colleges[1].shareRule = ShareRule::Maximum;
    council.colleges[1].share = u"1/2"_s;
    const auto shares = [&](const QList<MemberRow> &members) {
        const auto all = compositionLights(council, rules(), members, kToday, kDelays);
        return QList{light(all, u"college_share"_s, 0).state,
                     light(all, u"college_share"_s, 1).state};
    };
    CHECK(shares({aMember(1), aMember(9)}) == QList{LightState::Met, LightState::Met});
    CHECK(shares({aMember(1), aMember(9), aMember(10)})
          == QList{LightState::Broken, LightState::Broken});
    CHECK(shares({}) == QList{LightState::NotApplicable, LightState::NotApplicable});
}

TEST_CASE("Parity is watched when advised, broken when required, absent when not asked",
          "[councils]")
{
    auto members = aFullHouse();
    members[1].sex = Sex::Female;
    CouncilRules asked = rules();
    CHECK(light(lights(members, asked), u"parity"_s).state == LightState::Soon);
    asked.parity = Parity::Required;
    CHECK(light(lights(members, asked), u"parity"_s).state == LightState::Broken);
    asked.parity = Parity::None;
    CHECK(light(lights(members, asked), u"parity"_s).state == LightState::NotApplicable);
    CHECK(light(lights(aFullHouse(), rules()), u"parity"_s).measure == u"6 F, 6 M"_s);
}

TEST_CASE("Parity asked of one college does not look at the other", "[councils]")
{
    auto members = aFullHouse();
    for (int seat = 9; seat <= 12; ++seat)
        members[seat - 1].sex = Sex::Male;
    CouncilRules asked = rules();
    asked.parity = Parity::Required;
    CHECK(light(lights(members, asked), u"parity"_s).state == LightState::Broken);
    asked.parityCollege = CollegeKind::Resident;
    CHECK(light(lights(members, asked), u"parity"_s).state == LightState::Met);
}

TEST_CASE("Those who did not say never break parity, nor does an odd member", "[councils]")
{
    for (int female = 0; female < 8; ++female) {
        for (int male = 0; male < 8; ++male) {
            const int gap = std::abs(female - male);
            CHECK(isBalanced({female, male, 0}) == (gap <= 1));
            CHECK(isBalanced({female, male, gap}));
        }
    }
}

TEST_CASE("A minor's missing paper is broken, a coming majority is shown ahead", "[councils]")
{
    auto members = aFullHouse();
    auto &minor = members.first();
    minor.birthDate = QDate(2009, 6, 1);
    CHECK(light(lights(members), u"minors"_s).state == LightState::Broken);
    CHECK(light(lights(members), u"minors"_s).nextChangeOn == QDate(2027, 6, 1));
    minor.mandate.parentalConsentOn = QDate(2026, 1, 1);
    const auto there = light(lights(members), u"minors"_s);
    CHECK(there.state == LightState::Met);
    CHECK(there.nextChangeOn == QDate(2027, 4, 2)); // announced sixty days ahead
    minor.birthDate = QDate(2009, 1, 22);
    CHECK(light(lights(members), u"minors"_s).state == LightState::Soon);
    CHECK(light(lights(members), u"minors"_s).nextChangeOn == QDate(2027, 1, 22));
    minor.birthDate = QDate(2009, 1, 23);
    CHECK(light(lights(members), u"minors"_s).state == LightState::Met);
}

TEST_CASE("Mandates are watched months before their planned end, and broken after it", "[councils]")
{
    auto members = aFullHouse();
    auto &end = members.first().mandate.plannedEnd;
    CHECK(light(lights(members), u"mandates"_s).state == LightState::NotApplicable);
    end = QDate(2027, 5, 24);
    CHECK(light(lights(members), u"mandates"_s).state == LightState::Met);
    CHECK(light(lights(members), u"mandates"_s).nextChangeOn == QDate(2026, 11, 24));
    end = QDate(2027, 5, 23);
    CHECK(light(lights(members), u"mandates"_s).state == LightState::Soon);
    end = kToday.addDays(-1);
    CHECK(light(lights(members), u"mandates"_s).state == LightState::Broken);
}

TEST_CASE("Ended mandates and substitutes are no members", "[councils]")
{
    auto members = aFullHouse();
    members.first().mandate.endsOn = kToday.addDays(-1);
    members += aSubstitute(1, 1, Sex::Female);
    CHECK(fullMembersOn(members, kToday).size() == 11);
    CHECK(fullMembersOn(members, kToday.addDays(-1)).size() == 12);
}

TEST_CASE("A council whose elected pair is incomplete is to be watched", "[councils]")
{
    CouncilRules asked = rules();
    asked.electedPairSize = 2;
    Council council = aCouncil();
    council.officials = {{{}, PersonId(50), OfficialRole::Elected, {QDate(2026, 4, 1), {}}},
                         {{}, PersonId(51), OfficialRole::Elected, {{}, QDate(2026, 3, 1)}}};
    const auto pair = [&] {
        return light(compositionLights(council, asked, {}, kToday, kDelays), u"elected_pair"_s);
    };
    CHECK(pair().state == LightState::Soon);
    CHECK(pair().measure == u"1 of 2"_s);
    council.officials[1].period = {};
    CHECK(pair().state == LightState::Met);
}

TEST_CASE("The graver of two lights is kept", "[councils]")
{
    CHECK(graver(LightState::Met, LightState::Broken) == LightState::Broken);
    CHECK(graver(LightState::Soon, LightState::NotApplicable) == LightState::Soon);
}
