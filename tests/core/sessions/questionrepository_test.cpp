#include "core/sessions/followuprepository.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/questionstate.h"
#include "core/sessions/sessionrepository.h"
#include "tests/support/catchqt.h"
#include "tests/support/journalwatch.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::sessions;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);

struct Fixture : SessionFixture
{
    QuestionRepository repository{*database};

    Question saved(const Question &question)
    {
        const auto stored = repository.save(question);
        INFO((stored ? std::string() : stored.error().detail.toStdString()));
        REQUIRE(stored);
        return *stored;
    }

    QList<int> numbers(const QuestionFilter &filter) const
    {
        const auto rows = repository.list(filter);
        REQUIRE(rows);
        QList<int> found;
        for (const QuestionRow &row : *rows)
            found += row.number;
        return found;
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "A question comes back from the file as it was saved", "[sessions]")
{
    const auto session = SessionRepository(*database).save(aSession(catorive));
    REQUIRE(session);
    Question question = aQuestion(catorive);
    question.sessionId = session->id;
    question.agendaItemId = session->agenda[1].id;
    question.askerId = persons[0];
    question.theme = u"Voirie"_s;
    question.service = u"Voirie"_s;
    question.state = QuestionState::Closed;
    question.forwardedOn = QDate(2026, 10, 20);
    question.dueOn = QDate(2026, 11, 16);
    question.remindedOn = QDate(2026, 11, 17);
    question.answer = u"Oui, en mars."_s;
    question.answeredOn = QDate(2026, 11, 18);
    question.closedOn = QDate(2026, 11, 19);
    question.closingReason = u"Traitée"_s;
    Question stored = saved(question);
    CHECK(stored.revision == 1);

    const auto rows = repository.list();
    REQUIRE(rows);
    CHECK(rows->first().council == u"Catorive"_s);
    CHECK(rows->first().sessionDate == QDate(2026, 12, 9));
    CHECK(rows->first().asker == u"Camille Lemaire"_s);

    stored.id = {};
    stored.revision = 0;
    CHECK(stored == question);
}

TEST_CASE_METHOD(Fixture, "The register is numbered over all councils", "[sessions]")
{
    CHECK(*repository.nextNumber() == 1);
    saved(aQuestion(catorive, 41));
    CHECK(*repository.nextNumber() == 42);
    CHECK_FALSE(repository.save(aQuestion(gare, 41)));
}

TEST_CASE_METHOD(Fixture, "The register keeps only what its filter asks for", "[sessions]")
{
    Question late = aQuestion(catorive, 41);
    late.state = QuestionState::Forwarded;
    late.service = u"Voirie"_s;
    late.dueOn = QDate(2026, 11, 22);
    saved(late);
    Question answered = late;
    answered.number = 42;
    answered.state = QuestionState::Answered;
    saved(answered);
    Question recent = aQuestion(gare, 43);
    recent.askedOn = QDate(2026, 11, 20);
    recent.dueOn = kToday;
    recent.service = u"Espaces verts"_s;
    recent.subject = u"Banc"_s;
    recent.askerId = persons[1];
    saved(recent);

    CHECK(numbers({}) == QList{41, 42, 43});
    CHECK(numbers({.isOpenOnly = true}) == QList{41, 43});
    CHECK(numbers({.lateOn = kToday}) == QList{41});
    CHECK(numbers({.lateOn = kToday.addDays(1)}) == QList{41, 43});
    CHECK(numbers({.council = gare}) == QList{43});
    CHECK(numbers({.asker = persons[1]}) == QList{43});
    CHECK(numbers({.service = u"Voirie"_s}) == QList{41, 42});
    CHECK(numbers({.states = {QuestionState::Answered}}) == QList{42});
    CHECK(numbers({.askedOn = {QDate(2026, 11, 1), {}}}) == QList{43});
    CHECK(numbers({.words = u"eclair lille"_s}) == QList{41, 42});
    CHECK(*repository.services() == QStringList{u"Espaces verts"_s, u"Voirie"_s});
}

TEST_CASE_METHOD(Fixture, "The open questions of a council are given whole, oldest first",
                 "[sessions]")
{
    Question later = aQuestion(catorive, 1);
    later.askedOn = QDate(2026, 11, 1);
    const Question second = saved(later);
    const Question first = saved(aQuestion(catorive, 2));
    saved(aQuestion(gare, 3));
    Question closed = aQuestion(catorive, 4);
    closed.state = QuestionState::Closed;
    saved(closed);
    CHECK(*repository.pending(catorive) == QList{first, second});
}

TEST_CASE_METHOD(Fixture, "Two clerks cannot overwrite each other's question", "[sessions]")
{
    const Question stored = saved(aQuestion(catorive));
    saved(stored);
    CHECK(repository.save(stored).error().code == ErrorCode::Conflict);
    CHECK(repository.remove(stored.id, stored.revision).error().code == ErrorCode::Conflict);
}

TEST_CASE_METHOD(Fixture, "A removed question saved again keeps its id", "[sessions]")
{
    const Question stored = saved(aQuestion(catorive));
    REQUIRE(repository.remove(stored.id, stored.revision));
    CHECK(repository.find(stored.id).error().code == ErrorCode::NotFound);
    CHECK(saved(stored).id == stored.id);
}

TEST_CASE_METHOD(Fixture, "A question with a follow-up is not removed", "[sessions]")
{
    const auto session = SessionRepository(*database).save(aSession(catorive));
    REQUIRE(session);
    const Question stored = saved(aQuestion(catorive));
    FollowUp followUp = aFollowUp(session->id);
    followUp.questionId = stored.id;
    REQUIRE(FollowUpRepository(*database).save(followUp));
    CHECK(repository.remove(stored.id, stored.revision).error().code == ErrorCode::RuleViolation);
    CHECK(repository.find(stored.id));
}

TEST_CASE_METHOD(Fixture, "No question changes without the journal telling it, by its verb",
                 "[sessions]")
{
    JournalWatch watch(*database);
    const Question received = saved(aQuestion(catorive));
    const auto forwarded = forward(received, u"Voirie"_s, 30, kToday);
    REQUIRE(forwarded);
    const auto stored = repository.save(*forwarded, "question.forward"_L1);
    REQUIRE(stored);
    CHECK(number(u"SELECT count(*) FROM journal WHERE act = 'question.forward'"_s) == 1);
    REQUIRE(repository.remove(stored->id, stored->revision));
    CHECK(watch.entries() == 3);
    CHECK(watch.unrecorded().isEmpty());
}
