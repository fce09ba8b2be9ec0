#pragma once

#include "core/contract/contracttree.h"

#include <QAbstractItemModel>

namespace faubourg::ui {

/// The levels of the contract, from the widest.
enum class Level { Stake, Axis, SharedObjective, Objective };

/// One line of the tree.
struct StrategyNode
{
    Level level = Level::Stake;
    qint64 id = 0;
    QString title;
    QString quartier;                                                       ///< of an objective
    contract::ProgressState progress = contract::ProgressState::NotStarted; ///< of an objective
    contract::ProgressCounts counts; ///< of the objectives shown below
    int parent = -1;
    QList<int> children = {};
};

/// What of the tree is shown.
struct StrategyFilter
{
    QString words; ///< over an objective, its quartier and the levels above it
    QuartierId quartier = {};
    std::optional<contract::ProgressState> progress = {};

    bool isEmpty() const { return words.trimmed().isEmpty() && !quartier.isValid() && !progress; }
};

/// The contract as a tree of four levels. Branches that hold no objective are shown only
/// while nothing is filtered.
class StrategyModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Wording, Quartier, Progress };
    enum Role {
        LevelRole = Qt::UserRole, ///< int of Level
        CountsRole,               ///< QList<int>: achieved, in progress, to start, dropped
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setTree(contract::ContractTree tree);
    void setFilter(StrategyFilter filter);
    const contract::ContractTree &tree() const { return m_tree; }

    /// Null for an invalid index.
    const StrategyNode *node(const QModelIndex &index) const;
    QModelIndex find(Level level, qint64 id) const;
    /// From the stake down to the node itself.
    QList<const StrategyNode *> path(const StrategyNode *node) const;
    /// Of everything shown.
    contract::ProgressCounts counts() const { return m_counts; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    void addStake(const contract::StakeNode &stake);
    void addAxis(int parent, const contract::AxisNode &axis, const QString &above);
    void addShared(int parent, const contract::SharedObjectiveNode &shared, const QString &above);
    int add(int parent, StrategyNode node);
    void dropIfEmpty(int node, const QString &texts);
    void count(int node, contract::ProgressState progress);
    bool accepts(const contract::ObjectiveRow &row, const QString &above) const;
    QVariant textOf(const StrategyNode &node, int column) const;

    contract::ContractTree m_tree;
    StrategyFilter m_filter;
    QList<StrategyNode> m_nodes;
    QList<int> m_roots;
    contract::ProgressCounts m_counts;
};

} // namespace faubourg::ui
