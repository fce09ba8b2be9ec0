#include "core/training/trainingrepository.h"

#include "core/people/personrepository.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::training {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::training::TrainingRepository)
};

constexpr QStringView kFind = uR"(
    SELECT id, council_id, title, aims, trainer, place, places, is_cancelled, revision
    FROM training
    WHERE id = :id)";

// A training of no council is one of all.
constexpr QStringView kIds = uR"(
    SELECT training.id
    FROM training
    WHERE (:council IS NULL OR council_id IS NULL OR council_id = :council)
      AND (:person IS NULL OR EXISTS (SELECT 1 FROM trainee
           WHERE trainee.training_id = training.id AND trainee.person_id = :person))
    ORDER BY training.id DESC)";

constexpr QStringView kSittings = uR"(
    SELECT id, date, starts_at, ends_at
    FROM training_sitting
    WHERE training_id = :id
    ORDER BY position)";

constexpr QStringView kTrainees = uR"(
    SELECT id, person_id, capacity, attendance, minutes, certified_on
    FROM trainee
    WHERE training_id = :id
    ORDER BY position)";

constexpr QStringView kCouncilNames = u"SELECT id, name FROM council";

constexpr QStringView kTraineeNames = uR"(
    SELECT DISTINCT person.id, civility, last_name, use_name, first_name
    FROM person
    JOIN trainee ON trainee.person_id = person.id)";

Training readTraining(const storage::Query &row)
{
    return {.id = row.id<TrainingId>(u"id"),
            .council = row.id<CouncilId>(u"council_id"),
            .title = row.text(u"title"),
            .aims = row.text(u"aims"),
            .trainer = row.text(u"trainer"),
            .place = row.text(u"place"),
            .places = row.optionalInteger(u"places"),
            .isCancelled = row.flag(u"is_cancelled"),
            .sittings = {},
            .trainees = {},
            .revision = row.integer(u"revision")};
}

Sitting readSitting(const storage::Query &row)
{
    return {row.id<RowId>(u"id"), row.date(u"date"), row.time(u"starts_at"), row.time(u"ends_at")};
}

Trainee readTrainee(const storage::Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .person = row.id<PersonId>(u"person_id"),
            .capacity =
                kTraineeCapacityKeys.value(row.text(u"capacity")).value_or(TraineeCapacity::Other),
            .attendance = kTraineeAttendanceKeys.value(row.text(u"attendance"))
                              .value_or(TraineeAttendance::Registered),
            .minutes = row.optionalInteger(u"minutes"),
            .certifiedOn = row.date(u"certified_on")};
}

storage::Row rootRow(const Training &training)
{
    return storage::Row()
        .set("council_id"_L1, training.council)
        .set("title"_L1, training.title.simplified())
        .set("aims"_L1, training.aims.trimmed())
        .set("trainer"_L1, training.trainer.simplified())
        .set("place"_L1, training.place.simplified())
        .set("places"_L1, training.places)
        .set("is_cancelled"_L1, training.isCancelled);
}

storage::Row sittingRow(const Sitting &sitting)
{
    return storage::Row()
        .set("date"_L1, sitting.date)
        .set("starts_at"_L1, sitting.startsAt)
        .set("ends_at"_L1, sitting.endsAt);
}

storage::Row traineeRow(const Trainee &trainee)
{
    return storage::Row()
        .set("person_id"_L1, trainee.person)
        .set("capacity"_L1, kTraineeCapacityKeys.key(trainee.capacity))
        .set("attendance"_L1, kTraineeAttendanceKeys.key(trainee.attendance))
        .set("minutes"_L1, trainee.minutes)
        .set("certified_on"_L1, trainee.certifiedOn);
}

bool hasAttended(const Trainee &trainee)
{
    return trainee.attendance == TraineeAttendance::Attended;
}

TrainingRow rowOf(const Training &training, const QString &councilName, QDate today)
{
    const auto &trainees = training.trainees;
    return {.id = training.id,
            .council = training.council,
            .councilName = councilName,
            .title = training.title,
            .firstDay = training.sittings.first().date,
            .lastDay = training.sittings.last().date,
            .place = training.place,
            .trainer = training.trainer,
            .state = stateOn(training, today),
            .minutes = minutesOf(training),
            .places = training.places,
            .trainees = static_cast<int>(trainees.size()),
            .attended = static_cast<int>(std::ranges::count_if(trainees, hasAttended)),
            .certified = static_cast<int>(std::ranges::count_if(
                trainees, [](const Trainee &one) { return one.certifiedOn.isValid(); })),
            .unrecorded = unrecorded(training, today),
            .revision = training.revision};
}

TraineeRow rowOf(const Training &training, const Trainee &trainee, const people::PersonName &name)
{
    return {.id = trainee.id,
            .trainee = trainee,
            .name = name,
            .training = training.id,
            .title = training.title,
            .council = training.council,
            .firstDay = training.sittings.first().date,
            .lastDay = training.sittings.last().date,
            .minutesFollowed = minutesFollowed(training, trainee)};
}

} // namespace

Result<Training> TrainingRepository::find(TrainingId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This training no longer exists."), {}};
    Training training = readTraining(query);
    storage::Query sittings(*m_database, kSittings);
    FB_TRY_LET(held, storage::readAll(sittings.bind(u":id", id), readSitting));
    training.sittings = held;
    storage::Query trainees(*m_database, kTrainees);
    FB_TRY_LET(enrolled, storage::readAll(trainees.bind(u":id", id), readTrainee));
    training.trainees = enrolled;
    return training;
}

Result<QList<Training>> TrainingRepository::matching(const TrainingFilter &filter) const
{
    storage::Query query(*m_database, kIds);
    FB_TRY_LET(
        ids,
        storage::readAll(query.bind(u":council", filter.council).bind(u":person", filter.person),
                         [](const storage::Query &row) { return row.id<TrainingId>(u"id"); }));
    QList<Training> trainings;
    for (const TrainingId id : std::as_const(ids)) {
        FB_TRY_LET(training, find(id));
        if (filter.period.contains(training.sittings.first().date))
            trainings += training;
    }
    std::ranges::stable_sort(trainings, std::ranges::greater{}, [](const Training &training) {
        return training.sittings.first().date;
    });
    return trainings;
}

Result<QList<TrainingRow>> TrainingRepository::list(const TrainingFilter &filter) const
{
    storage::Query query(*m_database, kCouncilNames);
    QHash<CouncilId, QString> names;
    FB_TRY(storage::forEachRow(query, [&](const storage::Query &row) {
        names.insert(row.id<CouncilId>(u"id"), row.text(u"name"));
    }));
    FB_TRY_LET(trainings, matching(filter));
    QList<TrainingRow> rows;
    for (const Training &training : std::as_const(trainings))
        rows += rowOf(training, names.value(training.council), m_database->clock().today());
    return rows;
}

Result<QList<TraineeRow>> TrainingRepository::trainees(const TrainingFilter &filter) const
{
    storage::Query query(*m_database, kTraineeNames);
    QHash<PersonId, people::PersonName> names;
    FB_TRY(storage::forEachRow(query, [&](const storage::Query &row) {
        names.insert(row.id<PersonId>(u"id"), people::personNameFrom(row));
    }));
    FB_TRY_LET(trainings, matching(filter));
    QList<TraineeRow> rows;
    for (const Training &training : std::as_const(trainings)) {
        QList<TraineeRow> enrolled;
        for (const Trainee &trainee : training.trainees) {
            if (!filter.person.isValid() || trainee.person == filter.person)
                enrolled += rowOf(training, trainee, names.value(trainee.person));
        }
        std::ranges::stable_sort(enrolled, people::lessByName, &TraineeRow::name);
        rows += enrolled;
    }
    return rows;
}

Result<Training> TrainingRepository::save(const Training &training) const
{
    FB_TRY(validate(training, m_database->clock().today()));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "training.save"_L1, "training"_L1));
    FB_TRY_LET(stored, act.saveRoot(training.id.value(), training.revision, rootRow(training)));
    FB_TRY(act.syncRows("training_sitting"_L1, "training_id"_L1, stored.id,
                        storage::childRows(training.sittings, sittingRow)));
    FB_TRY(act.syncRows("trainee"_L1, "training_id"_L1, stored.id,
                        storage::childRows(training.trainees, traineeRow)));
    FB_TRY(act.commit());
    return find(TrainingId(stored.id));
}

Result<void> TrainingRepository::remove(TrainingId id, int revision) const
{
    FB_TRY_LET(stored, find(id));
    if (std::ranges::any_of(stored.trainees, hasAttended))
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("People attended this training: it stays on record."),
                     {}};
    FB_TRY_LET(act, storage::Act::begin(*m_database, "training.remove"_L1, "training"_L1));
    FB_TRY(act.syncRows("trainee"_L1, "training_id"_L1, id.value(), {}));
    FB_TRY(act.syncRows("training_sitting"_L1, "training_id"_L1, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

} // namespace faubourg::training
