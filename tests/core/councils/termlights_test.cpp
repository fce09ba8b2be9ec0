#include "core/councils/termlights.h"
#include "tests/support/catchqt.h"
#include "tests/support/councilsbuilders.h"

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);
constexpr AlertDelays kDelays{.mandateMonths = 6, .majorityDays = 60, .frequencyDays = 45};

/// A mandate of two years from the first of January of `year`, by the holder of seat 1.
MemberRow aTerm(int year)
{
    MemberRow row = aMember(1);
    row.mandate.id = MandateId(1000 + year);
    row.mandate.startsOn = QDate(year, 1, 1);
    row.mandate.plannedEnd = QDate(year + 1, 12, 31);
    if (row.mandate.plannedEnd < kToday) {
        row.mandate.endsOn = row.mandate.plannedEnd;
        row.mandate.endReason = EndReason::Term;
    }
    return row;
}

CouncilRules renewableTwice()
{
    CouncilRules rules;
    rules.terms.maxRenewals = 2;
    return rules;
}

CouncilRules renewedByHalves()
{
    CouncilRules rules;
    rules.terms.renewalMonths = 36;
    rules.terms.renewalShare = {1, 2};
    return rules;
}

QList<RuleLight> lights(const CouncilRules &rules, const QList<MemberRow> &mandates,
                        Council council = aCouncil())
{
    return termLights(council, rules, mandates, kToday, kDelays);
}

} // namespace

TEST_CASE("Rules that are not asked give no light", "[councils]")
{
    CHECK(lights(CouncilRules(), aFullHouse()).isEmpty());
}

TEST_CASE("A mandate renewable twice makes three, the fourth is one too many", "[councils]")
{
    const QList<MemberRow> three{aTerm(2021), aTerm(2023), aTerm(2025)};
    const RuleLight last = lights(renewableTwice(), three).first();
    CHECK(last.state == LightState::Soon); // it ends on 31 December, and nothing follows
    CHECK(last.nextChangeOn == QDate(2027, 1, 1));
    const QList<MemberRow> four{aTerm(2019), aTerm(2021), aTerm(2023), aTerm(2025)};
    CHECK(lights(renewableTwice(), four).first().state == LightState::Broken);
    const QList<MemberRow> two{aTerm(2023), aTerm(2025)};
    CHECK(lights(renewableTwice(), two).first().state == LightState::Met);
    CHECK(mandatesHeld(four, PersonId(1), QDate(2022, 1, 1)) == 2);
}

TEST_CASE("Half of a council is renewed every three years from its creation", "[councils]")
{
    Council council = aCouncil();
    council.createdOn = QDate(2024, 2, 1);
    const auto rules = renewedByHalves();
    CHECK(renewalDay(council, rules, {}, kToday, true) == QDate(2027, 2, 1));
    CHECK_FALSE(renewalDay(council, rules, {}, kToday, false).isValid());
    const RuleLight near = lights(rules, aFullHouse(), council).first();
    CHECK(near.state == LightState::Soon);
    CHECK(near.nextChangeOn == QDate(2027, 2, 1));
    CHECK(near.sentence.contains(u"6"_s)); // half of twelve

    council.createdOn = QDate(2023, 6, 1); // due on 1 June 2026
    QList<MemberRow> members = aFullHouse();
    CHECK(lights(rules, members, council).first().state == LightState::Broken);
    for (int i = 0; i < 6; ++i)
        members[i].mandate.startsOn = QDate(2026, 6, 1);
    const RuleLight renewed = lights(rules, members, council).first();
    CHECK(renewed.state == LightState::Met);
    CHECK(renewed.nextChangeOn == QDate(2028, 12, 1)); // six months before the next
}

TEST_CASE("A renewal is counted from the first mandate when no creation is known", "[councils]")
{
    CHECK(renewalDay(aCouncil(), renewedByHalves(), aFullHouse(), kToday, true)
          == QDate(2028, 1, 1));
    CHECK(lights(renewedByHalves(), {}).first().state == LightState::NotApplicable);
}

TEST_CASE("Too few on the waiting list is to be watched", "[councils]")
{
    CouncilRules rules;
    rules.draw.substituteCount = 2;
    QList<MemberRow> members = aFullHouse();
    members += aSubstitute(1, 1, people::Sex::Female);
    CHECK(lights(rules, members).first().state == LightState::Soon);
    members += aSubstitute(2, 1, people::Sex::Male);
    CHECK(lights(rules, members).first().state == LightState::Met);
}

TEST_CASE("A light of the composition says when somebody comes or goes next", "[councils]")
{
    QList<MemberRow> members = aFullHouse();
    const auto ask = [&] {
        return compositionLights(aCouncil(), *resolveRules(aCouncilType(), {}), members, kToday,
                                 kDelays)
            .first()
            .nextChangeOn;
    };
    CHECK_FALSE(ask().isValid());
    members[4].mandate.endsOn = QDate(2027, 1, 31);
    members[4].mandate.endReason = EndReason::Resignation;
    CHECK(ask() == QDate(2027, 2, 1));
    MemberRow coming = aMember(5);
    coming.mandate.startsOn = QDate(2026, 12, 1);
    members += coming;
    CHECK(ask() == QDate(2026, 12, 1));
}
