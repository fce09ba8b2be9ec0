#include "core/councils/succession.h"
#include "tests/support/catchqt.h"
#include "tests/support/councilsbuilders.h"

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::test;
using people::Sex;

namespace {

const QDate kToday(2026, 11, 23);

CouncilRules advisedParity()
{
    return *resolveRules(aCouncilType(), {});
}

} // namespace

TEST_CASE("A seat is vacant from the day after its holder leaves", "[councils]")
{
    auto members = aFullHouse();
    CHECK(vacantSeats(aCouncil(), members, kToday).isEmpty());
    members[2].mandate.endsOn = QDate(2026, 11, 10);
    members.removeAt(11);
    const auto vacant = vacantSeats(aCouncil(), members, kToday);
    REQUIRE(vacant.size() == 2);
    CHECK(vacant.at(0).seat == SeatId(3));
    CHECK(vacant.at(0).since == QDate(2026, 11, 11));
    CHECK(vacant.at(1).collegeName == u"Acteurs"_s);
    CHECK_FALSE(vacant.at(1).since.isValid());
    CHECK(vacantSeats(aCouncil(), members, QDate(2026, 11, 10)).size() == 1);
}

TEST_CASE("Mandates that end are listed soonest first, overdue ones included", "[councils]")
{
    auto members = aFullHouse();
    members[0].mandate.plannedEnd = QDate(2027, 2, 1);
    members[1].mandate.plannedEnd = QDate(2026, 11, 1);
    members[2].mandate.plannedEnd = QDate(2028, 1, 1);
    const auto ending = endingMandates(members, kToday, 6);
    REQUIRE(ending.size() == 2);
    CHECK(ending.at(0).mandate.id == MandateId(2));
    CHECK(ending.at(1).mandate.id == MandateId(1));
}

TEST_CASE("The next substitute comes from the college, by rank", "[councils]")
{
    auto members = aFullHouse();
    members.removeAt(1); // a man of the residents: six women, five men
    members << aSubstitute(2, 1, Sex::Male) << aSubstitute(1, 1, Sex::Male)
            << aSubstitute(1, 2, Sex::Male);
    const auto next = nextSubstitute(aCouncil(), advisedParity(), members, CollegeId(1), kToday);
    REQUIRE(next);
    CHECK(next->substitute.mandate.rank == 1);
    CHECK(next->substitute.mandate.college == CollegeId(1));
    CHECK(next->keepsParity);
}

TEST_CASE("Parity lets a later rank come first", "[councils]")
{
    auto members = aFullHouse();
    members.removeAt(1);
    members << aSubstitute(1, 1, Sex::Female) << aSubstitute(2, 1, Sex::Male);
    CouncilRules rules = advisedParity();
    CHECK(nextSubstitute(aCouncil(), rules, members, CollegeId(1), kToday)->substitute.mandate.rank
          == 2);
    rules.parity = Parity::None;
    CHECK(nextSubstitute(aCouncil(), rules, members, CollegeId(1), kToday)->substitute.mandate.rank
          == 1);
    rules.parity = Parity::Required;
    rules.parityCollege = CollegeKind::LocalActor;
    CHECK(nextSubstitute(aCouncil(), rules, members, CollegeId(1), kToday)->substitute.mandate.rank
          == 1);
}

TEST_CASE("When nobody can keep parity, the best rank comes and it is said", "[councils]")
{
    auto members = aFullHouse();
    members.removeAt(1);
    members << aSubstitute(2, 1, Sex::Female) << aSubstitute(1, 1, Sex::Female);
    const auto next = nextSubstitute(aCouncil(), advisedParity(), members, CollegeId(1), kToday);
    REQUIRE(next);
    CHECK(next->substitute.mandate.rank == 1);
    CHECK_FALSE(next->keepsParity);
}

TEST_CASE("Those who did not say their sex never wait for parity", "[councils]")
{
    auto members = aFullHouse();
    members.removeAt(1);
    members << aSubstitute(1, 1, Sex::Unknown) << aSubstitute(2, 1, Sex::Male);
    const auto next = nextSubstitute(aCouncil(), advisedParity(), members, CollegeId(1), kToday);
    CHECK(next->substitute.mandate.rank == 1);
    CHECK(next->keepsParity);
}

TEST_CASE("Nobody waiting, nobody proposed", "[councils]")
{
    CHECK_FALSE(nextSubstitute(aCouncil(), advisedParity(), aFullHouse(), CollegeId(1), kToday));
}

TEST_CASE("A promotion ends the waiting the day before the seat is taken", "[councils]")
{
    const Mandate substitute = aSubstitute(1, 1, Sex::Male).mandate;
    CouncilRules rules = advisedParity();
    rules.mandateMonths = 36;
    const auto promotion = promoted(substitute, SeatId(2), rules, kToday);
    REQUIRE(promotion);
    CHECK(promotion->waiting.endsOn == kToday.addDays(-1));
    CHECK(promotion->seated.startsOn == kToday);
    CHECK(promotion->seated.status == MandateStatus::Full);
    CHECK(promotion->seated.plannedEnd == QDate(2029, 11, 22));
    CHECK_FALSE(promotion->seated.id.isValid());
    CHECK_FALSE(promoted(promotion->seated, SeatId(3), rules, kToday));
}

TEST_CASE("A mandate ends once, with a day and a reason", "[councils]")
{
    const Mandate mandate = aMember(1).mandate;
    const auto over = ended(mandate, kToday, EndReason::Resignation);
    REQUIRE(over);
    CHECK(ended(*over, kToday, EndReason::Moved).error().code == ErrorCode::RuleViolation);
    CHECK_FALSE(ended(mandate, QDate(2024, 12, 31), EndReason::Moved));
    CHECK_FALSE(ended(mandate, kToday, EndReason::None));
}
