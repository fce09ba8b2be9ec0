#include "core/councils/parentalpapers.h"
#include "tests/support/catchqt.h"
#include "tests/support/councilsbuilders.h"

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);
constexpr int kAlertDays = 60;

/// Sits since 1 October 2026 and turns 18 on `majority`.
MemberRow aMinor(int seat, QDate majority)
{
    MemberRow row = aMember(seat);
    row.birthDate = majority.addYears(-people::kMajority);
    row.mandate.startsOn = QDate(2026, 10, 1);
    return row;
}

CouncilRules asking()
{
    CouncilRules rules;
    rules.minorNeedsAuthorisation = true;
    return rules;
}

QList<ParentalPaper> papersOf(const QList<MemberRow> &members, const QList<QDate> &meetings = {})
{
    return parentalPapers(asking(), members, meetings, kToday, kAlertDays);
}

} // namespace

TEST_CASE("A missing authorisation is wanted before the first meeting of the mandate", "[councils]")
{
    const MemberRow minor = aMinor(1, QDate(2027, 9, 1));
    auto papers = papersOf({minor}, {QDate(2026, 9, 8), QDate(2026, 12, 9), QDate(2027, 3, 9)});
    REQUIRE(papers.size() == 1);
    CHECK(papers.first().state == PaperState::Missing);
    CHECK(papers.first().firstMeetingOn == QDate(2026, 12, 9)); // not the one before the mandate
    CHECK(dueOn(papers.first()) == QDate(2026, 12, 9));
    papers = papersOf({minor});
    CHECK(dueOn(papers.first()) == QDate(2026, 10, 1)); // no meeting is known
}

TEST_CASE("An authorisation that is there is named when the 18th birthday comes near", "[councils]")
{
    MemberRow minor = aMinor(1, kToday.addDays(kAlertDays));
    minor.mandate.parentalConsentOn = QDate(2026, 9, 30);
    const auto papers = papersOf({minor});
    REQUIRE(papers.size() == 1);
    CHECK(papers.first().state == PaperState::Expiring);
    CHECK(dueOn(papers.first()) == kToday.addDays(kAlertDays));
    MemberRow later = aMinor(2, kToday.addDays(kAlertDays + 1));
    later.mandate.parentalConsentOn = QDate(2026, 9, 30);
    CHECK(papersOf({later}).isEmpty());
}

TEST_CASE("From the 18th birthday on nothing is asked of a member", "[councils]")
{
    CHECK(papersOf({aMinor(1, kToday)}).isEmpty());
    CHECK(papersOf({aMinor(1, kToday.addDays(1))}).size() == 1);
}

TEST_CASE("Papers are asked of those who sit, where the rules ask for them", "[councils]")
{
    MemberRow waiting = aMinor(1, QDate(2027, 9, 1));
    waiting.mandate.status = MandateStatus::Substitute;
    CHECK(papersOf({waiting}).isEmpty());
    const MemberRow minor = aMinor(1, QDate(2027, 9, 1));
    CHECK(parentalPapers(CouncilRules(), {minor}, {}, kToday, kAlertDays).isEmpty());
}
