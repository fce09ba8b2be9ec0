#include "ui/contract/strategymodel.h"

#include "core/base/text/fold.h"
#include "ui/base/icons.h"
#include "ui/contract/contracttexts.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using contract::ProgressCounts;
using contract::ProgressState;

void StrategyModel::setTree(contract::ContractTree tree)
{
    m_tree = std::move(tree);
    rebuild();
}

void StrategyModel::setFilter(StrategyFilter filter)
{
    m_filter = std::move(filter);
    rebuild();
}

void StrategyModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    m_counts = {};
    for (const contract::StakeNode &stake : std::as_const(m_tree.stakes))
        addStake(stake);
    endResetModel();
}

void StrategyModel::addStake(const contract::StakeNode &stake)
{
    const int node = add(-1,
                         {.level = Level::Stake,
                          .id = stake.stake.id.value(),
                          .title = stake.stake.title,
                          .quartier = {},
                          .counts = {}});
    for (const contract::AxisNode &axis : stake.axes)
        addAxis(node, axis, stake.stake.title);
    dropIfEmpty(node, stake.stake.title);
}

void StrategyModel::addAxis(int parent, const contract::AxisNode &axis, const QString &above)
{
    const QString texts = above + u' ' + axis.axis.title;
    const int node = add(parent,
                         {.level = Level::Axis,
                          .id = axis.axis.id.value(),
                          .title = axis.axis.title,
                          .quartier = {},
                          .counts = {}});
    for (const contract::SharedObjectiveNode &shared : axis.sharedObjectives)
        addShared(node, shared, texts);
    dropIfEmpty(node, texts);
}

void StrategyModel::addShared(int parent, const contract::SharedObjectiveNode &shared,
                              const QString &above)
{
    const QString texts = above + u' ' + shared.shared.title;
    const int node = add(parent,
                         {.level = Level::SharedObjective,
                          .id = shared.shared.id.value(),
                          .title = shared.shared.title,
                          .quartier = {},
                          .counts = {}});
    for (const contract::ObjectiveRow &row : shared.objectives) {
        if (!accepts(row, texts))
            continue;
        add(node,
            {.level = Level::Objective,
             .id = row.id.value(),
             .title = row.operationalObjective,
             .quartier = row.quartier,
             .progress = row.progress,
             .counts = {}});
        count(node, row.progress);
    }
    dropIfEmpty(node, texts);
}

int StrategyModel::add(int parent, StrategyNode node)
{
    const int place = static_cast<int>(m_nodes.size());
    node.parent = parent;
    m_nodes.append(std::move(node));
    (parent < 0 ? m_roots : m_nodes[parent].children).append(place);
    return place;
}

/// Takes the newest branch away when the filter leaves nothing of it.
void StrategyModel::dropIfEmpty(int node, const QString &texts)
{
    const bool narrows = m_filter.quartier.isValid() || m_filter.progress.has_value();
    const bool isWanted = !narrows && matchesWords(foldForSearch(texts), m_filter.words);
    if (!m_nodes.at(node).children.isEmpty() || isWanted)
        return;
    const int parent = m_nodes.at(node).parent;
    (parent < 0 ? m_roots : m_nodes[parent].children).removeLast();
    m_nodes.removeLast(); // it is the last: it has no child
}

void StrategyModel::count(int node, ProgressState progress)
{
    m_counts.add(progress);
    for (int at = node; at >= 0; at = m_nodes.at(at).parent)
        m_nodes[at].counts.add(progress);
}

bool StrategyModel::accepts(const contract::ObjectiveRow &row, const QString &above) const
{
    if (m_filter.quartier.isValid() && row.quartierId != m_filter.quartier)
        return false;
    if (m_filter.progress && row.progress != *m_filter.progress)
        return false;
    return m_filter.words.trimmed().isEmpty()
        || matchesWords(foldForSearch(
                            QString(above + u' ' + row.operationalObjective + u' ' + row.quartier)),
                        m_filter.words);
}

const StrategyNode *StrategyModel::node(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes.at(static_cast<int>(index.internalId())) : nullptr;
}

QModelIndex StrategyModel::find(Level level, qint64 id) const
{
    for (int place = 0; place < m_nodes.size(); ++place) {
        const StrategyNode &node = m_nodes.at(place);
        if (node.level != level || node.id != id)
            continue;
        const auto &siblings = node.parent < 0 ? m_roots : m_nodes.at(node.parent).children;
        return createIndex(static_cast<int>(siblings.indexOf(place)), Wording,
                           static_cast<quintptr>(place));
    }
    return {};
}

QList<const StrategyNode *> StrategyModel::path(const StrategyNode *node) const
{
    QList<const StrategyNode *> nodes;
    for (const StrategyNode *at = node; at != nullptr;
         at = at->parent < 0 ? nullptr : &m_nodes.at(at->parent))
        nodes.prepend(at);
    return nodes;
}

QModelIndex StrategyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto &places =
        parent.isValid() ? m_nodes.at(static_cast<int>(parent.internalId())).children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(places.at(row)));
}

QModelIndex StrategyModel::parent(const QModelIndex &child) const
{
    const StrategyNode *at = node(child);
    if (at == nullptr || at->parent < 0)
        return {};
    const StrategyNode &above = m_nodes.at(at->parent);
    const auto &siblings = above.parent < 0 ? m_roots : m_nodes.at(above.parent).children;
    return createIndex(static_cast<int>(siblings.indexOf(at->parent)), 0,
                       static_cast<quintptr>(at->parent));
}

int StrategyModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_roots.size());
    return parent.column() == 0 ? static_cast<int>(node(parent)->children.size()) : 0;
}

int StrategyModel::columnCount(const QModelIndex &) const
{
    return Progress + 1;
}

QVariant StrategyModel::textOf(const StrategyNode &node, int column) const
{
    if (column == Wording)
        return node.title;
    if (node.level != Level::Objective)
        return {};
    return column == Quartier ? node.quartier : label(node.progress);
}

QVariant StrategyModel::data(const QModelIndex &index, int role) const
{
    const StrategyNode *at = node(index);
    if (at == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*at, index.column());
    case Qt::ToolTipRole:
        return at->level == Level::Objective ? at->title
                                             : at->title + u'\n' + countsText(at->counts);
    case Qt::AccessibleTextRole:
        if (at->level == Level::Objective || index.column() != Wording)
            return textOf(*at, index.column());
        return QString(at->title + u", "_s + countsText(at->counts));
    case Qt::DecorationRole:
        if (at->level == Level::Objective && index.column() == Progress)
            return icon(signOf(at->progress));
        return {};
    case LevelRole:
        return static_cast<int>(at->level);
    case CountsRole:
        return QVariant::fromValue(QList<int>{at->counts.achieved, at->counts.inProgress,
                                              at->counts.notStarted, at->counts.dropped});
    default:
        return {};
    }
}

QVariant StrategyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Wording:
        return tr("Stake, axis, objective");
    case Quartier:
        return tr("Quartier");
    case Progress:
        return tr("Progress");
    default:
        return {};
    }
}

} // namespace faubourg::ui
