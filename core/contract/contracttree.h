#pragma once

#include "core/contract/contract.h"
#include "core/contract/objectiverepository.h"

namespace faubourg::contract {

struct SharedObjectiveNode
{
    SharedObjective shared;
    QList<ObjectiveRow> objectives; ///< by quartier
};

struct AxisNode
{
    Axis axis;
    QList<SharedObjectiveNode> sharedObjectives;
};

struct StakeNode
{
    Stake stake;
    ProgressCounts counts; ///< of all objectives below
    QList<AxisNode> axes;
};

/// A contract with all that hangs below it: what the contract window and the reports show.
struct ContractTree
{
    Contract contract;
    QList<StakeNode> stakes;

    ProgressCounts counts() const;
};

/// The tree with the progress known on `day` (invalid: the newest). Branches without
/// objective are there too.
Result<ContractTree> contractTree(const storage::Database &database, ContractId contract,
                                  QDate day);

} // namespace faubourg::contract
