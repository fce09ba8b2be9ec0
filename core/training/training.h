#pragma once

#include "core/base/enumkeys.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace faubourg::training {

using TrainingId = Id<struct TrainingTag>;

enum class TraineeCapacity { Member, Elected, Agent, Other };
enum class TraineeAttendance { Registered, Attended, Excused, Absent };
enum class TrainingState { Planned, Underway, Held, Cancelled };

inline constexpr EnumKeys kTraineeCapacityKeys{std::array{
    std::pair{TraineeCapacity::Member, "member"}, std::pair{TraineeCapacity::Elected, "elected"},
    std::pair{TraineeCapacity::Agent, "agent"}, std::pair{TraineeCapacity::Other, "other"}}};
inline constexpr EnumKeys kTraineeAttendanceKeys{
    std::array{std::pair{TraineeAttendance::Registered, "registered"},
               std::pair{TraineeAttendance::Attended, "attended"},
               std::pair{TraineeAttendance::Excused, "excused"},
               std::pair{TraineeAttendance::Absent, "absent"}}};
inline constexpr EnumKeys kTrainingStateKeys{std::array{
    std::pair{TrainingState::Planned, "planned"}, std::pair{TrainingState::Underway, "underway"},
    std::pair{TrainingState::Held, "held"}, std::pair{TrainingState::Cancelled, "cancelled"}}};

/// A morning, an afternoon, an evening of a training.
struct Sitting
{
    RowId id;
    QDate date;
    QTime startsAt;
    QTime endsAt;

    friend bool operator==(const Sitting &, const Sitting &) = default;
};

/// Somebody enrolled in a training, and what came of it.
struct Trainee
{
    RowId id;
    PersonId person;
    TraineeCapacity capacity = TraineeCapacity::Member;
    TraineeAttendance attendance = TraineeAttendance::Registered;
    std::optional<int> minutes; ///< followed, when not the whole training
    QDate certifiedOn;          ///< the day the certificate was handed over

    friend bool operator==(const Trainee &, const Trainee &) = default;
};

/// A training offered to the members and elected officials of a council, or of all councils.
struct Training
{
    TrainingId id;
    CouncilId council; ///< invalid: of all councils
    QString title;
    QString aims;
    QString trainer;
    QString place;
    std::optional<int> places; ///< how many can take part
    bool isCancelled = false;
    QList<Sitting> sittings; ///< in their order
    QList<Trainee> trainees;
    int revision = 0;

    friend bool operator==(const Training &, const Training &) = default;
};

/// Checks every field; nobody can have attended, or been certified, before it began.
Result<void> validate(const Training &training, QDate today);

TrainingState stateOn(const Training &training, QDate today);

/// How long the sittings last together, without what lies between them; 0 when an hour is not
/// known.
int minutesOf(const Training &training);
/// What `trainee` followed: 0 unless attended.
int minutesFollowed(const Training &training, const Trainee &trainee);

/// Those still to be noted as present or absent once the training is over.
int unrecorded(const Training &training, QDate today);

/// `training` with the certificates of all who attended noted as handed over on `day`; those
/// certified before keep their day.
Training certified(Training training, QDate day);

} // namespace faubourg::training
