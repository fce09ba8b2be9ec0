#include "core/sessions/question.h"
#include "core/sessions/questionstate.h"
#include "tests/support/catchqt.h"
#include "tests/support/sessionbuilders.h"

#include <QSet>

#include <random>

using namespace faubourg;
using namespace faubourg::sessions;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);
const QDate kAsked(2026, 10, 17); // of aQuestion()
constexpr AnswerDelays kDelays{21, 30};

Question inState(QuestionState state)
{
    Question question = aQuestion();
    question.state = state;
    question.service = u"Voirie"_s;
    question.forwardedOn = QDate(2026, 10, 20);
    question.answer = u"Oui, en mars."_s;
    question.answeredOn = QDate(2026, 11, 10);
    question.closingReason = u"Hors compétence de la ville"_s;
    return question;
}

bool isRefused(const Result<Question> &result)
{
    return !result && result.error().code == ErrorCode::RuleViolation
        && !result.error().message.isEmpty();
}

Result<Question> apply(QuestionVerb verb, const Question &question)
{
    switch (verb) {
    case QuestionVerb::Qualify:
        return qualify(question, u"Voirie"_s);
    case QuestionVerb::Forward:
        return forward(question, u"Voirie"_s, kDelays.dueDays, kToday);
    case QuestionVerb::Remind:
        return remind(question, kToday);
    case QuestionVerb::Answer:
        return answer(question, u"Oui"_s);
    case QuestionVerb::SendBack:
        return sendBack(question);
    case QuestionVerb::ValidateAnswer:
        return validateAnswer(question, kToday);
    case QuestionVerb::AnswerInSession:
        return answerInSession(question, u"Oui"_s, kToday);
    case QuestionVerb::Close:
        return close(question, kToday);
    case QuestionVerb::Dismiss:
        return dismiss(question, u"Hors compétence"_s, kToday);
    }
    Q_UNREACHABLE();
}

/// The life of a question as the functional reference draws it, written a second time.
const QHash<QString, QStringList> &reference()
{
    static const QHash<QString, QStringList> arrows{
        {u"received"_s, {u"qualified"_s, u"forwarded"_s, u"answered"_s, u"dismissed"_s}},
        {u"qualified"_s, {u"forwarded"_s, u"answered"_s, u"dismissed"_s}},
        {u"forwarded"_s,
         {u"forwarded"_s, u"answer_in_validation"_s, u"answered"_s, u"dismissed"_s}},
        {u"answer_in_validation"_s, {u"answered"_s, u"forwarded"_s, u"dismissed"_s}},
        {u"answered"_s, {u"closed"_s}},
        {u"closed"_s, {}},
        {u"dismissed"_s, {}},
    };
    return arrows;
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString said(const Question &question)
{
    return phoneSentence(question, kDelays, kToday, iso);
}

} // namespace

TEST_CASE("A question says which of its fields is wrong", "[sessions]")
{
    Question question = aQuestion();
    REQUIRE(validate(question));
    SECTION("number")
    {
        question.number = 0;
    }
    SECTION("council")
    {
        question.councilId = {};
    }
    SECTION("day")
    {
        question.askedOn = {};
    }
    SECTION("subject")
    {
        question.subject = u" "_s;
    }
    SECTION("due before asked")
    {
        question.dueOn = kAsked.addDays(-1);
    }
    SECTION("item without session")
    {
        question.agendaItemId = AgendaItemId(1);
    }
    CHECK(validate(question).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("Every verb on every question does what the reference draws, or refuses", "[sessions]")
{
    for (const auto &[state, key] : kQuestionStateKeys.pairs) {
        QSet<QString> reached;
        for (const auto &[verb, name] : kQuestionVerbKeys.pairs) {
            const auto result = apply(verb, inState(state));
            INFO(key << " " << name);
            if (result)
                reached.insert(kQuestionStateKeys.key(result->state));
            else
                CHECK(isRefused(result));
        }
        const QStringList expected = reference().value(QLatin1StringView(key));
        CHECK(reached == QSet<QString>(expected.begin(), expected.end()));
        for (const QuestionTransition &offered : allowedTransitions(inState(state)))
            CHECK(apply(offered.verb, inState(state))->state == offered.to);
    }
}

TEST_CASE("Whatever verbs are tried in whatever order, a question only moves along the reference",
          "[sessions]")
{
    std::mt19937 random(20261123);
    QSet<QString> met{u"received"_s};
    for (int life = 0; life < 300; ++life) {
        Question question = aQuestion();
        for (int step = 0; step < 20; ++step) {
            const auto &[verb, name] =
                kQuestionVerbKeys.pairs[random() % kQuestionVerbKeys.pairs.size()];
            const QString before = kQuestionStateKeys.key(question.state);
            const auto result = apply(verb, question);
            if (!result)
                continue;
            const QString after = kQuestionStateKeys.key(result->state);
            INFO(before.toStdString() << " " << name << " " << after.toStdString());
            REQUIRE(reference().value(before).contains(after));
            REQUIRE(validate(*result));
            question = *result;
            met.insert(after);
        }
        // Nothing is answered without a text and a day, nor dismissed without a reason.
        if (question.state == QuestionState::Answered || question.state == QuestionState::Closed)
            REQUIRE((!question.answer.isEmpty() && question.answeredOn.isValid()));
        if (question.state == QuestionState::Dismissed)
            REQUIRE(!question.closingReason.isEmpty());
    }
    CHECK(met.size() == static_cast<qsizetype>(kQuestionStateKeys.pairs.size()));
}

TEST_CASE("Forwarding notes service and day, and sets the due day once", "[sessions]")
{
    const auto first = forward(aQuestion(), u" Voirie "_s, 30, QDate(2026, 10, 20));
    REQUIRE(first);
    CHECK(first->service == u"Voirie"_s);
    CHECK(first->forwardedOn == QDate(2026, 10, 20));
    CHECK(first->dueOn == QDate(2026, 11, 16));

    const auto other = forward(*remind(*first, kToday), u"Espaces verts"_s, 60, kToday);
    REQUIRE(other);
    CHECK(other->dueOn == first->dueOn);
    CHECK_FALSE(other->remindedOn.isValid());
    CHECK(isRefused(forward(aQuestion(), u" "_s, 30, kToday)));
}

TEST_CASE("Verbs refuse empty words", "[sessions]")
{
    CHECK(isRefused(qualify(aQuestion(), u" "_s)));
    CHECK(isRefused(answer(inState(QuestionState::Forwarded), {})));
    CHECK(isRefused(answerInSession(aQuestion(), u" "_s, kToday)));
    CHECK(isRefused(dismiss(aQuestion(), {}, kToday)));
}

TEST_CASE("Answering, closing and dismissing note their day", "[sessions]")
{
    CHECK(validateAnswer(inState(QuestionState::AnswerInValidation), kToday)->answeredOn == kToday);
    CHECK(answerInSession(aQuestion(), u"Oui"_s, kToday)->answeredOn == kToday);
    CHECK(close(inState(QuestionState::Answered), kToday)->closedOn == kToday);
    CHECK(dismiss(aQuestion(), u"Motif"_s, kToday)->closedOn == kToday);
    CHECK(remind(inState(QuestionState::Forwarded), kToday)->remindedOn == kToday);
}

TEST_CASE("A question ages from ok to soon on the alert day and to late after the due day",
          "[sessions]")
{
    const Question question = aQuestion();
    CHECK(ageing(question, kDelays, kAsked) == Ageing::Ok);
    CHECK(ageing(question, kDelays, kAsked.addDays(20)) == Ageing::Ok);
    CHECK(ageing(question, kDelays, kAsked.addDays(21)) == Ageing::Soon);
    CHECK(ageing(question, kDelays, kAsked.addDays(30)) == Ageing::Soon);
    CHECK(ageing(question, kDelays, kAsked.addDays(31)) == Ageing::Late);
    CHECK(ageDays(kAsked, kToday) == 37);
    CHECK(dueDate(kAsked, 30) == QDate(2026, 11, 16));
}

TEST_CASE("A due day of its own moves the alert with it", "[sessions]")
{
    Question question = aQuestion();
    question.dueOn = QDate(2026, 12, 10);
    CHECK(ageing(question, kDelays, QDate(2026, 11, 30)) == Ageing::Ok);
    CHECK(ageing(question, kDelays, QDate(2026, 12, 1)) == Ageing::Soon);
    CHECK(ageing(question, kDelays, QDate(2026, 12, 11)) == Ageing::Late);
}

TEST_CASE("A question no longer ages once it is answered, closed or dismissed", "[sessions]")
{
    for (const auto &[state, key] : kQuestionStateKeys.pairs) {
        INFO(key);
        const Ageing expected = isOpen(state) ? Ageing::Late : Ageing::Ok;
        CHECK(ageing(inState(state), kDelays, QDate(2027, 6, 1)) == expected);
    }
    CHECK(isOpen(QuestionState::AnswerInValidation));
    CHECK_FALSE(isOpen(QuestionState::Answered));
}

TEST_CASE("The telephone sentence of a forwarded question names service, days and lateness",
          "[sessions]")
{
    Question question = inState(QuestionState::Forwarded);
    const QString late = said(question);
    CHECK(late.contains(u"2026-10-17"_s));
    CHECK(late.contains(u"Voirie"_s));
    CHECK(late.contains(u"2026-10-20"_s));
    CHECK(late.contains(u"reminding the service today"_s));

    question.remindedOn = QDate(2026, 11, 18);
    CHECK(said(question).contains(u"reminded the service on 2026-11-18"_s));

    question.dueOn = QDate(2026, 12, 1);
    CHECK(said(question).contains(u"expected by 2026-12-01"_s));
}

TEST_CASE("A service whose name holds a placeholder does not disturb the telephone sentence",
          "[sessions]")
{
    Question question = inState(QuestionState::Forwarded);
    question.service = u"Cadre %2 de vie"_s;
    CHECK(said(question).contains(u"Cadre %2 de vie"_s));
}

TEST_CASE("Every state has its own telephone sentence", "[sessions]")
{
    QSet<QString> sentences;
    for (const auto &[state, key] : kQuestionStateKeys.pairs) {
        const QString sentence = said(inState(state));
        INFO(key);
        CHECK(sentence.contains(u"2026-10-17"_s));
        CHECK_FALSE(sentence.contains(u'%'));
        sentences.insert(sentence);
    }
    CHECK(sentences.size() == 6); // answered and closed say the same
    CHECK(said(inState(QuestionState::Answered)).contains(u"Oui, en mars."_s));
    CHECK(said(inState(QuestionState::Dismissed)).contains(u"Hors compétence de la ville"_s));
}
