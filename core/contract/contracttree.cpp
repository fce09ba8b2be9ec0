#include "core/contract/contracttree.h"

#include "core/contract/contractrepository.h"

#include <QHash>

namespace faubourg::contract {

namespace {

/// The children of each parent, in their order.
template <typename Parent, typename Child, typename Member>
QHash<Parent, QList<Child>> byParent(const QList<Child> &children, Member parent)
{
    QHash<Parent, QList<Child>> groups;
    for (const Child &child : children)
        groups[child.*parent] += child;
    return groups;
}

} // namespace

ProgressCounts ContractTree::counts() const
{
    ProgressCounts sum;
    for (const StakeNode &node : stakes) {
        sum.notStarted += node.counts.notStarted;
        sum.inProgress += node.counts.inProgress;
        sum.achieved += node.counts.achieved;
        sum.dropped += node.counts.dropped;
    }
    return sum;
}

Result<ContractTree> contractTree(const storage::Database &database, ContractId contract, QDate day)
{
    const ContractRepository contracts(database);
    FB_TRY_LET(root, contracts.find(contract));
    FB_TRY_LET(stakes, contracts.stakes(contract));
    FB_TRY_LET(axisList, contracts.axes(contract));
    FB_TRY_LET(sharedList, contracts.sharedObjectives(contract));
    ObjectiveFilter filter;
    filter.contract = contract;
    filter.day = day;
    FB_TRY_LET(rows, ObjectiveRepository(database).list(filter));

    const auto axes = byParent<StakeId>(axisList, &Axis::stakeId);
    const auto shared = byParent<AxisId>(sharedList, &SharedObjective::axisId);
    const auto objectives = byParent<SharedObjectiveId>(rows, &ObjectiveRow::sharedObjectiveId);
    ContractTree tree{root, {}};
    for (const Stake &stake : stakes) {
        StakeNode stakeNode{stake, {}, {}};
        for (const Axis &axis : axes.value(stake.id)) {
            AxisNode axisNode{axis, {}};
            for (const SharedObjective &objective : shared.value(axis.id))
                axisNode.sharedObjectives +=
                    SharedObjectiveNode{objective, objectives.value(objective.id)};
            stakeNode.axes += axisNode;
        }
        tree.stakes += stakeNode;
    }
    for (StakeNode &node : tree.stakes) {
        for (const ObjectiveRow &row : rows) {
            if (row.stakeId == node.stake.id)
                node.counts.add(row.progress);
        }
    }
    return tree;
}

} // namespace faubourg::contract
