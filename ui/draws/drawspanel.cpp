#include "ui/draws/drawspanel.h"

#include "core/base/text/dates.h"
#include "core/base/text/filename.h"
#include "core/documents/documentkinds.h"
#include "core/exchange/draw/poolwriter.h"
#include "core/office/parameterrepository.h"
#include "core/sortition/proof/verificationpage.h"
#include "core/storage/atomicfile.h"
#include "ui/base/actpanel.h"
#include "ui/base/dialogs.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/draws/ceremony.h"
#include "ui/draws/drawpreparation.h"
#include "ui/draws/drawtexts.h"
#include "ui/print/previewwindow.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using draws::Draw;
using draws::DrawRow;
using draws::DrawState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::DrawsPanel)
};

QList<Column<DrawRow>> drawColumns()
{
    return {{.title = Tr::tr("No."),
             .text = [](const DrawRow &row) { return QString::number(row.number); },
             .sortKey = [](const DrawRow &row) { return -row.number; },
             .alignment = Qt::AlignRight},
            {.title = Tr::tr("Date"),
             .text = [](const DrawRow &row) { return plainDate(row.heldOn, interfaceLanguage()); },
             .sortKey = [](const DrawRow &row) { return row.heldOn; },
             .names = true},
            {.title = Tr::tr("Seats"),
             .text = [](const DrawRow &row) { return QString::number(row.seats); },
             .alignment = Qt::AlignRight},
            {.title = Tr::tr("Candidates"),
             .text = [](const DrawRow &row) { return QString::number(row.candidates); },
             .alignment = Qt::AlignRight},
            {.title = Tr::tr("Accepted"),
             .text = [](const DrawRow &row) { return QString::number(row.accepted); },
             .alignment = Qt::AlignRight},
            {.title = Tr::tr("State"),
             .text = [](const DrawRow &row) { return wordOf(row.state); },
             .sign = [](const DrawRow &row) { return signOf(row.state); }}};
}

QList<Column<DrawPersonLine>> personColumns()
{
    return {{.title = Tr::tr("No."),
             .text = [](const DrawPersonLine &line) { return line.row.entry.number; }},
            {.title = Tr::tr("Name"),
             .text = [](const DrawPersonLine &line) { return people::listName(line.row.name); },
             .names = true},
            {.title = Tr::tr("College"),
             .text = [](const DrawPersonLine &line) { return line.row.collegeName; }},
            {.title = Tr::tr("Result"),
             .text = [](const DrawPersonLine &line) { return outcomeText(line.row.entry); }},
            {.title = Tr::tr("Answer"),
             .text = [](const DrawPersonLine &line) { return answerText(line.row.entry); },
             .sign = [](const DrawPersonLine &line) { return signOf(line.row.entry.answer); }}};
}

/// Those called first, in their order, then the list by rank, then the others.
int orderOf(const draws::DrawPerson &person)
{
    constexpr int kStep = 1'000'000;
    if (person.standing == draws::Standing::Excluded)
        return 4 * kStep;
    if (person.standing == draws::Standing::Seated)
        return 3 * kStep;
    if (isCalled(person))
        return person.outcome == draws::Outcome::Seat ? person.rank : kStep + person.rank;
    return 2 * kStep + person.rank;
}

} // namespace

DrawsPanel::DrawsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_repository(workspace.database())
    , m_preparation(new DrawPreparation(workspace, this))
{
    m_list = makeList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_preparation);
    showPreparation(false);
    connect(m_draws, &LinkedTableBase::currentIdChanged, this, &DrawsPanel::fillPersons);
    connect(m_draws, &LinkedTableBase::opened, this, &DrawsPanel::change);
    connect(m_persons, &LinkedTableBase::currentIdChanged, this, &DrawsPanel::updateButtons);
    connect(m_preparation, &DrawPreparation::closed, this, [this] { showPreparation(false); });
    connect(m_preparation, &DrawPreparation::saved, this, [this](DrawId id) {
        fill();
        m_draws->table()->selectId(id.value());
    });
    updateButtons();
}

QWidget *DrawsPanel::makeList()
{
    auto *list = new QWidget(this);
    m_draws = new LinkedTable<DrawRow>(tr("Draws by lot"), drawColumns(), list);
    m_draws->setEmptySentence(tr("No draw by lot yet. Declare candidacies eligible, then prepare "
                                 "a draw: its quotas come from the rules of the council."));
    m_draws->setMaximumHeight(fontMetrics().height() * 12);
    m_persons = new LinkedTable<DrawPersonLine>(tr("List of the draw"), personColumns(), list);
    m_persons->setEmptySentence(tr("The list is taken when the draw is frozen."));
    buildAnswering();
    m_buttons = makeButtons();
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_draws, 1);
    layout->addWidget(m_persons, 2);
    layout->addWidget(m_buttons);
    auto *act = new QHBoxLayout;
    act->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    act->addWidget(m_answering);
    layout->addLayout(act);
    return list;
}

QPushButton *DrawsPanel::addButton(QLayout *row, const QString &text, void (DrawsPanel::*run)())
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, run);
    row->addWidget(button);
    return button;
}

QWidget *DrawsPanel::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (QHBoxLayout *row : {first, second})
        row->setSpacing(space::kSmall);
    m_prepare = addButton(first, tr("Prepare a draw…"), &DrawsPanel::prepare);
    m_change = addButton(first, tr("Change…"), &DrawsPanel::change);
    m_open = addButton(first, tr("Open the ceremony"), &DrawsPanel::openCeremony);
    m_accept = addButton(first, tr("Accepts…"), &DrawsPanel::accept);
    m_refuse = addButton(first, tr("Refuses…"), &DrawsPanel::refuse);
    first->addStretch();
    m_document = new QComboBox(buttons);
    m_document->setAccessibleName(tr("Document"));
    for (const documents::DocumentKind &kind : documents::drawKinds())
        m_document->addItem(kind.label, kind.key);
    second->addWidget(m_document);
    m_print = addButton(second, tr("Preview"), &DrawsPanel::print);
    m_saveDossier = addButton(second, tr("Dossier…"), &DrawsPanel::saveDossier);
    m_savePage = addButton(second, tr("Page to check…"), &DrawsPanel::savePage);
    m_export = addButton(second, tr("CSV…"), &DrawsPanel::exportCsv);
    m_export->setToolTip(tr("Quotas and candidates for other draw programs"));
    m_sign = addButton(second, tr("Record signed"), &DrawsPanel::sign);
    m_annul = addButton(second, tr("Void…"), &DrawsPanel::annul);
    second->addStretch();
    auto *layout = new QVBoxLayout(buttons);
    layout->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(first);
    layout->addLayout(second);
    return buttons;
}

void DrawsPanel::buildAnswering()
{
    m_answerForm = new Form<Answered>;
    m_answerForm
        ->date(tr("&Answered on"), &Answered::day, DateHint::LastOccurrence, Need::Compulsory)
        ->setToday(m_workspace.today());
    m_startsOn = m_answerForm->date(tr("&Sits from"), &Answered::startsOn,
                                    DateHint::NextOccurrence);
    m_startsOn->setToday(m_workspace.today());
    m_answering = new ActPanel(m_answerForm, this);
    connect(m_answering, &ActPanel::accepted, this, &DrawsPanel::noteAnswer);
    connect(m_answering, &ActPanel::closed, this, [this] {
        m_buttons->show();
        m_persons->table()->setFocus();
    });
}

void DrawsPanel::showCouncil(CouncilId council, const QString &name)
{
    if (council != m_council) {
        showPreparation(false);
        m_answering->close();
    }
    m_council = council;
    m_name = name;
    fill();
}

void DrawsPanel::fill()
{
    QList<DrawRow> rows;
    if (m_council.isValid()) {
        auto found = m_repository.list({.council = m_council});
        if (!found)
            return m_workspace.notifier().report(found.error());
        rows = std::move(found).value();
    }
    const bool isFirst = m_draws->current() == nullptr && !rows.isEmpty();
    const qint64 newest = rows.isEmpty() ? 0 : rows.first().id.value();
    m_draws->setRows(std::move(rows));
    if (isFirst)
        m_draws->table()->selectId(newest);
    fillPersons();
}

void DrawsPanel::fillPersons()
{
    QList<DrawPersonLine> lines;
    if (const DrawRow *row = m_draws->current()) {
        const auto persons = m_repository.persons(row->id);
        if (!persons)
            return m_workspace.notifier().report(persons.error());
        for (const draws::DrawPersonRow &person : *persons)
            lines.append({person.entry.id, person});
        std::ranges::stable_sort(
            lines, {}, [](const DrawPersonLine &line) { return orderOf(line.row.entry); });
    }
    m_persons->setRows(std::move(lines));
    updateButtons();
}

std::optional<Draw> DrawsPanel::current() const
{
    const DrawRow *row = m_draws->current();
    if (row == nullptr)
        return std::nullopt;
    const auto draw = m_repository.find(row->id);
    if (draw)
        return *draw;
    m_workspace.notifier().report(draw.error());
    return std::nullopt;
}

void DrawsPanel::updateButtons()
{
    const DrawRow *row = m_draws->current();
    const DrawPersonLine *line = m_persons->current();
    const bool canWrite = !m_workspace.isReadOnly() && m_council.isValid();
    const auto isIn = [&](std::initializer_list<DrawState> states) {
        return row != nullptr && std::ranges::find(states, row->state) != states.end();
    };
    const bool hasResult = isIn({DrawState::Drawn, DrawState::Recorded});
    const bool isAsked = hasResult && line != nullptr
        && line->row.entry.standing == draws::Standing::Candidate
        && line->row.entry.answer == draws::Answer::None;
    m_prepare->setEnabled(canWrite);
    m_change->setEnabled(canWrite && isIn({DrawState::Prepared}));
    m_open->setEnabled(hasResult || (canWrite && isIn({DrawState::Frozen})));
    m_open->setText(hasResult ? tr("Show the ceremony again") : tr("Open the ceremony"));
    m_accept->setEnabled(canWrite && isAsked && isCalled(line->row.entry));
    m_refuse->setEnabled(canWrite && isAsked);
    const bool hasDossier = row != nullptr && !row->dossierSha256.isEmpty();
    m_print->setEnabled(hasDossier);
    m_saveDossier->setEnabled(hasDossier);
    m_savePage->setEnabled(hasDossier);
    m_export->setEnabled(hasDossier);
    m_sign->setEnabled(canWrite && isIn({DrawState::Drawn}));
    m_annul->setEnabled(canWrite && row != nullptr && row->state != DrawState::Voided);
}

void DrawsPanel::showPreparation(bool shown)
{
    m_list->setVisible(!shown);
    m_preparation->setVisible(shown);
    if (!shown)
        m_draws->table()->setFocus();
}

/// A new draw as the rules propose it; it names the voided one whose place it takes.
void DrawsPanel::prepare()
{
    const office::ParameterRepository parameters(m_workspace.database());
    const auto sources = m_repository.sources(m_council, m_workspace.today());
    const auto notice = parameters.integer(u"draw.convocation_days"_s);
    const auto answers = parameters.integer(u"draw.acceptance_days"_s);
    for (const Error *error : {sources ? nullptr : &sources.error(),
                               notice ? nullptr : &notice.error(),
                               answers ? nullptr : &answers.error()}) {
        if (error != nullptr)
            return m_workspace.notifier().report(*error);
    }
    Draw draw = proposedDraw(*sources, m_workspace.today(), *notice, *answers);
    const DrawRow *row = m_draws->current();
    if (row != nullptr && row->state == DrawState::Voided)
        draw.replaces = row->id;
    showPreparation(true);
    m_preparation->start(draw, m_name);
}

void DrawsPanel::change()
{
    const auto draw = current();
    if (!draw || draw->state != DrawState::Prepared || m_workspace.isReadOnly())
        return;
    showPreparation(true);
    m_preparation->start(*draw, m_name);
}

void DrawsPanel::openCeremony()
{
    const auto draw = current();
    if (!draw)
        return;
    m_ceremony = new Ceremony(m_workspace, *draw, m_name, window());
    connect(m_ceremony, &QObject::destroyed, this, [this] { m_ceremony = nullptr; });
    connect(m_ceremony, &Ceremony::drawn, this, &DrawsPanel::fill);
    connect(m_ceremony, &Ceremony::recordWanted, this,
            [this] { printKind(u"draw-record"_s); });
    m_ceremony->showFullScreen();
}

void DrawsPanel::print()
{
    printKind(m_document->currentData().toString());
}

void DrawsPanel::printKind(const QString &kind)
{
    const DrawRow *row = m_draws->current();
    if (row == nullptr)
        return;
    auto prepared = documents::prepareDocument(kind, {.draw = row->id}, m_workspace.database(),
                                               m_workspace.today());
    if (!prepared)
        return m_workspace.notifier().report(prepared.error());
    previewDocument(window(), std::move(prepared).value(),
                    safeFileName(u"%1 %2"_s.arg(m_name, kind)));
}

void DrawsPanel::write(const QString &title, const QString &fileName, const QByteArray &bytes)
{
    const QString path = askFileToSave(this, title, safeFileName(fileName), {});
    if (path.isEmpty())
        return;
    if (const auto written = storage::AtomicFile::write(path, bytes); !written)
        return m_workspace.notifier().report(written.error());
    m_workspace.notifier().done(tr("Written to %1.").arg(path));
}

void DrawsPanel::saveDossier()
{
    const auto draw = current();
    if (!draw)
        return;
    const auto bytes = m_repository.dossier(*draw);
    if (!bytes)
        return m_workspace.notifier().report(bytes.error());
    write(tr("Save the dossier of the draw"), tr("draw %1 %2.txt").arg(m_name).arg(draw->number),
          *bytes);
}

void DrawsPanel::savePage()
{
    const auto draw = current();
    if (!draw)
        return;
    const auto bytes = m_repository.dossier(*draw);
    if (!bytes)
        return m_workspace.notifier().report(bytes.error());
    write(tr("Save the page that checks the draw"),
          tr("draw %1 %2.html").arg(m_name).arg(draw->number),
          sortition::verificationPage(*bytes, draw->seed));
}

/// As the Sortition Foundation's tools read them: the newest of the three conventions.
void DrawsPanel::exportCsv()
{
    const auto draw = current();
    if (!draw)
        return;
    const auto bytes = m_repository.dossier(*draw);
    const auto dossier =
        bytes ? sortition::readDossier(*bytes) : Result<sortition::Dossier>(bytes.error());
    if (!dossier)
        return m_workspace.notifier().report(dossier.error());
    const QString folder = askFolder(this, tr("Folder for the CSV files of the draw"));
    if (folder.isEmpty())
        return;
    QStringList numbers;
    for (const draws::DrawPerson &person : draw->persons) {
        if (person.outcome == draws::Outcome::Seat)
            numbers += person.number;
    }
    for (const exchange::PoolFile &file : exchange::poolFiles(
             dossier->pool, exchange::PoolConvention::SortitionFoundation, numbers)) {
        const auto written =
            storage::AtomicFile::write(QDir(folder).filePath(file.name), file.content);
        if (!written)
            return m_workspace.notifier().report(written.error());
    }
    m_workspace.notifier().done(tr("Written to %1.").arg(folder));
}

void DrawsPanel::accept()
{
    const DrawPersonLine *line = m_persons->current();
    if (line == nullptr)
        return;
    m_answer = draws::Answer::Accepted;
    m_subject = line->row.entry.number;
    m_startsOn->setReadOnly(false);
    m_answerForm->load({m_workspace.today(), m_workspace.today()});
    m_answering->setExplanation(tr("The person takes a vacant seat of their college."));
    m_buttons->hide();
    const QString name = people::listName(line->row.name);
    m_answering->open(tr("%1 accepts").arg(name), tr("Give the seat"));
}

void DrawsPanel::refuse()
{
    const DrawPersonLine *line = m_persons->current();
    if (line == nullptr)
        return;
    m_answer = draws::Answer::Refused;
    m_subject = line->row.entry.number;
    m_startsOn->setReadOnly(true);
    m_answerForm->load({m_workspace.today(), {}});
    m_answering->setExplanation(isCalled(line->row.entry)
                                    ? tr("The next in line who keeps every quota is called.")
                                    : tr("The person leaves the list of substitutes."));
    m_buttons->hide();
    const QString name = people::listName(line->row.name);
    m_answering->open(tr("%1 refuses").arg(name), tr("Note the refusal"));
}

void DrawsPanel::noteAnswer()
{
    Answered typed;
    m_answerForm->store(typed);
    if (m_answer == draws::Answer::Accepted && !typed.startsOn.isValid())
        return m_answering->refuse(tr("Enter the day from which the person sits."));
    const auto draw = current();
    if (!draw)
        return;
    const auto done = m_repository.answer(*draw, m_subject, m_answer, typed.day, typed.startsOn);
    if (!done)
        return m_answering->refuse(done.error().message);
    m_answering->close();
    m_workspace.announce(u"candidacy"_s);
    m_workspace.announce(u"mandate"_s);
    if (m_answer == draws::Answer::Accepted)
        return told(done, tr("The seat is given."));
    const QList<draws::DrawPerson> called = calledPersons(*done);
    const bool isFollowed = !called.isEmpty() && called.last().calledFor == m_subject;
    told(done, isFollowed ? tr("The refusal is noted. No. %1 is called.").arg(called.last().number)
                          : tr("The refusal is noted. Nobody is left to be called."));
}

void DrawsPanel::sign()
{
    if (const auto draw = current())
        told(m_repository.sign(*draw, m_workspace.today()), tr("The record is signed."));
}

void DrawsPanel::annul()
{
    const auto draw = current();
    if (!draw)
        return;
    const auto agreed = confirm(
        this, {.title = tr("Void draw %1 of %2").arg(QString::number(draw->number), m_name),
               .consequence = tr("The draw, its dossier and its result stay in the file with the "
                                 "reason; its candidates can take part in another."),
               .verb = tr("Void the draw"),
               .asksReason = true});
    if (!agreed)
        return;
    told(m_repository.annul(*draw, agreed->reason, m_workspace.today()), tr("The draw is void."));
    m_workspace.announce(u"candidacy"_s);
}

void DrawsPanel::told(const Result<Draw> &done, const QString &sentence)
{
    if (!done)
        return m_workspace.notifier().report(done.error());
    m_workspace.announce(u"draw"_s, done->id.value());
    fill();
    m_workspace.notifier().done(sentence);
}

} // namespace faubourg::ui
