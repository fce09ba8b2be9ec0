#include "ui/training/trainingspage.h"

#include "core/base/text/dates.h"
#include "core/councils/councilrepository.h"
#include "core/councils/mandaterepository.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/pickfield.h"
#include "ui/base/rowsfield.h"
#include "ui/people/peopletexts.h"
#include "ui/sessions/sessiontexts.h"
#include "ui/shell/documentpreview.h"
#include "ui/training/trainingfields.h"
#include "ui/training/trainingtexts.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using training::Sitting;
using training::Trainee;
using training::TraineeAttendance;
using training::Training;
using training::TrainingRow;
using training::TrainingState;

namespace {

bool isEnrolled(const Training &training, PersonId person)
{
    return std::ranges::find(training.trainees, person, &Trainee::person)
        != training.trainees.end();
}

bool hasAny(const Training &training, TraineeAttendance attendance)
{
    return std::ranges::find(training.trainees, attendance, &Trainee::attendance)
        != training.trainees.end();
}

} // namespace

TrainingsPage::TrainingsPage(Workspace &workspace, QWidget *parent)
    : RecordPage(workspace, u"training"_s, parent)
{
    setColumns(columns());
    table()->setDefaultSort({{1, Qt::DescendingOrder}});
    setListShare(46);
    addRowFacet(tr("State"), {tr("to come"), tr("held"), tr("cancelled")},
                [](const TrainingRow &row, int choice) {
                    const bool isOpen =
                        row.state == TrainingState::Planned || row.state == TrainingState::Underway;
                    if (choice == 1)
                        return isOpen;
                    return row.state
                        == (choice == 2 ? TrainingState::Held : TrainingState::Cancelled);
                });
    addMainForm();
    addTrainees();
    addActions();
    start();
}

QList<Column<TrainingRow>> TrainingsPage::columns()
{
    return {{.title = tr("Training"),
             .text = [](const TrainingRow &row) { return row.title; },
             .names = true},
            {.title = tr("Day"),
             .text = [](const TrainingRow &row) { return numericDate(row.firstDay); },
             .sortKey = [](const TrainingRow &row) { return row.firstDay; }},
            {.title = tr("State"),
             .text =
                 [](const TrainingRow &row) {
                     return row.unrecorded > 0 ? tr("%n to note", nullptr, row.unrecorded)
                                               : trainingStateText(row.state);
                 },
             .sortKey = [](const TrainingRow &row) { return static_cast<int>(row.state); },
             .sign =
                 [](const TrainingRow &row) {
                     return row.unrecorded > 0 ? Sign::Soon : signOf(row.state);
                 }},
            {.title = tr("People"),
             .text =
                 [](const TrainingRow &row) {
                     return row.state == TrainingState::Held
                         ? u"%1/%2"_s.arg(row.attended).arg(row.trainees)
                         : QString::number(row.trainees);
                 },
             .sortKey = [](const TrainingRow &row) { return row.trainees; },
             .alignment = Qt::AlignRight},
            {.title = tr("Council"),
             .text =
                 [](const TrainingRow &row) {
                     return row.councilName.isEmpty() ? tr("all councils") : row.councilName;
                 },
             .isSpare = true}};
}

void TrainingsPage::addMainForm()
{
    Form<Training> *form = addForm(tr("Training"));
    const auto councils = [this] {
        QList<RecordChoice> choices;
        const auto rows = councils::CouncilRepository(workspace().database()).list();
        for (const councils::CouncilRow &row : rows.valueOr({}))
            choices.append({row.id.value(), row.name});
        return choices;
    };
    constexpr int kMostPlaces = 1000;
    form->line(tr("&Title"), &Training::title, Need::Compulsory);
    form->bind(new PickField<CouncilId>(tr("All councils"), councils), tr("&Offered to"),
               &Training::council);
    form->text(tr("&Aims"), &Training::aims)->setVisibleLines(3);
    form->line(tr("T&rainer"), &Training::trainer);
    form->line(tr("&Place"), &Training::place);
    form->number(tr("&Number of places"), &Training::places, 1, kMostPlaces)
        ->setWidthInCharacters(5);
    form->check(tr("It was &cancelled"), &Training::isCancelled);
    addSittings(form);
    form->addStretch();
}

void TrainingsPage::addSittings(Form<Training> *form)
{
    form->addSection(tr("Days and hours"));
    auto *sittings = new RowsField<Sitting>(
        tr("Add a half-day"),
        {{.title = tr("Day"),
          .text =
              [](const Sitting &sitting) { return longDate(sitting.date, interfaceLanguage()); },
          .names = true},
         {.title = tr("From"),
          .text =
              [](const Sitting &sitting) { return hour(sitting.startsAt, interfaceLanguage()); }},
         {.title = tr("To"), .text = [](const Sitting &sitting) {
              return hour(sitting.endsAt, interfaceLanguage());
          }}});
    Form<Sitting> &sitting = sittings->form();
    sitting.date(tr("&Day"), &Sitting::date, DateHint::NextOccurrence, Need::Compulsory)
        ->setToday(workspace().today());
    sitting.time(tr("&From"), &Sitting::startsAt);
    sitting.time(tr("&To"), &Sitting::endsAt);
    form->bind(sittings, tr("Days and hours"), &Training::sittings);
}

void TrainingsPage::addTrainees()
{
    Form<Training> *form = addForm(tr("Participants"));
    const storage::Database &database = workspace().database();
    const auto nameOf = [&database](qint64 id) { return personName(database, PersonId(id)); };
    const auto find = [&database](const QString &words) { return personChoices(database, words); };
    auto *trainees = new RowsField<Trainee>(
        tr("Add a participant"),
        {{.title = tr("Name"),
          .text = [nameOf](const Trainee &trainee) { return nameOf(trainee.person.value()); },
          .names = true},
         {.title = tr("As"),
          .text =
              [](const Trainee &trainee) {
                  return wordOf(traineeCapacityChoices(), trainee.capacity);
              }},
         {.title = tr("Attendance"),
          .text =
              [](const Trainee &trainee) {
                  return wordOf(traineeAttendanceChoices(), trainee.attendance);
              },
          .sign = [](const Trainee &trainee) { return signOf(trainee.attendance); }},
         {.title = tr("Certificate"),
          .text = [](const Trainee &trainee) { return numericDate(trainee.certifiedOn); }}});
    constexpr int kRowsShown = 12;
    trainees->setVisibleRows(kRowsShown);
    Form<Trainee> &trainee = trainees->form();
    trainee.record(tr("&Person"), &Trainee::person, find, nameOf, Need::Compulsory);
    trainee.choice(tr("&As"), &Trainee::capacity, traineeCapacityChoices());
    trainee.choice(tr("Atten&dance"), &Trainee::attendance, traineeAttendanceChoices());
    trainee.bind(new DurationField(&trainee), tr("&Followed, if not the whole"), &Trainee::minutes);
    trainee
        .date(tr("&Certificate handed over on"), &Trainee::certifiedOn, DateHint::LastOccurrence)
        ->setToday(workspace().today());
    form->bind(trainees, tr("Participants"), &Training::trainees);
    form->addStretch();
}

void TrainingsPage::addActions()
{
    m_certify = new QAction(icon("print"_L1), tr("Certificates"), this);
    m_attended = new QAction(tr("All attended"), this);
    m_enrol = new QAction(tr("Enrol the members"), this);
    for (QAction *action : {m_certify, m_attended, m_enrol})
        action->setEnabled(false); // until a training is shown
    addRecordAction(m_certify, true);
    addRecordAction(m_attended);
    addRecordAction(m_enrol);
    connect(m_certify, &QAction::triggered, this, [this] { certify(); });
    connect(m_attended, &QAction::triggered, this, [this] { markAttended(); });
    connect(m_enrol, &QAction::triggered, this, [this] { enrolMembers(); });
}

/// The full members of the council on the first day who are not enrolled yet.
void TrainingsPage::enrolMembers()
{
    if (!leave() || !stored())
        return;
    Training changed = *stored();
    const auto members = councils::MandateRepository(workspace().database())
                             .membersOn(changed.council, changed.sittings.first().date);
    if (!members)
        return workspace().notifier().report(members.error());
    for (const councils::MemberRow &member : *members) {
        const PersonId person = member.mandate.person;
        const bool isFull = member.mandate.status == councils::MandateStatus::Full;
        if (isFull && !isEnrolled(changed, person)) {
            Trainee trainee;
            trainee.person = person;
            changed.trainees += trainee;
        }
    }
    change(changed, tr("Enrol the members in “%1”"), tr("The members are enrolled."));
}

void TrainingsPage::markAttended()
{
    if (!leave() || !stored())
        return;
    Training changed = *stored();
    for (Trainee &trainee : changed.trainees) {
        if (trainee.attendance == TraineeAttendance::Registered)
            trainee.attendance = TraineeAttendance::Attended;
    }
    change(changed, tr("Note who attended “%1”"),
           tr("All who were enrolled are noted as present; correct those who were not."));
}

/// Shows the certificates, and notes on which day they were made.
void TrainingsPage::certify()
{
    const auto what = printable();
    if (!what || !leave())
        return;
    if (previewDocument(workspace(), this, *what) == nullptr || workspace().isReadOnly())
        return;
    change(training::certified(*stored(), workspace().today()), tr("Certify “%1”"),
           tr("The certificates bear today’s date in the list."));
}

bool TrainingsPage::change(const Training &changed, const QString &undoText, const QString &said)
{
    if (changed == *stored())
        return true;
    if (const auto valid = check(changed); !valid) {
        workspace().notifier().report(valid.error());
        return false;
    }
    return apply(changed, undoText.arg(changed.title), said);
}

std::optional<PrintableDocument> TrainingsPage::printable() const
{
    if (!stored() || !stored()->id.isValid())
        return std::nullopt;
    documents::Selection selection;
    selection.training = stored()->id;
    return PrintableDocument{u"training-certificates"_s, selection};
}

Result<QList<TrainingRow>> TrainingsPage::listRows() const
{
    return repository().list();
}

/// A half-day is there to be filled in.
Training TrainingsPage::newRecord() const
{
    Training training;
    training.sittings = {Sitting()};
    return training;
}

Result<void> TrainingsPage::check(const Training &training) const
{
    return validate(training, workspace().today());
}

QString TrainingsPage::nameOf(const Training &training) const
{
    return training.title;
}

Headline TrainingsPage::headlineOf(const Training &training) const
{
    const TrainingState state = stateOn(training, workspace().today());
    const int minutes = minutesOf(training);
    QStringList context;
    if (!training.sittings.isEmpty())
        context += periodText({training.sittings.first().date, training.sittings.last().date},
                              interfaceLanguage());
    if (minutes > 0)
        context += duration(minutes);
    if (!training.place.isEmpty())
        context += training.place;
    return {.title = training.title,
            .context = context.join(u" · "_s),
            .sign = signOf(state),
            .state = trainingStateText(state)};
}

RecordTexts TrainingsPage::recordTexts() const
{
    return {.list = {.list = tr("Trainings"),
                     .newRecord = tr("New training"),
                     .empty = tr("No training yet. Those offered to members and elected officials "
                                 "belong here, with who came and their certificates."),
                     .count = [](int count) { return tr("%n trainings", nullptr, count); }},
            .newTitle = tr("New training"),
            .undoCreate = tr("Add the training “%1”"),
            .undoEdit = tr("Change the training “%1”"),
            .undoRemove = tr("Remove the training “%1”"),
            .saved = tr("The training “%1” is saved."),
            .removed = tr("The training “%1” was removed.")};
}

bool TrainingsPage::showsKind(const QString &kind) const
{
    return kind == "training"_L1 || kind == "council"_L1 || kind == "person"_L1;
}

void TrainingsPage::recordShown(const Training &training)
{
    const bool isStored = training.id.isValid();
    const bool canWrite = isStored && !workspace().isReadOnly() && !training.isCancelled;
    const bool hasBegun =
        isStored && stateOn(training, workspace().today()) != TrainingState::Planned;
    m_enrol->setEnabled(canWrite && training.council.isValid());
    m_attended->setEnabled(canWrite && hasBegun && hasAny(training, TraineeAttendance::Registered));
    m_certify->setEnabled(isStored && hasAny(training, TraineeAttendance::Attended));
}

} // namespace faubourg::ui
