#pragma once

#include "core/contract/contract.h"

#include <QList>

namespace faubourg::storage {
class Database;
}

namespace faubourg::contract {

/// The stored contracts and the three levels that all quartiers share. A node is moved
/// by saving it under another parent of the same contract; what hangs below follows.
class ContractRepository final
{
public:
    explicit ContractRepository(const storage::Database &database) : m_database(database) { }

    /// Newest first.
    Result<QList<Contract>> list() const;
    Result<QList<Stake>> stakes(ContractId contract) const;
    Result<QList<Axis>> axes(ContractId contract) const;
    Result<QList<SharedObjective>> sharedObjectives(ContractId contract) const;

    Result<Contract> find(ContractId id) const;
    Result<Stake> find(StakeId id) const;
    Result<Axis> find(AxisId id) const;
    Result<SharedObjective> find(SharedObjectiveId id) const;

    Result<Contract> save(const Contract &contract) const;
    Result<Stake> save(const Stake &stake) const;
    Result<Axis> save(const Axis &axis) const;
    Result<SharedObjective> save(const SharedObjective &objective) const;

    /// Refused while something hangs below the node.
    Result<void> remove(ContractId id, int revision) const;
    Result<void> remove(StakeId id, int revision) const;
    Result<void> remove(AxisId id, int revision) const;
    Result<void> remove(SharedObjectiveId id, int revision) const;

private:
    const storage::Database &m_database;
};

} // namespace faubourg::contract
