#include "tests/support/catchqt.h"
#include "tests/support/trainingbuilders.h"

using namespace faubourg;
using namespace faubourg::training;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);

} // namespace

TEST_CASE("The questionnaire that is shipped can be sent as it is", "[training]")
{
    const auto model = modelQuestionnaire();
    REQUIRE(model);
    Questionnaire questionnaire = *model;
    questionnaire.council = CouncilId(1);
    CHECK(validate(questionnaire));
    CHECK(tidied(questionnaire) == questionnaire);
    QSet<QuestionKind> kinds;
    for (const NeedQuestion &question : questionnaire.questions)
        kinds.insert(question.kind);
    CHECK(kinds.size() == 4);
}

TEST_CASE("A question to choose from offers at least two different answers", "[training]")
{
    Questionnaire questionnaire = aQuestionnaire();
    CHECK(validate(questionnaire));
    questionnaire.questions[0].options = {u"Oui"_s};
    CHECK_FALSE(validate(questionnaire));
    questionnaire.questions[0].options = {u"Oui"_s, u"Oui"_s};
    CHECK_FALSE(validate(questionnaire));
    questionnaire.questions[0].kind = QuestionKind::Text;
    CHECK(validate(questionnaire));
}

TEST_CASE("Empty lines among the answers offered are left out", "[training]")
{
    Questionnaire questionnaire = aQuestionnaire();
    questionnaire.questions[0].options = {u" Un an "_s, u""_s, u"Deux\u202fans"_s};
    CHECK(tidied(questionnaire).questions[0].options
          == QStringList{u"Un an"_s, u"Deux\u202fans"_s});
    questionnaire.questions[0].kind = QuestionKind::Text;
    CHECK(tidied(questionnaire).questions[0].options.isEmpty());
}

TEST_CASE("An answer fits its question", "[training]")
{
    const Questionnaire asked = aKnownQuestionnaire();
    const auto &questions = asked.questions;
    const auto accepts = [&](const QList<NeedAnswer> &answers) {
        return validate(aResponse(asked, answers), asked, kToday).has_value();
    };
    CHECK(accepts({aChoice(questions[0], 2), aChoice(questions[1], 1), aChoice(questions[1], 3),
                   aText(questions[3], u"Merci"_s)}));
    CHECK_FALSE(accepts({}));                         // a blank sheet
    CHECK_FALSE(accepts({aChoice(questions[0], 3)})); // no third answer there
    CHECK_FALSE(accepts({aChoice(questions[0], 1), aChoice(questions[0], 2)}));
    CHECK_FALSE(accepts({aChoice(questions[1], 2), aChoice(questions[1], 2)}));
    CHECK_FALSE(accepts({aText(questions[0], u"Un an"_s)}));
    CHECK_FALSE(accepts({aText(questions[3], u"  "_s)}));
    CHECK_FALSE(accepts({{{}, RowId(99), 1, {}}}));
}

TEST_CASE("Nobody gives a questionnaire back tomorrow", "[training]")
{
    const Questionnaire asked = aKnownQuestionnaire();
    Response response = aResponse(asked, {aChoice(asked.questions[0], 1)});
    CHECK(validate(response, asked, response.receivedOn));
    CHECK_FALSE(validate(response, asked, response.receivedOn.addDays(-1)));
}

TEST_CASE("A tally counts each answer, those who answered, and the middle of a scale", "[training]")
{
    const Questionnaire asked = aKnownQuestionnaire();
    const auto &questions = asked.questions;
    const QList<Response> responses{
        aResponse(asked,
                  {aChoice(questions[0], 1), aChoice(questions[1], 1), aChoice(questions[1], 2),
                   aChoice(questions[2], 1)}),
        aResponse(asked, {aChoice(questions[1], 2), aChoice(questions[2], 3)}),
        aResponse(asked, {aChoice(questions[2], 3), aText(questions[3], u"Le samedi"_s)})};
    const Tally tally = tallied(asked, responses);
    CHECK(tally.responses == 3);
    CHECK(tally.questions[0].answered == 1);
    CHECK(tally.questions[1].answered == 2);
    CHECK(tally.questions[1].options
          == QList<OptionCount>{{u"Budget"_s, 1}, {u"Emploi"_s, 2}, {u"Santé"_s, 0}});
    CHECK(tally.questions[2].median == u"Oui"_s);
    CHECK(tally.questions[1].median.isEmpty()); // only a scale has an order
    CHECK(tally.questions[3].texts == QStringList{u"Le samedi"_s});
}

TEST_CASE("The middle of two answers is the lower one, and of none it is nothing", "[training]")
{
    const Questionnaire asked = aKnownQuestionnaire();
    const NeedQuestion &scale = asked.questions[2];
    CHECK(tallied(asked,
                  {aResponse(asked, {aChoice(scale, 1)}), aResponse(asked, {aChoice(scale, 3)})})
              .questions[2]
              .median
          == u"Non"_s);
    CHECK(tallied(asked, {}).questions[2].median.isEmpty());
}

TEST_CASE("A wording may be mended, an answer offered is another question", "[training]")
{
    const Questionnaire before = aKnownQuestionnaire();
    Questionnaire after = before;
    after.questions[0].wording = u"Depuis quand siégez-vous ?"_s;
    CHECK(asksTheSame(before, after));
    after.questions[0].options += u"Dix ans"_s;
    CHECK_FALSE(asksTheSame(before, after));
    after = before;
    after.questions.removeLast();
    CHECK_FALSE(asksTheSame(before, after));
}
