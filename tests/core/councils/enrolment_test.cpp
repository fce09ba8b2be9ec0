#include "core/councils/enrolmentrepository.h"
#include "core/office/parameterrepository.h"
#include "core/reports/dueitems.h"
#include "core/reports/sessionproposal.h"
#include "tests/support/councilsbuilders.h"
#include "tests/support/journalwatch.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);

/// Open from 16 on, confirmed every year, two months to answer.
CouncilRules openRules()
{
    CouncilRules rules;
    rules.designation = Designation::OpenEnrolment;
    rules.minAge = 16;
    rules.territorialLinks = {TerritorialLink::Lives, TerritorialLink::RegularUser};
    rules.confirmationMonths = 12;
    rules.confirmationAnswerDays = 60;
    return rules;
}

Enrolment anEnrolment(QDate on = QDate(2026, 1, 15))
{
    return {.council = CouncilId(1),
            .person = PersonId(1),
            .enrolledOn = on,
            .territorialLink = TerritorialLink::Lives,
            .statuses = {u"Habitant·e"_s, u"Parent d’élève"_s},
            .interests = {u"Cadre de vie"_s, u"Vie sociale"_s}};
}

/// The council of the fixture as an open one.
struct OpenFixture : CouncilFixture
{
    EnrolmentRepository enrolments{*database};

    OpenFixture()
    {
        council.colleges.clear();
        council.seats.clear();
        council.overrides = {{{}, u"designation"_s, u"open_enrolment"_s, u"Charte"_s},
                             {{}, u"territorial_link"_s, u"lives, regular_user"_s, u"Charte"_s},
                             {{}, u"confirmation_months"_s, u"12"_s, u"Charte"_s},
                             {{}, u"confirmation_answer_days"_s, u"60"_s, u"Charte"_s}};
        council = stored(councilRepository.save(council));
    }

    Enrolment enrolling(const QString &lastName, QDate on = QDate(2026, 1, 15))
    {
        Enrolment enrolment = anEnrolment(on);
        enrolment.council = council.id;
        enrolment.person = aStoredPerson(lastName);
        return enrolment;
    }
};

} // namespace

TEST_CASE("An enrolment is to be confirmed a year after it was, and lapses without answer",
          "[councils]")
{
    const CouncilRules rules = openRules();
    const Enrolment enrolment = anEnrolment(QDate(2025, 11, 23));
    CHECK(confirmationDueOn(enrolment, rules) == kToday);
    CHECK(stateOn(enrolment, rules, kToday.addDays(-1)) == EnrolmentState::Running);
    CHECK(stateOn(enrolment, rules, kToday) == EnrolmentState::ToConfirm);

    const auto asked = askedToConfirm(enrolment, rules, kToday);
    REQUIRE(asked);
    CHECK(asked->answerBy == kToday.addDays(60));
    CHECK(stateOn(*asked, rules, asked->answerBy) == EnrolmentState::Asked);
    CHECK(isRunningOn(*asked, asked->answerBy));
    CHECK(stateOn(*asked, rules, asked->answerBy.addDays(1)) == EnrolmentState::Lapsed);
    CHECK_FALSE(isRunningOn(*asked, asked->answerBy.addDays(1)));

    SECTION("an answer, even late, makes it run for another year")
    {
        const QDate late = asked->answerBy.addDays(20);
        const auto back = confirmed(*asked, late);
        REQUIRE(back);
        CHECK(stateOn(*back, rules, late) == EnrolmentState::Running);
        CHECK(confirmationDueOn(*back, rules) == late.addMonths(12));
        CHECK_FALSE(back->askedOn.isValid());
    }
    SECTION("where the rules set no time to answer, it goes on")
    {
        CouncilRules patient = rules;
        patient.confirmationAnswerDays.reset();
        const auto waiting = askedToConfirm(enrolment, patient, kToday);
        CHECK(stateOn(*waiting, patient, kToday.addYears(3)) == EnrolmentState::Asked);
    }
    SECTION("where the rules ask for no confirmation, nothing is due")
    {
        CouncilRules lasting = rules;
        lasting.confirmationMonths.reset();
        CHECK(stateOn(enrolment, lasting, kToday.addYears(9)) == EnrolmentState::Running);
        CHECK(confirmationLight(lasting, {}, kToday).state == LightState::NotApplicable);
    }
}

TEST_CASE("Whoever left is neither asked nor confirmed, and leaves once", "[councils]")
{
    const auto gone = left(anEnrolment(), QDate(2026, 6, 30), LeaveReason::OwnWish);
    REQUIRE(gone);
    CHECK(stateOn(*gone, openRules(), QDate(2026, 6, 30)) == EnrolmentState::Running);
    CHECK(stateOn(*gone, openRules(), kToday) == EnrolmentState::Left);
    CHECK(askedToConfirm(*gone, openRules(), kToday).error().code == ErrorCode::RuleViolation);
    CHECK(confirmed(*gone, kToday).error().code == ErrorCode::RuleViolation);
    CHECK(left(*gone, kToday, LeaveReason::Moved).error().code == ErrorCode::RuleViolation);
    CHECK_FALSE(left(anEnrolment(), QDate(2025, 12, 31), LeaveReason::Moved));
    CHECK_FALSE(left(anEnrolment(), kToday, LeaveReason::None));
}

TEST_CASE("What is not known yet keeps nobody out; what is refused does", "[councils]")
{
    const CouncilRules rules = openRules();
    CandidateFacts facts;
    CHECK(refusals(rules, facts, kToday).isEmpty());
    facts.birthDate = kToday.addYears(-16).addDays(1);
    const auto young = refusals(rules, facts, kToday);
    REQUIRE(young.size() == 1);
    CHECK(young.first().issue == EligibilityIssue::TooYoung);
    facts.birthDate = kToday.addYears(-16);
    CHECK(refusals(rules, facts, kToday).isEmpty());
    facts.territorialLink = TerritorialLink::Works;
    CHECK(refusals(rules, facts, kToday).first().issue == EligibilityIssue::LinkRefused);
}

TEST_CASE("The light tells how many confirmations are to be asked for, and until when it stands",
          "[councils]")
{
    const CouncilRules rules = openRules();
    EnrolmentRow due;
    due.enrolment = anEnrolment(QDate(2025, 10, 1));
    EnrolmentRow coming;
    coming.enrolment = anEnrolment(QDate(2025, 12, 1));
    const auto light = confirmationLight(rules, {due, coming}, kToday);
    CHECK(light.state == LightState::Soon);
    CHECK(light.sentence == u"1 confirmation(s) to ask for."_s);
    CHECK(light.nextChangeOn == QDate(2026, 12, 1));
    due.enrolment = *askedToConfirm(due.enrolment, rules, kToday);
    const auto asked = confirmationLight(rules, {due}, kToday);
    CHECK(asked.state == LightState::Met);
    CHECK(asked.measure == u"1"_s);
    CHECK(asked.nextChangeOn == kToday.addDays(61));
}

TEST_CASE_METHOD(OpenFixture, "Enrolments read back whole, by interest and by day", "[councils]")
{
    JournalWatch watch(*database);
    auto wanted = enrolling(u"Wallon"_s);
    wanted.interests = {u"Cadre de vie"_s};
    const auto first = stored(enrolments.save(wanted));
    const auto second = stored(enrolments.save(enrolling(u"Petit"_s)));
    CHECK(*enrolments.find(second.id) == second);
    CHECK(second.interests == QStringList{u"Cadre de vie"_s, u"Vie sociale"_s});
    auto rows = *enrolments.list({.council = council.id});
    REQUIRE(rows.size() == 2);
    CHECK(rows.first().enrolment == second); // P before W
    CHECK(enrolments.list({.interest = u"Vie sociale"_s})->size() == 1);
    CHECK(enrolments.list({.words = u"wall"_s})->first().enrolment == first);

    stored(enrolments.save(*left(first, QDate(2026, 11, 22), LeaveReason::Moved)));
    CHECK(enrolments.list({.runningOn = kToday})->size() == 1);
    CHECK(councilRepository.list()->first().members == 1);
    CHECK(watch.unrecorded().isEmpty());
}

TEST_CASE_METHOD(OpenFixture, "Nobody is enrolled twice at once, but may come back", "[councils]")
{
    const auto first = stored(enrolments.save(enrolling(u"Wallon"_s)));
    Enrolment again = first;
    again.id = {};
    again.revision = 0;
    again.enrolledOn = kToday;
    CHECK(enrolments.save(again).error().code == ErrorCode::RuleViolation);
    stored(enrolments.save(*left(first, QDate(2026, 5, 31), LeaveReason::OwnWish)));
    CHECK(enrolments.save(again));
}

TEST_CASE_METHOD(OpenFixture, "A child, and a council drawn by lot, take no enrolment",
                 "[councils]")
{
    auto child = aPerson(u"Petit"_s);
    child.birthDate = kToday.addYears(-12);
    Enrolment enrolment = enrolling(u"Wallon"_s);
    enrolment.person = stored(persons.save(child)).id;
    CHECK(enrolments.save(enrolment).error().code == ErrorCode::RuleViolation);

    const auto drawn = stored(councilRepository.save(newCouncil(type, u"Gare"_s)));
    Enrolment there = enrolling(u"Dubois"_s);
    there.council = drawn.id;
    const auto refused = enrolments.save(there);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
    CHECK(refused.error().message.contains(u"Gare"_s));
}

TEST_CASE_METHOD(OpenFixture, "Confirmations due are one line of the morning a council",
                 "[councils]")
{
    REQUIRE(office::seedParameters(*database));
    stored(enrolments.save(enrolling(u"Wallon"_s, QDate(2025, 10, 1))));
    stored(enrolments.save(enrolling(u"Petit"_s, QDate(2025, 11, 1))));
    const auto due = reports::dueItems(*database, kToday)->of(reports::DueKind::ConfirmEnrolments);
    REQUIRE(due.size() == 1);
    CHECK(due.first().text == u"Catorive: 2 enrolment(s) to have confirmed"_s);
    CHECK(due.first().since == QDate(2026, 10, 1));
}

TEST_CASE_METHOD(OpenFixture, "A session of an open council invites those enrolled on its day",
                 "[councils]")
{
    const auto here = stored(enrolments.save(enrolling(u"Wallon"_s)));
    const auto gone = stored(enrolments.save(enrolling(u"Petit"_s)));
    stored(enrolments.save(*left(gone, QDate(2026, 2, 1), LeaveReason::Moved)));
    const auto invited = stored(reports::withInvited(*database, aSession(council.id)));
    REQUIRE(invited.participants.size() == 1);
    CHECK(invited.participants.first().personId == here.person);
}
