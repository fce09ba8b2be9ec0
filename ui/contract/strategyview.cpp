#include "ui/contract/strategyview.h"

#include "core/contract/contracttree.h"
#include "ui/base/actpanel.h"
#include "ui/base/detailpane.h"
#include "ui/base/emptystate.h"
#include "ui/base/icons.h"
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
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using contract::ProgressState;

namespace {

constexpr int kStackBelow = 760; // as ListDetailPage
constexpr int kQuartierWidth = 150;
constexpr int kProgressWidth = 120;

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
    , m_splitter(new QSplitter(this))
    , m_back(new QPushButton(icon("back"_L1), tr("Tree"), this))
{
    makeActions();
    makePanels();
    makeFacets();
    m_splitter->addWidget(makeTreePane());
    m_splitter->addWidget(makeDetailPane());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::kSmall);
    m_splitter->setStretchFactor(0, 54);
    m_splitter->setStretchFactor(1, 46);
    m_splitter->setSizes({540, 460});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
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

void StrategyView::makeFacets()
{
    m_filterLine->setPlaceholderText(tr("Filter…"));
    m_filterLine->setAccessibleName(tr("Filter the objectives"));
    m_filterLine->setClearButtonEnabled(true);
    m_quartierBox->setAccessibleName(tr("Quartier"));
    m_progressBox->setAccessibleName(tr("Progress"));
    m_progressBox->addItem(tr("Progress: all"));
    for (const auto &[state, text] : progressChoices())
        m_progressBox->addItem(icon(signOf(state)), text);
    for (QComboBox *box : {m_quartierBox, m_progressBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        connect(box, &QComboBox::currentIndexChanged, this, &StrategyView::applyFilter);
    }
    connect(m_filterLine, &QLineEdit::textChanged, this, &StrategyView::applyFilter);
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
    header->resizeSection(StrategyModel::Quartier, kQuartierWidth);
    header->resizeSection(StrategyModel::Progress, kProgressWidth);
    connect(header, &QHeaderView::sectionResized, m_tree,
            [this] { m_tree->doItemsLayout(); }); // wordings wrap
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StrategyView::showCurrent);
    connect(m_tree, &QTreeView::activated, this, [this] {
        m_showsDetail = true;
        updateStacking();
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
    pane->setMinimumWidth(280);
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
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_showsDetail = false;
        updateStacking();
        m_tree->setFocus();
    });
    m_back->hide();
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    for (ActPanel *panel : {m_assessPanel, m_movePanel, m_objectivePanel, m_levelPanel})
        layout->addWidget(panel);
    layout->addWidget(m_detailStack, 1);
    pane->setMinimumWidth(320);
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

/// The quartiers that have an objective, in the contract's order.
QList<std::pair<QuartierId, QString>> StrategyView::contractQuartiers() const
{
    QList<std::pair<QuartierId, QString>> quartiers;
    for (const auto &stake : m_model->tree().stakes) {
        for (const auto &axis : stake.axes) {
            for (const auto &shared : axis.sharedObjectives) {
                for (const auto &row : shared.objectives) {
                    if (!quartiers.contains(std::pair(row.quartierId, row.quartier)))
                        quartiers.append({row.quartierId, row.quartier});
                }
            }
        }
    }
    std::ranges::sort(quartiers, {}, &std::pair<QuartierId, QString>::second);
    return quartiers;
}

void StrategyView::applyFilter()
{
    const StrategyNode *shown = current();
    const std::pair<Level, qint64> chosen =
        shown == nullptr ? std::pair(Level::Stake, qint64(0)) : std::pair(shown->level, shown->id);
    StrategyFilter filter{.words = m_filterLine->text(),
                          .quartier = m_quartierIds.value(qMax(0, m_quartierBox->currentIndex()))};
    if (const int place = m_progressBox->currentIndex(); place > 0)
        filter.progress = progressChoices().at(place - 1).first;
    m_model->setFilter(filter);
    keepTreeOpen();
    if (const QModelIndex again = m_model->find(chosen.first, chosen.second); again.isValid())
        m_tree->setCurrentIndex(again);
    showCounts();
    emit commandsChanged();
}

void StrategyView::clearFilter()
{
    m_filterLine->clear();
    m_quartierBox->setCurrentIndex(0);
    m_progressBox->setCurrentIndex(0);
}

/// The whole tree is open: it is read as a page. Levels span its columns.
void StrategyView::keepTreeOpen()
{
    const std::function<void(const QModelIndex &)> span = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex child = m_model->index(row, 0, parent);
            m_tree->setFirstColumnSpanned(row, parent,
                                          m_model->node(child)->level != Level::Objective);
            span(child);
        }
    };
    const int scroll = m_tree->verticalScrollBar()->value();
    span({});
    m_tree->expandAll();
    m_tree->verticalScrollBar()->setValue(scroll);
}

void StrategyView::showCounts()
{
    const bool hasTree = !m_model->tree().stakes.isEmpty();
    QWidget *shown = m_tree;
    if (!hasTree)
        shown = m_empty;
    else if (m_model->rowCount() == 0)
        shown = m_nothingFound;
    m_treeStack->setCurrentWidget(shown);
    const auto counts = m_model->counts();
    m_counts->setText(hasTree ? tr("%n objectives:", nullptr, counts.total()) + u' '
                              + countsText(counts)
                              : QString());
    m_counts->setToolTip(m_counts->text());
    m_addStake->setVisible(hasTree);
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
    m_showsDetail = true;
    updateStacking();
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
        m_showsDetail = false;
        updateStacking();
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
    return {m_splitter->widget(0), m_splitter->widget(1)};
}

void StrategyView::saveState(QSettings &settings) const
{
    settings.setValue(u"tree-splitter"_s, m_splitter->saveState());
    settings.setValue(u"tree-filter"_s, m_filterLine->text());
    settings.setValue(u"tree-quartier"_s, m_quartierBox->currentText());
    settings.setValue(u"tree-progress"_s, m_progressBox->currentIndex());
}

void StrategyView::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"tree-splitter"_s).toByteArray());
    m_filterLine->setText(settings.value(u"tree-filter"_s).toString());
    m_quartierBox->setCurrentIndex(
        qMax(0, m_quartierBox->findText(settings.value(u"tree-quartier"_s).toString())));
    m_progressBox->setCurrentIndex(qMax(0, settings.value(u"tree-progress"_s).toInt()));
}

void StrategyView::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    updateStacking();
}

void StrategyView::updateStacking()
{
    const bool narrow = width() < kStackBelow;
    m_splitter->widget(0)->setVisible(!narrow || !m_showsDetail);
    m_splitter->widget(1)->setVisible(!narrow || m_showsDetail);
    m_back->setVisible(narrow);
}

} // namespace faubourg::ui
