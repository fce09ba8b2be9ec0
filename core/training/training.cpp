#include "core/training/training.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace faubourg::training {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::training::Training)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

std::pair<QDate, QTime> startOf(const Sitting &sitting)
{
    return {sitting.date, sitting.startsAt};
}

Result<void> validateSittings(const QList<Sitting> &sittings)
{
    if (sittings.isEmpty())
        return invalid(Tr::tr("Enter the day of the training."));
    for (const Sitting &sitting : sittings) {
        if (!sitting.date.isValid())
            return invalid(Tr::tr("Enter the day of each sitting."));
        if (sitting.startsAt.isValid() && sitting.endsAt.isValid()
            && sitting.endsAt <= sitting.startsAt)
            return invalid(Tr::tr("A sitting ends before it starts. Correct its hours."));
    }
    if (!std::ranges::is_sorted(sittings, {}, startOf))
        return invalid(Tr::tr("The sittings are not in order of time. Move them."));
    return {};
}

Result<void> validateTrainee(const Training &training, const Trainee &trainee, QDate today)
{
    const bool attended = trainee.attendance == TraineeAttendance::Attended;
    if (!trainee.person.isValid())
        return invalid(Tr::tr("Choose the person who takes part."));
    if (attended && (training.isCancelled || training.sittings.first().date > today))
        return invalid(Tr::tr("Nobody can have attended a training that did not take place yet."));
    const int whole = minutesOf(training);
    if (trainee.minutes && (*trainee.minutes < 1 || (whole > 0 && *trainee.minutes > whole)))
        return invalid(Tr::tr("Somebody followed more hours than the training lasts."));
    if (trainee.certifiedOn.isValid() && !attended)
        return invalid(Tr::tr("A certificate is for those who attended."));
    return {};
}

} // namespace

Result<void> validate(const Training &training, QDate today)
{
    if (training.title.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the title of the training."));
    FB_TRY(validateSittings(training.sittings));
    QSet<PersonId> persons;
    for (const Trainee &trainee : training.trainees) {
        FB_TRY(validateTrainee(training, trainee, today));
        if (persons.contains(trainee.person))
            return invalid(Tr::tr("The same person is enrolled twice."));
        persons.insert(trainee.person);
    }
    if (training.places && *training.places < 1)
        return invalid(Tr::tr("A training has at least one place. Leave the number empty when it "
                              "is not limited."));
    if (training.places && training.trainees.size() > *training.places)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("The training has %n place(s): nobody more can be enrolled.", nullptr,
                            *training.places),
                     {}};
    return {};
}

TrainingState stateOn(const Training &training, QDate today)
{
    if (training.isCancelled)
        return TrainingState::Cancelled;
    if (training.sittings.isEmpty() || training.sittings.first().date > today)
        return TrainingState::Planned;
    return training.sittings.last().date >= today ? TrainingState::Underway : TrainingState::Held;
}

int minutesOf(const Training &training)
{
    constexpr int kMinute = 60;
    int minutes = 0;
    for (const Sitting &sitting : training.sittings) {
        if (!sitting.startsAt.isValid() || !sitting.endsAt.isValid())
            return 0;
        minutes += sitting.startsAt.secsTo(sitting.endsAt) / kMinute;
    }
    return minutes;
}

int minutesFollowed(const Training &training, const Trainee &trainee)
{
    if (trainee.attendance != TraineeAttendance::Attended)
        return 0;
    return trainee.minutes.value_or(minutesOf(training));
}

int unrecorded(const Training &training, QDate today)
{
    if (stateOn(training, today) != TrainingState::Held)
        return 0;
    return static_cast<int>(
        std::ranges::count(training.trainees, TraineeAttendance::Registered, &Trainee::attendance));
}

Training certified(Training training, QDate day)
{
    for (Trainee &trainee : training.trainees) {
        if (trainee.attendance == TraineeAttendance::Attended && !trainee.certifiedOn.isValid())
            trainee.certifiedOn = day;
    }
    return training;
}

} // namespace faubourg::training
