#include "core/reports/listings/listings.h"
#include "core/training/questionnairerepository.h"
#include "core/training/responserepository.h"
#include "core/training/trainingrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::TrainingListings)
};

training::TrainingFilter wantedOf(const ListingFilter &filter)
{
    return {.council = filter.council,
            .person = filter.person,
            .period = filter.year ? civilYear(*filter.year) : Period{filter.from, filter.to}};
}

Result<Listing> trainings(const storage::Database &database, const ListingFilter &filter, QDate)
{
    FB_TRY_LET(rows, training::TrainingRepository(database).list(wantedOf(filter)));
    Listing listing{.kind = u"trainings"_s,
                    .title = Tr::tr("Trainings"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"title"_s, Tr::tr("Title")},
                                {u"first_day"_s, Tr::tr("First day"), CellType::Date},
                                {u"last_day"_s, Tr::tr("Last day"), CellType::Date},
                                {u"place"_s, Tr::tr("Place")},
                                {u"trainer"_s, Tr::tr("Trainer")},
                                {u"minutes"_s, Tr::tr("Minutes"), CellType::Integer},
                                {u"state"_s, Tr::tr("State")},
                                {u"enrolled"_s, Tr::tr("Enrolled"), CellType::Integer},
                                {u"attended"_s, Tr::tr("Attended"), CellType::Integer},
                                {u"certified"_s, Tr::tr("Certified"), CellType::Integer}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{
            cell(row.id),       row.councilName,    row.title,
            cell(row.firstDay), cell(row.lastDay),  row.place,
            row.trainer,        cell(row.minutes),  training::kTrainingStateKeys.key(row.state),
            cell(row.trainees), cell(row.attended), cell(row.certified)};
    return listing;
}

Result<Listing> trainees(const storage::Database &database, const ListingFilter &filter, QDate)
{
    FB_TRY_LET(rows, training::TrainingRepository(database).trainees(wantedOf(filter)));
    Listing listing{.kind = u"trainees"_s,
                    .title = Tr::tr("People trained"),
                    .columns = {{u"training_id"_s, Tr::tr("Training id"), CellType::Id},
                                {u"title"_s, Tr::tr("Title")},
                                {u"first_day"_s, Tr::tr("First day"), CellType::Date},
                                {u"person_id"_s, Tr::tr("Person id"), CellType::Id},
                                {u"last_name"_s, Tr::tr("Last name")},
                                {u"first_name"_s, Tr::tr("First name")},
                                {u"capacity"_s, Tr::tr("As")},
                                {u"attendance"_s, Tr::tr("Attendance")},
                                {u"minutes"_s, Tr::tr("Minutes"), CellType::Integer},
                                {u"certified_on"_s, Tr::tr("Certified on"), CellType::Date}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.training),
                                     row.title,
                                     cell(row.firstDay),
                                     cell(row.trainee.person),
                                     people::shownLastName(row.name),
                                     row.name.firstName,
                                     training::kTraineeCapacityKeys.key(row.trainee.capacity),
                                     training::kTraineeAttendanceKeys.key(row.trainee.attendance),
                                     cell(row.minutesFollowed),
                                     cell(row.trainee.certifiedOn)};
    return listing;
}

/// One row an option counted, or a text written.
void addNeeds(Listing &listing, const training::QuestionnaireRow &row, const training::Tally &tally)
{
    for (const training::QuestionTally &one : tally.questions) {
        const auto add = [&](const QString &answer, int count) {
            listing.rows += QVariantList{cell(row.id),
                                         row.councilName,
                                         cell(row.sentOn),
                                         one.question.wording,
                                         training::kQuestionKindKeys.key(one.question.kind),
                                         answer,
                                         cell(count),
                                         cell(one.answered)};
        };
        for (const training::OptionCount &option : one.options)
            add(option.option, option.count);
        for (const QString &text : one.texts)
            add(text, 1);
    }
}

Result<Listing> needs(const storage::Database &database, const ListingFilter &filter, QDate)
{
    FB_TRY_LET(rows, training::QuestionnaireRepository(database).list(filter.council));
    Listing listing{.kind = u"training-needs"_s,
                    .title = Tr::tr("Training needs"),
                    .columns = {{u"questionnaire_id"_s, Tr::tr("Questionnaire id"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"sent_on"_s, Tr::tr("Sent on"), CellType::Date},
                                {u"question"_s, Tr::tr("Question")},
                                {u"kind"_s, Tr::tr("Kind")},
                                {u"answer"_s, Tr::tr("Answer")},
                                {u"count"_s, Tr::tr("Count"), CellType::Integer},
                                {u"answered"_s, Tr::tr("Of"), CellType::Integer}},
                    .rows = {}};
    for (const training::QuestionnaireRow &row : std::as_const(rows)) {
        FB_TRY_LET(tally, training::tally(database, row.id));
        addNeeds(listing, row, tally);
    }
    return listing;
}

} // namespace

QList<ListingKind> trainingListings()
{
    const QStringList filters{u"council"_s, u"person"_s, u"year"_s, u"from"_s, u"to"_s};
    return {{u"trainings"_s, Tr::tr("Trainings of members and officials"), filters, trainings},
            {u"trainees"_s, Tr::tr("Who was enrolled, and came"), filters, trainees},
            {u"training-needs"_s,
             Tr::tr("What the councils answered about their needs"),
             {u"council"_s},
             needs}};
}

} // namespace faubourg::reports
