#include "core/exchange/presetsections.h"
#include "core/training/questionnairerepository.h"
#include "core/training/responserepository.h"
#include "core/training/trainingrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

using namespace training;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::PresetTraining)
};

/// `{"question": 5, "choices": [1, 3]}` or `{"question": 9, "text": "…"}`: questions and options
/// are counted from 1.
Result<void> readAnswers(PresetObject &fields, const Questionnaire &asked, Response &response)
{
    return forEachObject(fields, "answers"_L1, [&](PresetObject &answer) -> Result<void> {
        const int number = answer.integer("question"_L1);
        const QList<int> choices = answer.integers("choices"_L1);
        const QString text = answer.optionalText("text"_L1);
        if (number < 1 || number > asked.questions.size())
            return presetError(answer.place("question"_L1), Tr::tr("there is no such question"));
        const RowId question = asked.questions.at(number - 1).id;
        for (const int choice : choices)
            response.answers += NeedAnswer{{}, question, choice, {}};
        if (!text.isEmpty())
            response.answers += NeedAnswer{{}, question, std::nullopt, text};
        return {};
    });
}

Result<void> loadResponses(PresetContext &context, PresetObject &fields, const Questionnaire &asked)
{
    return forEachObject(fields, "responses"_L1, [&](PresetObject &given) -> Result<void> {
        Response response;
        response.questionnaire = asked.id;
        response.receivedOn = given.optionalDate("received_on"_L1);
        if (const QString person = given.optionalText("person"_L1); !person.isEmpty()) {
            FB_TRY_LET(id, resolve(context.people, person, given.place("person"_L1)));
            response.person = id;
        }
        FB_TRY(readAnswers(given, asked, response));
        FB_TRY(ResponseRepository(context.database).save(response));
        return {};
    });
}

Sitting readSitting(PresetObject &fields)
{
    return {{},
            fields.optionalDate("date"_L1),
            fields.optionalTime("from"_L1),
            fields.optionalTime("to"_L1)};
}

Result<Trainee> readTrainee(const PresetContext &context, PresetObject &fields)
{
    FB_TRY_LET(person,
               resolve(context.people, fields.text("person"_L1), fields.place("person"_L1)));
    return Trainee{
        .id = {},
        .person = person,
        .capacity = fields.keyed("capacity"_L1, kTraineeCapacityKeys, TraineeCapacity::Member),
        .attendance =
            fields.keyed("attendance"_L1, kTraineeAttendanceKeys, TraineeAttendance::Registered),
        .minutes = fields.optionalInteger("minutes"_L1),
        .certifiedOn = fields.optionalDate("certified_on"_L1)};
}

/// The council named, or an invalid id: all of them.
Result<CouncilId> optionalCouncil(const PresetContext &context, PresetObject &fields)
{
    const QString name = fields.optionalText("council"_L1);
    if (name.isEmpty())
        return CouncilId();
    return resolve(context.councils, name, fields.place("council"_L1));
}

} // namespace

/// The questions are those of the model that is shipped.
Result<void> loadQuestionnaires(PresetContext &context, PresetObject &preset)
{
    return forEachObject(preset, "questionnaires"_L1, [&](PresetObject &fields) -> Result<void> {
        FB_TRY_LET(questionnaire, modelQuestionnaire());
        FB_TRY_LET(council, optionalCouncil(context, fields));
        questionnaire.council = council;
        questionnaire.sentOn = fields.optionalDate("sent_on"_L1);
        questionnaire.dueOn = fields.optionalDate("due_on"_L1);
        FB_TRY_LET(stored, QuestionnaireRepository(context.database).save(questionnaire));
        return loadResponses(context, fields, stored);
    });
}

Result<void> loadTrainings(PresetContext &context, PresetObject &preset)
{
    return forEachObject(preset, "trainings"_L1, [&](PresetObject &fields) -> Result<void> {
        Training training;
        FB_TRY_LET(council, optionalCouncil(context, fields));
        training.council = council;
        training.title = fields.text("title"_L1);
        training.aims = fields.optionalText("aims"_L1);
        training.trainer = fields.optionalText("trainer"_L1);
        training.place = fields.optionalText("place"_L1);
        training.places = fields.optionalInteger("places"_L1);
        training.isCancelled = fields.flag("cancelled"_L1, false);
        FB_TRY(forEachObject(fields, "sittings"_L1, [&](PresetObject &sitting) -> Result<void> {
            training.sittings += readSitting(sitting);
            return {};
        }));
        FB_TRY(forEachObject(fields, "trainees"_L1, [&](PresetObject &given) -> Result<void> {
            FB_TRY_LET(trainee, readTrainee(context, given));
            training.trainees += trainee;
            return {};
        }));
        FB_TRY(TrainingRepository(context.database).save(training));
        return {};
    });
}

} // namespace faubourg::exchange
