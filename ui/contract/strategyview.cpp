#include "ui/contract/strategyview.h"

#include "core/contract/contracttree.h"
#include "ui/base/actpanel.h"
#include "ui/base/detailpane.h"
#include "ui/base/emptystate.h"
#include "ui/base/icons.h"
#include "ui/base/sidebyside.h"
#include "ui/base/theme.h"
#include "ui/contract/contracttexts.h"
#include "ui/contract/leveldetail.h"
#include "ui/contract/objectivedetail.h"
#include "ui/contract/strategydelegate.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using contract::ProgressState;

namespace {

constexpr int kListShare = 54; ///< of the tree, in per cent
constexpr int kQuartierInCharacters = 19;
constexpr int kProgressInCharacters = 17;

} // namespace

StrategyView::StrategyView(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_contracts(workspace.database())
    , m_objectives(workspace.database())
    , m_model(new StrategyModel(this))
    , m_tree(new QTreeView(this))
    , m_filterLine(new QLineEdit(this))
    , m_quartierBox(new QComboBox(this))
    , m_progressBox(new QComboBox(this))
    , m_counts(mutedLabel({}, this))
    , m_empty(new EmptyState(this))
    , m_nothingFound(new EmptyState(this))
    , m_treeStack(new QStackedWidget(this))
    , m_levelDetail(new LevelDetail(this))
    , m_objectiveDetail(new ObjectiveDetail(this))
    , m_detailStack(new QStackedWidget(this))
    , m_sides(new SideBySide(tr("Tree"), this))
{
    makeActions();
    makePanels();
    makeFacets();
    m_sides->setPanes(makeTreePane(), makeDetailPane());
    m_sides->setListShare(kListShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sides);
    const auto follow = [this](const QString &link) {
        const auto [level, id] = linkTarget(link);
        showNode(level, id);
    };
    connect(m_levelDetail, &LevelDetail::linkActivated, this, follow);
    connect(m_objectiveDetail, &ObjectiveDetail::linkActivated, this, follow);
    connect(m_objectiveDetail, &ObjectiveDetail::actionOpened, this, [this](qint64 id) {
        emit goTo({u"programme"_s, id});
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const QString &kind) {
        static const QStringList kShown{
            u"contract"_s, u"stake"_s, u"axis"_s, u"shared_objective"_s, u"operational_objective"_s,
            u"quartier"_s, u"action"_s};
        if (kShown.contains(kind))
            refresh();
    });
    refresh();
}

QWidget *StrategyView::makeTreePane()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new StrategyDelegate(m_tree));
    m_tree->setAccessibleName(tr("Stakes, axes and objectives of the contract"));
    m_tree->setTabKeyNavigation(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false); // it opens the record
    m_tree->setIndentation(space::kLarge + space::kTight);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(StrategyModel::Wording, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(StrategyModel::Quartier, character * kQuartierInCharacters);
    header->resizeSection(StrategyModel::Progress, character * kProgressInCharacters);
    connect(header, &QHeaderView::sectionResized, m_tree,
            [this] { m_tree->doItemsLayout(); }); // wordings wrap
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StrategyView::showCurrent);
    connect(m_tree, &QTreeView::activated, this, [this] {
        m_sides->showDetail();
        m_detailStack->currentWidget()->setFocus();
    });
    m_nothingFound->setSentence(tr("No objective answers this filter."));
    m_nothingFound->setPrimary(tr("Clear the filter"), [this] { clearFilter(); });
    for (QWidget *shown : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_empty),
                           static_cast<QWidget *>(m_nothingFound)})
        m_treeStack->addWidget(shown);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(space::kMedium, space::kSmall, 0, space::kSmall);
    layout->setSpacing(space::kSmall);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filterLine, 2);
    top->addWidget(m_quartierBox, 1);
    top->addWidget(m_progressBox, 1);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_counts, 1);
    footer->addWidget(actionButton(m_addStake, pane));
    layout->addLayout(top);
    layout->addWidget(m_treeStack, 1);
    layout->addLayout(footer);
    return pane;
}

QWidget *StrategyView::makeDetailPane()
{
    QLabel *invitation = mutedLabel(tr("Choose an objective in the tree to see it here."), this);
    invitation->setAlignment(Qt::AlignCenter);
    invitation->setWordWrap(true);
    for (QWidget *shown :
         {static_cast<QWidget *>(invitation), static_cast<QWidget *>(m_levelDetail),
          static_cast<QWidget *>(m_objectiveDetail)})
        m_detailStack->addWidget(shown);
    m_levelDetail->setFocusProxy(m_levelDetail->pane()->tabs());
    m_objectiveDetail->setFocusProxy(m_objectiveDetail->pane()->tabs());
    m_levelDetail->pane()->addHeadingAction(m_add);
    m_levelDetail->pane()->addHeadingAction(m_edit);
    m_objectiveDetail->pane()->addHeadingAction(m_assess, true);
    m_objectiveDetail->addAct(m_edit);
    m_objectiveDetail->addAct(m_move);
    connect(m_sides, &SideBySide::wentBack, this, [this] { m_tree->setFocus(); });
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (ActPanel *panel : {m_assessPanel, m_movePanel, m_objectivePanel, m_levelPanel})
        layout->addWidget(panel);
    layout->addWidget(m_detailStack, 1);
    return pane;
}

void StrategyView::refresh()
{
    const auto contracts = m_contracts.list();
    if (!contracts)
        return m_workspace.notifier().report(contracts.error());
    m_contract = contracts->isEmpty() ? ContractId() : contracts->first().id;
    const StrategyNode *shown = current();
    const std::pair<Level, qint64> chosen =
        shown == nullptr ? std::pair(Level::Stake, qint64(0)) : std::pair(shown->level, shown->id);
    contract::ContractTree tree;
    if (m_contract.isValid()) {
        auto read = contract::contractTree(m_workspace.database(), m_contract, {});
        if (!read)
            return m_workspace.notifier().report(read.error());
        tree = std::move(read).value();
    }
    m_model->setTree(std::move(tree));
    const QSignalBlocker quiet(m_quartierBox);
    const QString quartier = m_quartierBox->currentText();
    m_quartierBox->clear();
    m_quartierBox->addItem(tr("Quartier: all"));
    m_quartierIds = {QuartierId()};
    for (const auto &[id, name] : contractQuartiers()) {
        m_quartierBox->addItem(name);
        m_quartierIds += id;
    }
    m_quartierBox->setCurrentIndex(qMax(0, m_quartierBox->findText(quartier)));
    keepTreeOpen();
    if (!showNode(chosen.first, chosen.second) && chosen.second != 0)
        m_tree->setCurrentIndex({});
    showCurrent();
    showCounts();
}

bool StrategyView::showNode(Level level, qint64 id)
{
    QModelIndex index = m_model->find(level, id);
    if (!index.isValid() && !m_model->tree().stakes.isEmpty() && id != 0) {
        clearFilter(); // it may be hidden by what is typed
        index = m_model->find(level, id);
    }
    if (!index.isValid())
        return false;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_sides->showDetail();
    return true;
}

const StrategyNode *StrategyView::current() const
{
    return m_model->node(m_tree->currentIndex());
}

void StrategyView::showCurrent()
{
    const StrategyNode *node = current();
    const bool canWrite = !m_workspace.isReadOnly();
    for (QAction *action : {m_assess, m_move, m_edit, m_add})
        action->setEnabled(canWrite && node != nullptr);
    if (node == nullptr) {
        m_detailStack->setCurrentIndex(0);
    } else if (node->level == Level::Objective) {
        const ObjectiveId id(node->id);
        const auto objective = m_objectives.find(id);
        if (!objective)
            return m_workspace.notifier().report(objective.error());
        const auto actions =
            programme::ActionRepository(m_workspace.database()).list({.objectiveId = id});
        m_objectiveDetail->showObjective(*objective, m_model->path(node), actions.valueOr({}));
        m_detailStack->setCurrentWidget(m_objectiveDetail);
    } else {
        m_levelDetail->showNode(*m_model, *node);
        m_add->setText(node->level == Level::Stake      ? tr("Add an axis…")
                           : node->level == Level::Axis ? tr("Add a shared objective…")
                                                        : tr("Add an objective…"));
        m_detailStack->setCurrentWidget(m_levelDetail);
    }
    for (ActPanel *panel : {m_assessPanel, m_movePanel, m_objectivePanel, m_levelPanel})
        panel->close();
    emit locationChanged();
    emit commandsChanged();
}

qint64 StrategyView::currentRecord() const
{
    const StrategyNode *node = current();
    return node != nullptr && node->level == Level::Objective ? node->id : 0;
}

QString StrategyView::currentTitle() const
{
    const StrategyNode *node = current();
    return node == nullptr ? QString() : node->title;
}

bool StrategyView::canRun(PageCommand command) const
{
    switch (command) {
    case PageCommand::Find:
        return true;
    case PageCommand::New:
        return !m_workspace.isReadOnly();
    case PageCommand::Remove:
        return !m_workspace.isReadOnly() && current() != nullptr;
    case PageCommand::NextTab:
    case PageCommand::PreviousTab:
        return m_detailStack->currentWidget() == m_objectiveDetail;
    default:
        return false;
    }
}

void StrategyView::run(PageCommand command)
{
    QTabWidget *tabs = m_objectiveDetail->pane()->tabs();
    switch (command) {
    case PageCommand::Find:
        m_sides->showDetail(false);
        m_filterLine->setFocus(Qt::ShortcutFocusReason);
        return m_filterLine->selectAll();
    case PageCommand::New:
        return current() == nullptr ? m_addStake->trigger() : m_add->trigger();
    case PageCommand::Remove:
        return removeCurrent();
    case PageCommand::NextTab:
    case PageCommand::PreviousTab:
        return tabs->setCurrentIndex((tabs->currentIndex() + 1) % tabs->count()); // there are two
    default:
        return;
    }
}

QList<QWidget *> StrategyView::panes() const
{
    return m_sides->panes();
}

void StrategyView::saveState(QSettings &settings) const
{
    settings.setValue(u"tree-splitter"_s, m_sides->saveState());
    settings.setValue(u"tree-filter"_s, m_filterLine->text());
    settings.setValue(u"tree-quartier"_s, m_quartierBox->currentText());
    settings.setValue(u"tree-progress"_s, m_progressBox->currentIndex());
}

void StrategyView::restoreState(const QSettings &settings)
{
    m_sides->restoreState(settings.value(u"tree-splitter"_s).toByteArray());
    m_filterLine->setText(settings.value(u"tree-filter"_s).toString());
    m_quartierBox->setCurrentIndex(
        qMax(0, m_quartierBox->findText(settings.value(u"tree-quartier"_s).toString())));
    m_progressBox->setCurrentIndex(qMax(0, settings.value(u"tree-progress"_s).toInt()));
}

} // namespace faubourg::ui
