#include "core/councils/composition.h"
#include "core/councils/households.h"
#include "core/documents/words.h"
#include "core/people/personrepository.h"
#include "core/reports/councilreview.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/mentions.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"
#include "tests/support/councilsbuilders.h"
#include "tests/support/documentchecks.h"
#include "tests/support/golden.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;
using sessions::Attendance;

namespace {

const QDate kToday(2026, 11, 23);

/// Two sessions held by Catorive, one to come, and two questions.
struct Year : SessionFixture
{
    sessions::SessionRepository repository{*database};

    Year()
    {
        describe(0, people::Sex::Female, QDate(1958, 3, 1));
        describe(1, people::Sex::Male, QDate(2009, 6, 1));
        held(QDate(2026, 3, 10), {Attendance::Present, Attendance::Present, Attendance::Absent});
        held(QDate(2026, 6, 9), {Attendance::Present, Attendance::Excused, Attendance::Unknown});
        save(aSession(catorive, QDate(2026, 12, 9)));
        ask(u"Voirie"_s, QDate(2026, 3, 20));
        ask(u"Voirie <b>{{x}}"_s, {});
    }

    void describe(int person, people::Sex sex, QDate birthDate) const
    {
        const people::PersonRepository people(*database);
        const auto found = people.find(persons.at(person));
        REQUIRE(found);
        people::Person described = *found;
        described.sex = sex;
        described.birthDate = birthDate;
        REQUIRE(people.save(described));
    }

    sessions::Session save(const sessions::Session &session)
    {
        const auto saved = repository.save(session);
        INFO((saved ? std::string() : saved.error().message.toStdString()));
        REQUIRE(saved);
        return *saved;
    }

    void held(QDate day, const QList<Attendance> &attendances)
    {
        auto session = aSession(catorive, day);
        session.state = sessions::SessionState::Held;
        for (qsizetype i = 0; i < attendances.size(); ++i) {
            session.participants += aParticipant(persons.at(i), attendances.at(i));
            session.participants.last().college = i == 0 ? u"Acteurs"_s : u"Habitants"_s;
        }
        auto opinion = anEntry(u"Avis favorable, dit "_s + sessions::mentionToken(persons.at(0)));
        opinion.kind = sessions::EntryKind::Opinion;
        session.agenda[1].entries = {opinion};
        const auto saved = save(session);
        REQUIRE(sessions::FollowUpRepository(*database).save(aFollowUp(saved.id)));
    }

    void ask(const QString &theme, QDate answeredOn) const
    {
        sessions::QuestionRepository questions(*database);
        auto question = aQuestion(catorive, 0);
        question.number = *questions.nextNumber();
        question.askedOn = QDate(2026, 3, 10);
        question.theme = theme;
        question.service = u"Voirie"_s;
        if (answeredOn.isValid()) {
            question.state = sessions::QuestionState::Answered;
            question.answer = u"Oui."_s;
            question.answeredOn = answeredOn;
        }
        const auto saved = questions.save(question);
        INFO((saved ? std::string() : saved.error().message.toStdString()));
        REQUIRE(saved);
    }
};

} // namespace

TEST_CASE_METHOD(Year, "A council's review counts attendance by sex, college and age", "[reports]")
{
    const auto review = reports::councilReview(*database, catorive, 2026, kToday);
    REQUIRE(review);
    CHECK(review->heldCount() == 2);
    CHECK(review->attendance.all.invited == 5); // the last one's attendance was not noted
    CHECK(review->attendance.all.present == 3);
    CHECK(review->attendance.women.present == 2);
    CHECK(review->attendance.men.invited == 2);
    CHECK(review->attendance.ages.value(reports::MemberAge::Under18).present == 1);
    CHECK(review->attendance.colleges.size() == 2);
    CHECK(review->questions.answered == 1);
    CHECK(review->questions.meanDays == 10);
}

TEST_CASE_METHOD(Year, "The review of a council says its year and names no resident", "[documents]")
{
    const Document document =
        made(*database, u"council-review"_s, {.council = catorive, .year = 2026}, kToday);
    checkGolden(document, u"council-review"_s);
    CHECK_FALSE(plainText(document).contains(u"Lemaire"_s, Qt::CaseInsensitive));
}

TEST_CASE_METHOD(Year, "Every field of a council's review is given a value", "[documents]")
{
    checkEveryFieldHasAValue(*database, u"council-review"_s, {.council = catorive, .year = 2026},
                             kToday);
}

TEST_CASE_METHOD(Year, "A council that did nothing has a review that says so", "[documents]")
{
    const QString text =
        plainText(made(*database, u"council-review"_s, {.council = gare, .year = 2026}, kToday));
    CHECK(text.contains(u"Le conseil n’a pas siégé cette année."_s));
    CHECK_FALSE(text.contains(u"## Les avis"_s));
}

TEST_CASE("Until March the review is of the year before", "[reports]")
{
    CHECK(reports::reviewYear(QDate(2026, 3, 31)) == 2025);
    CHECK(reports::reviewYear(QDate(2026, 4, 1)) == 2026);
}

TEST_CASE_METHOD(Year, "The calendar shows each month's sessions in one table", "[documents]")
{
    checkGolden(made(*database, u"calendar"_s, {.year = 2026}, kToday), u"calendar"_s);
    checkEveryFieldHasAValue(*database, u"calendar"_s, {.year = 2026}, kToday);
}

TEST_CASE("Every light of a council has a word in documents", "[documents]")
{
    councils::CouncilRules rules = *resolveRules(aCouncilType(), {});
    rules.terms = {.maxRenewals = 2, .renewalShare = {1, 2}, .renewalMonths = 36};
    rules.draw.substituteCount = 4;
    rules.electedPairSize = 2;
    auto lights = compositionLights(aCouncil(), rules, aFullHouse(), kToday, {});
    lights += councils::householdLight(aFullHouse(), {}, kToday);
    CHECK(lights.size() > 10);
    for (const councils::RuleLight &light : std::as_const(lights)) {
        INFO(light.rule.toStdString());
        CHECK(ruleWord(light.rule) != light.rule);
    }
}
