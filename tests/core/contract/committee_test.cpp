#include "core/contract/committeerepository.h"
#include "core/contract/contractrepository.h"
#include "tests/support/catchqt.h"
#include "tests/support/contractbuilders.h"
#include "tests/support/storagefixture.h"

using namespace faubourg;
using namespace faubourg::contract;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);

CommitteeMeeting aMeeting(QDate date, bool isHeld = false)
{
    return {{}, date, isHeld, {}};
}

struct CommitteeFixture : StorageFixture
{
    CommitteeRepository committees{*database};
    ContractId contract = ContractRepository(*database).save(aContract())->id;
};

} // namespace

TEST_CASE("The meetings that the contract asks for and nobody planned are counted", "[contract]")
{
    Committee committee = aCommittee(ContractId(1));
    committee.timesPerYear = 2;
    committee.meetings = {aMeeting(QDate(2025, 3, 1)), aMeeting(QDate(2026, 3, 1))};
    CHECK(meetingsToPlan(committee, 2026) == 1);
    CHECK(meetingsToPlan(committee, 2027) == 2);
    committee.timesPerYear.reset();
    CHECK(meetingsToPlan(committee, 2027) == 0);
}

TEST_CASE("The next meeting is the first one to come that was not held", "[contract]")
{
    Committee committee = aCommittee(ContractId(1));
    committee.meetings = {aMeeting(kToday.addDays(-1)), aMeeting(kToday, true),
                          aMeeting(kToday.addDays(8))};
    CHECK(nextMeeting(committee, kToday)->date == kToday.addDays(8));
    CHECK_FALSE(nextMeeting(committee, kToday.addDays(9)));
}

TEST_CASE("A meeting to come cannot have been held, nor two take place on one day", "[contract]")
{
    Committee committee = aCommittee(ContractId(1));
    committee.meetings = {aMeeting(kToday.addDays(1), true)};
    CHECK_FALSE(validate(committee, kToday));
    committee.meetings = {aMeeting(kToday, true)};
    CHECK(validate(committee, kToday));
    committee.meetings += aMeeting(kToday);
    CHECK_FALSE(validate(committee, kToday));
}

TEST_CASE("The months of a committee are months, each once", "[contract]")
{
    Committee committee = aCommittee(ContractId(1));
    committee.months = {9, 10};
    CHECK(validate(committee, kToday));
    for (const QList<int> &months : {QList<int>{0}, {13}, {9, 9}, {10, 9}}) {
        committee.months = months;
        CHECK_FALSE(validate(committee, kToday));
    }
}

TEST_CASE_METHOD(CommitteeFixture, "A committee is read as it was saved, and comes back whole",
                 "[contract]")
{
    Committee committee = aCommittee(contract);
    committee.months = {2, 3};
    committee.source = u"Convention communale"_s;
    committee.meetings = {aMeeting(QDate(2026, 2, 10), true), aMeeting(QDate(2027, 2, 9))};
    const auto stored = committees.save(committee);
    REQUIRE(stored);
    CHECK(stored->months == QList<int>{2, 3});
    CHECK(stored->meetings.size() == 2);
    CHECK(stored->position == 0);
    REQUIRE(committees.remove(stored->id, stored->revision));
    CHECK(number(u"SELECT count(*) FROM committee_meeting"_s) == 0);
    auto again = committees.save(*stored);
    REQUIRE(again);
    CHECK(again->meetings == stored->meetings);
}

TEST_CASE_METHOD(CommitteeFixture, "The list of committees counts the meetings of the year",
                 "[contract]")
{
    Committee committee = aCommittee(contract);
    committee.timesPerYear = 3;
    committee.meetings = {aMeeting(QDate(2026, 2, 10), true), aMeeting(QDate(2026, 12, 1)),
                          aMeeting(QDate(2027, 2, 9))};
    REQUIRE(committees.save(committee));
    const auto rows = committees.list(contract, 2026);
    REQUIRE(rows);
    CHECK(rows->first().heldInYear == 1);
    CHECK(rows->first().plannedInYear == 1);
    CHECK(rows->first().toPlan == 1);
    CHECK(rows->first().nextOn == QDate(2026, 12, 1));
    CHECK(committees.meetings(contract, civilYear(2026))->size() == 2);
    CHECK(committees.meetings(contract, {})->last().meeting.date == QDate(2027, 2, 9));
}
