#include "core/documents/trainingdocuments.h"
#include "tests/support/councillifefixture.h"
#include "tests/support/documentchecks.h"
#include "tests/support/golden.h"
#include "tests/support/trainingbuilders.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;

namespace {

/// The council of Catorive, asked for its needs and trained on 10 October.
struct TrainedCouncil : CouncilLife
{
    training::QuestionnaireRepository questionnaires{*database};
    training::TrainingRepository trainings{*database};

    training::Questionnaire ask()
    {
        training::Questionnaire asked = aQuestionnaire(catorive);
        asked.introduction = u"Pour choisir les formations de l’année."_s;
        asked.dueOn = QDate(2026, 11, 30);
        return checked(questionnaires.save(asked));
    }

    void answer(const training::Questionnaire &asked, const QList<training::NeedAnswer> &answers)
    {
        checked(training::ResponseRepository(*database).save(aResponse(asked, answers)));
    }

    training::Training train(const QList<training::Trainee> &trainees)
    {
        training::Training given = aTraining();
        given.council = catorive;
        given.aims = u"Oser parler, écouter."_s;
        given.trainees = trainees;
        return checked(trainings.save(given));
    }

    template <typename T>
    static T checked(Result<T> saved)
    {
        INFO((saved ? std::string() : saved.error().message.toStdString()));
        REQUIRE(saved);
        return std::move(saved).value();
    }

    Result<Prepared> certificates(const Selection &selection) const
    {
        return trainingCertificates(*database, selection, today);
    }
};

} // namespace

TEST_CASE_METHOD(TrainedCouncil, "A questionnaire on training needs is printed to be filled in",
                 "[documents]")
{
    const auto asked = ask();
    checkGolden(madeOf(trainingQuestionnaire(*database, {.questionnaire = asked.id}, today)),
                u"training-questionnaire"_s);
}

TEST_CASE_METHOD(TrainedCouncil, "A council that was never asked gets the model", "[documents]")
{
    const QString text =
        plainText(madeOf(trainingQuestionnaire(*database, {.council = catorive}, today)));
    CHECK(text.contains(training::modelQuestionnaire()->questions.first().wording));
}

TEST_CASE_METHOD(TrainedCouncil, "Training needs are tallied without a name", "[documents]")
{
    const auto asked = ask();
    const auto &questions = asked.questions;
    CHECK_FALSE(trainingTally(*database, {.council = catorive}, today)); // nobody answered
    answer(asked,
           {aChoice(questions[0], 2), aChoice(questions[1], 1), aChoice(questions[1], 2),
            aChoice(questions[2], 1)});
    answer(asked,
           {aChoice(questions[1], 2), aChoice(questions[2], 2),
            aText(questions[3], u"Le samedi <b>{{x}}"_s)});
    answer(asked, {aChoice(questions[2], 3)});
    checkGolden(madeOf(trainingTally(*database, {.council = catorive}, today)),
                u"training-tally"_s);
}

TEST_CASE_METHOD(TrainedCouncil, "Certificates go to those who attended, with days and hours",
                 "[documents]")
{
    training::Trainee partly = aTrainee(withoutAddress);
    partly.minutes = 180;
    const auto given =
        train({aTrainee(member), partly, aTrainee(minor, training::TraineeAttendance::Absent)});
    checkGolden(madeOf(certificates({.training = given.id})), u"training-certificates"_s);
}

TEST_CASE_METHOD(TrainedCouncil, "A person gets the certificates of their own trainings",
                 "[documents]")
{
    train({aTrainee(member), aTrainee(withoutAddress)});
    const auto made = certificates({.person = member});
    REQUIRE(made);
    CHECK(plainText(made->document).count(u"pour servir et valoir ce que de droit"_s) == 1);
    CHECK_FALSE(certificates({.person = minor}));
    CHECK_FALSE(certificates({.person = member, .year = 2025}));
}

TEST_CASE_METHOD(TrainedCouncil, "A training that nobody attended certifies nobody", "[documents]")
{
    const auto given = train({aTrainee(member, training::TraineeAttendance::Excused)});
    const auto refused = certificates({.training = given.id});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
}

TEST_CASE_METHOD(TrainedCouncil, "Every field offered about training has a value", "[documents]")
{
    const auto asked = ask();
    answer(asked, {aChoice(asked.questions[0], 1)});
    const auto given = train({aTrainee(member)});
    const Selection selection{.questionnaire = asked.id, .training = given.id};
    for (const QString &kind :
         {u"training-questionnaire"_s, u"training-tally"_s, u"training-certificates"_s})
        checkEveryFieldHasAValue(*database, kind, selection, today);
}
