#include "ui/contract/objectivedetail.h"

#include "core/base/text/dates.h"
#include "core/programme/labels.h"
#include "ui/base/detailpane.h"
#include "ui/base/gridview.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/contract/contracttexts.h"
#include "ui/contract/leveldetail.h"
#include "ui/programme/programmetexts.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using programme::ActionRow;

ObjectiveDetail::ObjectiveDetail(QWidget *parent)
    : QWidget(parent)
    , m_pane(new DetailPane(this))
    , m_wording(roleLabel(TextRole::Section, {}, this))
    , m_path(linksLabel(tr("Levels above"), this))
    , m_note(new QLabel(this))
    , m_acts(new QHBoxLayout)
    , m_history(new LinkedTable<ProgressRow>(tr("Progress history"), historyColumns(), this))
    , m_actions(
          new LinkedTable<ActionRow>(tr("Actions that serve the objective"), actionColumns(), this))
{
    for (QLabel *text : {m_wording, m_note})
        text->setWordWrap(true);
    m_history->table()->setDefaultSort({{0, Qt::AscendingOrder}}); // the newest first
    m_history->setEmptySentence(tr("The progress was never assessed: the objective is to start."));
    m_history->layout()->setContentsMargins(0, 0, 0, 0);
    m_actions->setEmptySentence(tr("No action serves this objective yet. An action is tied to it "
                                   "on the page Programme, under Quartiers and objectives."));
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_wording);
    layout->addWidget(m_path);
    layout->addWidget(m_note);
    layout->addLayout(m_acts);
    m_acts->addStretch();
    layout->addWidget(roleLabel(TextRole::Section, tr("Progress"), this));
    layout->addWidget(m_history, 1);
    m_pane->addTab(content, tr("Objective"));
    m_pane->addTab(m_actions, tr("Actions"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pane);
    connect(m_path, &QLabel::linkActivated, this, &ObjectiveDetail::linkActivated);
    connect(m_actions, &LinkedTableBase::opened, this, &ObjectiveDetail::actionOpened);
}

QList<Column<ObjectiveDetail::ProgressRow>> ObjectiveDetail::historyColumns()
{
    return {{.title = tr("Day"),
             .text =
                 [](const ProgressRow &row) {
                     return plainDate(row.progress.assessedOn, interfaceLanguage());
                 },
             .sortKey = [](const ProgressRow &row) { return row.id; }},
            {.title = tr("State"),
             .text = [](const ProgressRow &row) { return label(row.progress.state); },
             .sign = [](const ProgressRow &row) { return signOf(row.progress.state); }},
            {.title = tr("Note"),
             .text = [](const ProgressRow &row) { return row.progress.note; },
             .names = true}};
}

QList<Column<ActionRow>> ObjectiveDetail::actionColumns()
{
    return {{.title = tr("No."), .text = [](const ActionRow &row) { return row.number; }},
            {.title = tr("Title"),
             .text = [](const ActionRow &row) { return row.title; },
             .names = true},
            {.title = tr("State"),
             .text = [](const ActionRow &row) { return label(row.state); },
             .sign = [](const ActionRow &row) { return signOf(row.state); }},
            {.title = tr("Decided (€)"),
             .text = [](const ActionRow &row) { return gridAmount(row.decided); },
             .copy = [](const ActionRow &row) { return typedAmount(row.decided); },
             .alignment = Qt::AlignRight}};
}

void ObjectiveDetail::addAct(QAction *action)
{
    m_acts->insertWidget(m_acts->count() - 1, actionButton(action, this)); // before the stretch
}

void ObjectiveDetail::showObjective(const contract::OperationalObjective &objective,
                                    const QList<const StrategyNode *> &path,
                                    const QList<ActionRow> &actions)
{
    const StrategyNode &node = *path.last();
    m_pane->setHeadline({.title = node.quartier,
                         .context = levelName(Level::Objective),
                         .sign = signOf(node.progress),
                         .state = label(node.progress)});
    m_wording->setText(objective.title);
    m_path->setText(pathLinks(path.first(path.size() - 1)));
    m_note->setText(objective.note.isEmpty() ? QString() : tr("Note: %1").arg(objective.note));
    m_note->setVisible(!objective.note.isEmpty());
    QList<ProgressRow> rows;
    for (const contract::Progress &progress : objective.history)
        rows.prepend({objective.history.size() - rows.size(), progress});
    m_history->setRows(std::move(rows));
    m_actions->setRows(actions);
    m_pane->tabs()->setTabText(1, tr("Actions (%1)").arg(actions.size()));
}

} // namespace faubourg::ui
