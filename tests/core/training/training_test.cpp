#include "tests/support/catchqt.h"
#include "tests/support/trainingbuilders.h"

using namespace faubourg;
using namespace faubourg::training;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);

} // namespace

TEST_CASE("A training lasts as long as its sittings, without the meal between them", "[training]")
{
    Training training = aTraining();
    CHECK(minutesOf(training) == 330);
    training.sittings[1].endsAt = {};
    CHECK(minutesOf(training) == 0); // not known
}

TEST_CASE("What was followed is the whole training, or the part noted, of those who came",
          "[training]")
{
    const Training training = aTraining();
    Trainee trainee = aTrainee(PersonId(1));
    CHECK(minutesFollowed(training, trainee) == 330);
    trainee.minutes = 180;
    CHECK(minutesFollowed(training, trainee) == 180);
    trainee.attendance = TraineeAttendance::Excused;
    CHECK(minutesFollowed(training, trainee) == 0);
}

TEST_CASE("A training is planned, under way on its days, then held; or cancelled", "[training]")
{
    Training training = aTraining();
    const QDate day = training.sittings.first().date;
    CHECK(stateOn(training, day.addDays(-1)) == TrainingState::Planned);
    CHECK(stateOn(training, day) == TrainingState::Underway);
    CHECK(stateOn(training, day.addDays(1)) == TrainingState::Held);
    training.isCancelled = true;
    CHECK(stateOn(training, day.addDays(1)) == TrainingState::Cancelled);
}

TEST_CASE("Sittings have a day, follow each other and end after they start", "[training]")
{
    Training training = aTraining();
    CHECK(validate(training, kToday));
    std::swap(training.sittings[0], training.sittings[1]);
    CHECK_FALSE(validate(training, kToday));
    training = aTraining();
    training.sittings[0].endsAt = QTime(8, 0);
    CHECK_FALSE(validate(training, kToday));
    training.sittings.clear();
    CHECK_FALSE(validate(training, kToday));
}

TEST_CASE("Nobody has attended a training that has not begun or was cancelled", "[training]")
{
    Training training = aTraining();
    training.trainees = {aTrainee(PersonId(1))};
    const QDate day = training.sittings.first().date;
    CHECK(validate(training, day));
    CHECK_FALSE(validate(training, day.addDays(-1)));
    training.isCancelled = true;
    CHECK_FALSE(validate(training, day));
}

TEST_CASE("Nobody follows more than the training, or takes part twice", "[training]")
{
    Training training = aTraining();
    training.trainees = {aTrainee(PersonId(1))};
    training.trainees[0].minutes = 331;
    CHECK_FALSE(validate(training, kToday));
    training.trainees[0].minutes = 330;
    CHECK(validate(training, kToday));
    training.trainees += aTrainee(PersonId(1));
    CHECK_FALSE(validate(training, kToday));
}

TEST_CASE("A training with limited places refuses one more", "[training]")
{
    Training training = aTraining();
    training.places = 1;
    training.trainees = {aTrainee(PersonId(1), TraineeAttendance::Registered)};
    CHECK(validate(training, kToday));
    training.trainees += aTrainee(PersonId(2), TraineeAttendance::Registered);
    const auto refused = validate(training, kToday);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
}

TEST_CASE("Certificates go to those who attended, and keep their first day", "[training]")
{
    Training training = aTraining();
    training.trainees = {aTrainee(PersonId(1)), aTrainee(PersonId(2), TraineeAttendance::Absent),
                         aTrainee(PersonId(3))};
    training.trainees[2].certifiedOn = QDate(2026, 10, 12);
    const Training done = certified(training, kToday);
    CHECK(done.trainees[0].certifiedOn == kToday);
    CHECK_FALSE(done.trainees[1].certifiedOn.isValid());
    CHECK(done.trainees[2].certifiedOn == QDate(2026, 10, 12));
    CHECK(validate(done, kToday));
    training.trainees[1].certifiedOn = kToday;
    CHECK_FALSE(validate(training, kToday));
}

TEST_CASE("Who was enrolled is to be noted as present or absent once it is over", "[training]")
{
    Training training = aTraining();
    training.trainees = {aTrainee(PersonId(1), TraineeAttendance::Registered),
                         aTrainee(PersonId(2))};
    const QDate day = training.sittings.first().date;
    CHECK(unrecorded(training, day) == 0);
    CHECK(unrecorded(training, day.addDays(1)) == 1);
}
