#pragma once

#include "core/training/questionnairerepository.h"
#include "core/training/responserepository.h"
#include "core/training/trainingrepository.h"
#include "tests/support/councilsbuilders.h"

namespace faubourg::test {

/// One question of each kind, as stored: 1 a choice, 2 several, 3 a scale, 4 a text.
inline training::Questionnaire aQuestionnaire(CouncilId council = CouncilId(1))
{
    using namespace training;
    Questionnaire questionnaire;
    questionnaire.council = council;
    questionnaire.title = u"Vos besoins"_s;
    questionnaire.questions = {
        {{}, u"Depuis quand ?"_s, QuestionKind::Choice, {u"Un an"_s, u"Deux ans"_s}},
        {{},
         u"Quels sujets ?"_s,
         QuestionKind::MultipleChoice,
         {u"Budget"_s, u"Emploi"_s, u"Santé"_s}},
        {{}, u"À l’aise ?"_s, QuestionKind::Scale, {u"Non"_s, u"Un peu"_s, u"Oui"_s}},
        {{}, u"Autre chose ?"_s, QuestionKind::Text, {}}};
    return questionnaire;
}

/// The same with ids 1 to 4.
inline training::Questionnaire aKnownQuestionnaire()
{
    training::Questionnaire questionnaire = aQuestionnaire();
    questionnaire.id = training::QuestionnaireId(1);
    for (qsizetype i = 0; i < questionnaire.questions.size(); ++i)
        questionnaire.questions[i].id = RowId(i + 1);
    return questionnaire;
}

inline training::NeedAnswer aChoice(const training::NeedQuestion &question, int choice)
{
    return {{}, question.id, choice, {}};
}

inline training::NeedAnswer aText(const training::NeedQuestion &question, const QString &text)
{
    return {{}, question.id, std::nullopt, text};
}

/// An anonymous response on 3 November 2026.
inline training::Response aResponse(const training::Questionnaire &questionnaire,
                                    const QList<training::NeedAnswer> &answers)
{
    training::Response response;
    response.questionnaire = questionnaire.id;
    response.receivedOn = QDate(2026, 11, 3);
    response.answers = answers;
    return response;
}

/// Saturday 10 October 2026: a morning of three hours and an afternoon of two and a half.
inline training::Training aTraining()
{
    training::Training training;
    training.title = u"Prendre la parole en public"_s;
    training.trainer = u"Atelier Exemple"_s;
    training.place = u"Maison des associations"_s;
    const QDate day(2026, 10, 10);
    training.sittings = {{{}, day, QTime(9, 0), QTime(12, 0)},
                         {{}, day, QTime(13, 30), QTime(16, 0)}};
    return training;
}

inline training::Trainee
aTrainee(PersonId person,
         training::TraineeAttendance attendance = training::TraineeAttendance::Attended)
{
    training::Trainee trainee;
    trainee.person = person;
    trainee.attendance = attendance;
    return trainee;
}

} // namespace faubourg::test
