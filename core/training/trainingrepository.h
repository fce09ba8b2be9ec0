#pragma once

#include "core/base/period.h"
#include "core/people/personname.h"
#include "core/training/training.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::training {

/// One line of a list of trainings.
struct TrainingRow
{
    TrainingId id;
    CouncilId council;   ///< invalid: of all councils
    QString councilName; ///< empty: of all councils
    QString title;
    QDate firstDay;
    QDate lastDay;
    QString place;
    QString trainer;
    TrainingState state = TrainingState::Planned;
    int minutes = 0;
    std::optional<int> places;
    int trainees = 0;
    int attended = 0;
    int certified = 0;
    int unrecorded = 0; ///< nobody noted whether they came, and it is over
    int revision = 0;

    friend bool operator==(const TrainingRow &, const TrainingRow &) = default;
};

/// Somebody in a training, with what a list or a certificate says of both.
struct TraineeRow
{
    RowId id;
    Trainee trainee;
    people::PersonName name;
    TrainingId training;
    QString title;
    CouncilId council;
    QDate firstDay;
    QDate lastDay;
    int minutesFollowed = 0;

    friend bool operator==(const TraineeRow &, const TraineeRow &) = default;
};

/// What is left empty does not restrict.
struct TrainingFilter
{
    CouncilId council{}; ///< trainings of that council, and those of all
    PersonId person{};
    Period period{}; ///< of the first day
};

/// The stored trainings.
class TrainingRepository
{
public:
    explicit TrainingRepository(const storage::Database &database) : m_database(&database) { }

    Result<Training> find(TrainingId id) const;
    /// Newest first.
    Result<QList<TrainingRow>> list(const TrainingFilter &filter = {}) const;
    /// The people of those trainings, in the same order, then by name.
    Result<QList<TraineeRow>> trainees(const TrainingFilter &filter) const;

    Result<Training> save(const Training &training) const;
    /// RuleViolation once somebody attended it.
    Result<void> remove(TrainingId id, int revision) const;

private:
    Result<QList<Training>> matching(const TrainingFilter &filter) const;

    const storage::Database *m_database;
};

} // namespace faubourg::training
