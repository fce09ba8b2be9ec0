#pragma once

#include "core/training/questionnaire.h"
#include "core/training/training.h"
#include "ui/base/colours.h"
#include "ui/base/form.h"

namespace faubourg::ui {

// The words of the training's enums on screen, in the order they are offered.
Choices<training::QuestionKind> questionKindChoices();
Choices<training::TraineeCapacity> traineeCapacityChoices();
Choices<training::TraineeAttendance> traineeAttendanceChoices();

QString trainingStateText(training::TrainingState state);
Sign signOf(training::TrainingState state);
Sign signOf(training::TraineeAttendance attendance);

} // namespace faubourg::ui
