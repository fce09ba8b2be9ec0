// What strategyview.h shows of the tree: by words, quartier and progress, and how many.
#include "ui/base/emptystate.h"
#include "ui/base/icons.h"
#include "ui/contract/contracttexts.h"
#include "ui/contract/strategyview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

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

} // namespace faubourg::ui
