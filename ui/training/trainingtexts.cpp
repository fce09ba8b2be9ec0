#include "ui/training/trainingtexts.h"

#include <QCoreApplication>

namespace faubourg::ui {

using training::QuestionKind;
using training::TraineeAttendance;
using training::TraineeCapacity;
using training::TrainingState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Training)
};

} // namespace

Choices<QuestionKind> questionKindChoices()
{
    return {{QuestionKind::Choice, Tr::tr("One answer to choose")},
            {QuestionKind::MultipleChoice, Tr::tr("Several answers to choose")},
            {QuestionKind::Scale, Tr::tr("A scale, from least to most")},
            {QuestionKind::Text, Tr::tr("Free text")}};
}

Choices<TraineeCapacity> traineeCapacityChoices()
{
    return {{TraineeCapacity::Member, Tr::tr("Member of a council")},
            {TraineeCapacity::Elected, Tr::tr("Elected official")},
            {TraineeCapacity::Agent, Tr::tr("Agent of the town")},
            {TraineeCapacity::Other, Tr::tr("Other", "capacity")}};
}

Choices<TraineeAttendance> traineeAttendanceChoices()
{
    return {{TraineeAttendance::Registered, Tr::tr("Enrolled")},
            {TraineeAttendance::Attended, Tr::tr("Attended")},
            {TraineeAttendance::Excused, Tr::tr("Excused")},
            {TraineeAttendance::Absent, Tr::tr("Absent")}};
}

QString trainingStateText(TrainingState state)
{
    switch (state) {
    case TrainingState::Planned:
        return Tr::tr("Planned");
    case TrainingState::Underway:
        return Tr::tr("Under way");
    case TrainingState::Held:
        return Tr::tr("Held");
    case TrainingState::Cancelled:
        break;
    }
    return Tr::tr("Cancelled");
}

Sign signOf(TrainingState state)
{
    switch (state) {
    case TrainingState::Planned:
        return Sign::Planned;
    case TrainingState::Underway:
        return Sign::Underway;
    case TrainingState::Held:
        return Sign::Done;
    case TrainingState::Cancelled:
        break;
    }
    return Sign::NotApplicable;
}

Sign signOf(TraineeAttendance attendance)
{
    switch (attendance) {
    case TraineeAttendance::Registered:
        return Sign::Planned;
    case TraineeAttendance::Attended:
        return Sign::Done;
    case TraineeAttendance::Excused:
    case TraineeAttendance::Absent:
        break;
    }
    return Sign::NotApplicable;
}

} // namespace faubourg::ui
