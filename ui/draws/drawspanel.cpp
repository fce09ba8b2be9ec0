#include "ui/draws/drawspanel.h"

#include "core/base/text/dates.h"
#include "core/documents/documentkinds.h"
#include "ui/base/actpanel.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/draws/drawpreparation.h"
#include "ui/draws/drawtexts.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
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

constexpr int kDocumentCharacters = 20;

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
    auto *layout = new QVBoxLayout(buttons);
    layout->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    layout->setSpacing(space::kSmall);
    const auto addRow = [layout] {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        layout->addLayout(row);
        return row;
    };
    QHBoxLayout *course = addRow();
    m_prepare = addButton(course, tr("Prepare a draw…"), &DrawsPanel::prepare);
    m_change = addButton(course, tr("Change…"), &DrawsPanel::change);
    m_open = addButton(course, tr("Open the ceremony"), &DrawsPanel::openCeremony);
    m_annul = addButton(course, tr("Void…"), &DrawsPanel::annul);
    QHBoxLayout *outcome = addRow();
    m_accept = addButton(outcome, tr("Accepts…"), &DrawsPanel::accept);
    m_refuse = addButton(outcome, tr("Refuses…"), &DrawsPanel::refuse);
    m_sign = addButton(outcome, tr("Record signed"), &DrawsPanel::sign);
    m_export = addButton(outcome, tr("CSV…"), &DrawsPanel::exportCsv);
    m_export->setToolTip(tr("Quotas and candidates for other draw programs"));
    QHBoxLayout *papers = addRow();
    m_document = new QComboBox(buttons);
    m_document->setAccessibleName(tr("Document"));
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_document->setMinimumContentsLength(kDocumentCharacters);
    for (const documents::DocumentKind &kind : documents::drawKinds())
        m_document->addItem(kind.label, kind.key);
    papers->addWidget(m_document, 1);
    m_print = addButton(papers, tr("Preview"), &DrawsPanel::print);
    m_saveDossier = addButton(papers, tr("Dossier…"), &DrawsPanel::saveDossier);
    m_savePage = addButton(papers, tr("Page to check…"), &DrawsPanel::savePage);
    for (QHBoxLayout *row : {course, outcome})
        row->addStretch();
    return buttons;
}

void DrawsPanel::buildAnswering()
{
    m_answerForm = new Form<Answered>;
    m_answerForm
        ->date(tr("&Answered on"), &Answered::day, DateHint::LastOccurrence, Need::Compulsory)
        ->setToday(m_workspace.today());
    m_startsOn =
        m_answerForm->date(tr("&Sits from"), &Answered::startsOn, DateHint::NextOccurrence);
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

} // namespace faubourg::ui
