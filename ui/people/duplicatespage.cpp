#include "ui/people/duplicatespage.h"

#include "core/councils/personmerge.h"
#include "ui/base/sidebyside.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/people/peopletexts.h"
#include "ui/people/personcomparison.h"
#include "ui/shell/recordtexts.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using people::LikelyPair;
using people::Person;

namespace {

constexpr int kIdBits = 32; ///< a pair is named by both ids in one number

QList<Column<PairLine>> columns()
{
    return {
        {.title = DuplicatesPage::tr("Record"),
         .text = [](const PairLine &line) { return listName(line.first); },
         .names = true},
        {.title = DuplicatesPage::tr("Looks like"),
         .text = [](const PairLine &line) { return listName(line.second); }},
        {.title = DuplicatesPage::tr("Why"),
         .text = [](const PairLine &line) { return likenessText(line.pair.reasons); },
         .isSpare = true},
    };
}

} // namespace

DuplicatesPage::DuplicatesPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_persons(workspace.database())
    , m_sides(new SideBySide(tr("List"), this))
    , m_table(new LinkedTable<PairLine>(tr("Likely duplicates"), columns(), this))
    , m_comparison(new PersonComparison(this))
    , m_merge(new QPushButton(tr("Merge into one record"), this))
    , m_distinguish(new QPushButton(tr("They are two people"), this))
{
    m_table->setEmptySentence(tr("No two records look like the same person. Accents, hyphens, "
                                 "swapped names and names used are all compared."));
    m_detail = makeDetail();
    m_sides->setPanes(m_table, m_detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sides);
    connect(m_table, &LinkedTableBase::currentIdChanged, this, &DuplicatesPage::showPair);
    connect(m_table, &LinkedTableBase::opened, this, [this] { m_sides->showDetail(); });
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPage::merge);
    connect(m_distinguish, &QPushButton::clicked, this, &DuplicatesPage::distinguish);
    connect(&workspace, &Workspace::changed, this, [this](const QString &kind) {
        if (kind == "person"_L1)
            refresh();
    });
    refresh();
}

QWidget *DuplicatesPage::makeDetail()
{
    auto *detail = new QWidget(this);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kMedium);
    layout->addWidget(roleLabel(TextRole::Section, tr("Is this one person?"), detail));
    auto *explanation = mutedLabel(
        tr("Choose what to keep where the records differ. Mandates, candidacies, sessions, "
           "questions and texts of both are then those of one record; roles and notes of both "
           "stay."),
        detail);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    auto *scroll = new QScrollArea(detail);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_comparison);
    layout->addWidget(scroll, 1);
    makePrimary(m_merge);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_merge);
    buttons->addWidget(m_distinguish);
    buttons->addStretch();
    layout->addLayout(buttons);
    return detail;
}

void DuplicatesPage::refresh()
{
    const auto pairs = m_persons.likelyPairs();
    const auto rows = m_persons.list();
    if (!pairs || !rows)
        return m_workspace.notifier().report(pairs ? rows.error() : pairs.error());
    QHash<PersonId, people::PersonName> names;
    for (const people::PersonRow &row : *rows)
        names.insert(row.id, row.name);
    QList<PairLine> lines;
    for (const LikelyPair &pair : *pairs)
        lines.append({.id = (pair.first.value() << kIdBits) | pair.second.value(),
                      .pair = pair,
                      .first = names.value(pair.first),
                      .second = names.value(pair.second)});
    m_table->setRows(std::move(lines));
    if (m_table->current() == nullptr && count() > 0)
        m_table->table()->selectRow(0);
    showPair();
    emit countChanged();
}

qsizetype DuplicatesPage::count() const
{
    return m_table->model()->rows().size();
}

QList<QWidget *> DuplicatesPage::panes() const
{
    return m_sides->panes();
}

/// The record with more behind it stands at the left, and stays.
void DuplicatesPage::showPair()
{
    const PairLine *line = m_table->current();
    m_detail->setVisible(line != nullptr);
    m_merge->setEnabled(line != nullptr && !m_workspace.isReadOnly());
    m_distinguish->setEnabled(m_merge->isEnabled());
    if (line == nullptr)
        return;
    const auto first = m_persons.find(line->pair.first);
    const auto second = m_persons.find(line->pair.second);
    if (!first || !second)
        return;
    const int firstUses = m_persons.useCount(first->id).valueOr(0);
    const int secondUses = m_persons.useCount(second->id).valueOr(0);
    const bool keepsFirst = firstUses >= secondUses;
    m_kept = keepsFirst ? *first : *second;
    m_other = keepsFirst ? *second : *first;
    const auto uses = [](int count) {
        return count == 0 ? QString() : tr("%n other record(s) of the file", nullptr, count);
    };
    m_comparison->compare(m_kept, m_other, listName(m_kept.name), listName(m_other.name),
                          uses(std::max(firstUses, secondUses)),
                          uses(std::min(firstUses, secondUses)));
}

void DuplicatesPage::merge()
{
    const Person whole = people::merged(m_kept, m_other, m_comparison->fromRight());
    const Person other = m_other;
    const QString name = listName(whole.name);
    const bool done =
        m_workspace.run(u"person"_s, tr("Merge the records of %1").arg(name),
                        [database = &m_workspace.database(), whole, other]() -> Result<qint64> {
                            FB_TRY_LET(person, councils::mergePersons(*database, whole, other));
                            return person.id.value();
                        });
    if (done)
        moveOn(tr("The two records of %1 are one.").arg(name));
}

void DuplicatesPage::distinguish()
{
    const PersonId first = m_kept.id;
    const PersonId second = m_other.id;
    const QString name = listName(m_kept.name);
    const bool done =
        m_workspace.run(u"person"_s, tr("Tell %1 and %2 apart").arg(name, listName(m_other.name)),
                        [persons = m_persons, first, second]() -> Result<qint64> {
                            FB_TRY(persons.setDistinct(first, second, true));
                            return first.value();
                        });
    if (done)
        moveOn(tr("This pair will not be proposed again."));
}

void DuplicatesPage::moveOn(const QString &done)
{
    m_workspace.notifier().done(done, {{RecordTexts::undo(), [workspace = &m_workspace] {
                                            workspace->undoStack().undo();
                                        }}});
    m_table->table()->setFocus();
}

} // namespace faubourg::ui
