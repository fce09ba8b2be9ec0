#include "ui/people/retentionpage.h"

#include "core/base/text/dates.h"
#include "core/exchange/roll/rollimport.h"
#include "core/office/parameterrepository.h"
#include "ui/base/dialogs.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/people/importfile.h"
#include "ui/shell/workspace.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::ForgettableCandidate;
using people::RollExtract;

namespace {

QList<Column<ForgettableCandidate>> candidateColumns()
{
    return {
        {.title = RetentionPage::tr("Candidate"),
         .text = [](const ForgettableCandidate &row) { return listName(row.name); },
         .names = true},
        {.title = RetentionPage::tr("Council"),
         .text = [](const ForgettableCandidate &row) { return row.councilName; }},
        {.title = RetentionPage::tr("No."),
         .text = [](const ForgettableCandidate &row) { return QString::number(row.number); },
         .sortKey = [](const ForgettableCandidate &row) { return row.number; },
         .alignment = Qt::AlignRight},
        {.title = RetentionPage::tr("Kept until"),
         .text = [](const ForgettableCandidate &row) { return numericDate(row.dueOn); },
         .sortKey = [](const ForgettableCandidate &row) { return row.dueOn; }},
    };
}

} // namespace

RetentionPage::RetentionPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_rolls(workspace.database())
    , m_rollTable(
          new LinkedTable<RollExtract>(tr("Extracts of the electoral roll"), rollColumns(), this))
    , m_candidateTable(new LinkedTable<ForgettableCandidate>(tr("Candidates not retained"),
                                                             candidateColumns(), this))
    , m_import(new QPushButton(tr("Import a roll…"), this))
    , m_purge(new QPushButton(tr("Purge the extract…"), this))
    , m_forget(new QPushButton(tr("Make all anonymous…"), this))
{
    m_rollTable->setEmptySentence(tr("No extract of the electoral roll. Import one for the time "
                                     "of a draw: only names, sex, birth and address are kept."));
    m_candidateTable->setEmptySentence(tr("Nobody is kept longer than the office allows itself."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    layout->addWidget(makeRolls(), 1);
    layout->addWidget(makeCandidates(), 1);
    connect(m_rollTable, &LinkedTableBase::currentIdChanged, this, [this] {
        const RollExtract *extract = m_rollTable->current();
        m_purge->setEnabled(extract != nullptr && !extract->purgedOn.isValid()
                            && !m_workspace.isReadOnly());
    });
    connect(m_import, &QPushButton::clicked, this, &RetentionPage::importRoll);
    connect(m_purge, &QPushButton::clicked, this, &RetentionPage::purge);
    connect(m_forget, &QPushButton::clicked, this, &RetentionPage::forget);
    connect(&workspace, &Workspace::changed, this, [this](const QString &kind) {
        if (kind == "roll_extract"_L1 || kind == "candidacy"_L1 || kind == "person"_L1
            || kind == "parameter"_L1)
            refresh();
    });
    refresh();
}

QWidget *RetentionPage::makeRolls()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    layout->addWidget(roleLabel(TextRole::Section, tr("Extracts of the electoral roll"), part));
    layout->addWidget(m_rollTable, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_import);
    buttons->addWidget(m_purge);
    buttons->addStretch();
    layout->addLayout(buttons);
    return part;
}

QWidget *RetentionPage::makeCandidates()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, 0);
    layout->addWidget(
        roleLabel(TextRole::Section, tr("Candidates not retained, kept long enough"), part));
    layout->addWidget(m_candidateTable, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_forget);
    buttons->addStretch();
    layout->addLayout(buttons);
    return part;
}

QList<Column<RollExtract>> RetentionPage::rollColumns() const
{
    return {
        {.title = tr("File"),
         .text = [](const RollExtract &row) { return row.name; },
         .names = true},
        {.title = tr("Imported on"),
         .text = [](const RollExtract &row) { return numericDate(row.importedOn); },
         .sortKey = [](const RollExtract &row) { return row.importedOn; }},
        {.title = tr("People"),
         .text = [](const RollExtract &row) { return QString::number(row.electors); },
         .sortKey = [](const RollExtract &row) { return row.electors; },
         .alignment = Qt::AlignRight},
        {.title = tr("State"),
         .text =
             [this](const RollExtract &row) {
                 if (row.purgedOn.isValid())
                     return tr("Purged on %1").arg(numericDate(row.purgedOn));
                 const int months = parameter(u"retention.roll_extract_months"_s);
                 return tr("To be purged by %1").arg(numericDate(purgeDueOn(row, months)));
             },
         .sign =
             [this](const RollExtract &row) {
                 if (row.purgedOn.isValid())
                     return Sign::Done;
                 const int months = parameter(u"retention.roll_extract_months"_s);
                 return purgeDueOn(row, months) < m_workspace.today() ? Sign::Broken
                                                                      : Sign::Planned;
             }},
        {.title = tr("SHA-256 of the file"),
         .text = [](const RollExtract &row) { return row.sha256; },
         .isSpare = true},
    };
}

int RetentionPage::parameter(const QString &key) const
{
    return office::ParameterRepository(m_workspace.database()).integer(key).valueOr(0);
}

void RetentionPage::refresh()
{
    fillRolls();
    fillCandidates();
}

bool RetentionPage::showRecord(qint64)
{
    m_rollTable->table()->setFocus();
    return true;
}

void RetentionPage::fillRolls()
{
    const auto extracts = m_rolls.list();
    if (!extracts)
        return m_workspace.notifier().report(extracts.error());
    m_rollTable->setRows(*extracts);
    m_import->setEnabled(!m_workspace.isReadOnly());
    m_purge->setEnabled(false);
    if (!extracts->isEmpty())
        m_rollTable->table()->selectRow(0);
}

void RetentionPage::fillCandidates()
{
    const auto due = councils::forgettableCandidates(
        m_workspace.database(), parameter(u"retention.candidate_years"_s), m_workspace.today());
    if (!due)
        return m_workspace.notifier().report(due.error());
    m_candidateTable->setRows(*due);
    m_forget->setEnabled(!due->isEmpty() && !m_workspace.isReadOnly());
}

void RetentionPage::importRoll()
{
    const QString path = askFileToOpen(this, tr("Electoral roll"), spreadsheetFilter());
    if (path.isEmpty())
        return;
    const auto bytes = contentOf(path);
    if (!bytes)
        return m_workspace.notifier().report(bytes.error());
    const auto reading =
        exchange::readRoll(*bytes, QFileInfo(path).fileName(), m_workspace.today());
    if (!reading)
        return m_workspace.notifier().report(reading.error());
    const auto stored = m_rolls.add(reading->extract, reading->electors);
    if (!stored)
        return m_workspace.notifier().report(stored.error());
    QStringList said{tr("%n people of the roll are in the file.", nullptr, stored->electors)};
    if (reading->onBothLists > 0)
        said += tr("%n stood on both complementary lists.", nullptr, reading->onBothLists);
    if (!reading->unreadable.isEmpty())
        said += tr("%n line(s) without a name were left aside.", nullptr,
                   static_cast<int>(reading->unreadable.size()));
    m_workspace.announce(u"roll_extract"_s, stored->id.value());
    m_workspace.notifier().done(said.join(u' '));
}

void RetentionPage::purge()
{
    const RollExtract *shown = m_rollTable->current();
    if (shown == nullptr)
        return;
    const RollExtract extract = *shown;
    const auto answer =
        confirm(this,
                {.title = tr("Purge “%1”").arg(extract.name),
                 .consequence = tr("%n people of the roll leave this file for good. Their number "
                                   "and the digest of the imported file remain, for the record of "
                                   "the draw. This cannot be undone.",
                                   nullptr, extract.electors),
                 .verb = tr("Purge"),
                 .typed = QString::number(extract.electors)});
    if (!answer)
        return;
    if (const auto purged = m_rolls.purge(extract.id, extract.revision); !purged)
        return m_workspace.notifier().report(purged.error());
    m_workspace.announce(u"roll_extract"_s, extract.id.value());
    m_workspace.notifier().done(tr("The extract “%1” is purged.").arg(extract.name));
}

void RetentionPage::forget()
{
    const QList<ForgettableCandidate> candidates = m_candidateTable->model()->rows();
    const auto answer =
        confirm(this,
                {.title = tr("Make %n candidate(s) anonymous", nullptr,
                             static_cast<int>(candidates.size())),
                 .consequence = tr("Names, dates of birth, addresses and what the journal says of "
                                   "them go for good. The candidacies remain, under their numbers. "
                                   "What was done before can then no longer be undone."),
                 .verb = tr("Make anonymous"),
                 .typed = QString::number(candidates.size())});
    if (!answer)
        return;
    if (const auto done = councils::forgetCandidates(m_workspace.database(), candidates); !done)
        return m_workspace.notifier().report(done.error());
    m_workspace.undoStack().clear(); // it would bring the names back
    m_workspace.announce(u"person"_s);
    m_workspace.notifier().done(
        tr("%n candidate(s) are anonymous.", nullptr, static_cast<int>(candidates.size())));
}

} // namespace faubourg::ui
