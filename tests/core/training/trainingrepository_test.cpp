#include "tests/support/catchqt.h"
#include "tests/support/journalwatch.h"
#include "tests/support/trainingbuilders.h"

using namespace faubourg;
using namespace faubourg::training;
using namespace faubourg::test;

namespace {

struct TrainingFixture : CouncilFixture
{
    QuestionnaireRepository questionnaires{*database};
    ResponseRepository responses{*database};
    TrainingRepository trainings{*database};
    Questionnaire asked = stored(questionnaires.save(aQuestionnaire(council.id)));

    Response answer(const QList<NeedAnswer> &answers, PersonId person = {})
    {
        Response response = aResponse(asked, answers);
        response.person = person;
        return stored(responses.save(response));
    }
};

} // namespace

TEST_CASE_METHOD(TrainingFixture, "A questionnaire comes back as it was stored", "[training]")
{
    JournalWatch watch(*database);
    Questionnaire questionnaire = aQuestionnaire(council.id);
    questionnaire.introduction = u"Pourquoi\nces questions"_s;
    questionnaire.dueOn = QDate(2026, 12, 15);
    const Questionnaire saved = stored(questionnaires.save(questionnaire));
    CHECK(stored(questionnaires.find(saved.id)) == saved);
    CHECK(saved.questions[1].options == questionnaire.questions[1].options);
    CHECK(saved.introduction == questionnaire.introduction);
    REQUIRE(questionnaires.remove(saved.id, saved.revision));
    CHECK_FALSE(questionnaires.find(saved.id));
    CHECK(watch.unrecorded().isEmpty());
}

TEST_CASE_METHOD(TrainingFixture, "Once answered, a questionnaire keeps its questions",
                 "[training]")
{
    const Response response = answer({aChoice(asked.questions[0], 1)});
    Questionnaire changed = asked;
    changed.questions[0].wording = u"Depuis combien de temps ?"_s;
    changed = stored(questionnaires.save(changed));
    changed.questions.removeLast();
    CHECK(questionnaires.save(changed).error().code == ErrorCode::RuleViolation);
    CHECK(questionnaires.remove(changed.id, changed.revision).error().code
          == ErrorCode::RuleViolation);
    REQUIRE(responses.remove(response.id, response.revision));
    CHECK(questionnaires.save(changed));
}

TEST_CASE_METHOD(TrainingFixture, "A person answers once, those without name as often as they come",
                 "[training]")
{
    const PersonId person = aStoredPerson(u"Lemaire"_s);
    const QList<NeedAnswer> answers{aChoice(asked.questions[0], 1)};
    Response mine = answer(answers, person);
    answer(answers);
    answer(answers);
    Response again = aResponse(asked, answers);
    again.person = person;
    CHECK(responses.save(again).error().code == ErrorCode::RuleViolation);
    mine.answers = {aChoice(asked.questions[0], 2)};
    CHECK(responses.save(mine)); // changing one's own is no second answer

    const auto rows = stored(responses.list(asked.id));
    CHECK(rows.size() == 3);
    CHECK(std::ranges::count(rows, person, &ResponseRow::person) == 1);
    CHECK(stored(questionnaires.list(council.id)).first().responses == 3);
    CHECK(stored(tally(*database, asked.id)).questions[0].options
          == QList<OptionCount>{{u"Un an"_s, 2}, {u"Deux ans"_s, 1}});
}

TEST_CASE_METHOD(TrainingFixture, "Answers are stored with their journal entry and taken away",
                 "[training]")
{
    JournalWatch watch(*database);
    const Response response =
        answer({aChoice(asked.questions[1], 1), aChoice(asked.questions[1], 3),
                aText(asked.questions[3], u"Le samedi"_s)});
    CHECK(stored(responses.find(response.id)) == response);
    CHECK(stored(responses.list(asked.id)).first().answered == 2);
    REQUIRE(responses.remove(response.id, response.revision));
    CHECK(stored(responses.all(asked.id)).isEmpty());
    CHECK(watch.unrecorded().isEmpty());
}

TEST_CASE_METHOD(TrainingFixture, "A training comes back with its sittings and its people",
                 "[training]")
{
    JournalWatch watch(*database);
    Training training = aTraining();
    training.council = council.id;
    training.trainees = {aTrainee(aStoredPerson(u"Wallon"_s)),
                         aTrainee(aStoredPerson(u"Delattre"_s), TraineeAttendance::Registered)};
    training.trainees[0].minutes = 180;
    const Training saved = stored(trainings.save(training));
    CHECK(stored(trainings.find(saved.id)) == saved);
    CHECK(saved.sittings[1].startsAt == QTime(13, 30));

    const auto rows = stored(trainings.list());
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().councilName == u"Catorive"_s);
    CHECK(rows.first().minutes == 330);
    CHECK(rows.first().attended == 1);
    CHECK(rows.first().unrecorded == 1);
    const auto people = stored(trainings.trainees({.council = council.id}));
    REQUIRE(people.size() == 2);
    CHECK(people.first().name.lastName == u"Delattre"_s); // by name
    CHECK(people.last().minutesFollowed == 180);
    CHECK(watch.unrecorded().isEmpty());
}

TEST_CASE_METHOD(TrainingFixture, "A training of all councils is one of each", "[training]")
{
    const Training ofAll = stored(trainings.save(aTraining()));
    Training ofOther = aTraining();
    ofOther.council = stored(councilRepository.save(councils::newCouncil(type, u"Gare"_s))).id;
    ofOther.sittings[0].date = ofOther.sittings[1].date = QDate(2026, 11, 7);
    stored(trainings.save(ofOther));
    const auto rows = stored(trainings.list({.council = council.id}));
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().id == ofAll.id);
    CHECK(stored(trainings.list()).first().councilName == u"Gare"_s); // the newest first
    CHECK(stored(trainings.list({.period = {QDate(2026, 11, 1), {}}})).size() == 1);
}

TEST_CASE_METHOD(TrainingFixture, "A training that somebody attended stays on record", "[training]")
{
    Training training = aTraining();
    training.trainees = {aTrainee(aStoredPerson(u"Wallon"_s))};
    Training saved = stored(trainings.save(training));
    CHECK(trainings.remove(saved.id, saved.revision).error().code == ErrorCode::RuleViolation);
    saved.trainees.clear();
    saved = stored(trainings.save(saved));
    CHECK(trainings.remove(saved.id, saved.revision));
}
