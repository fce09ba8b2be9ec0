#pragma once

#include "core/councils/initiative.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::councils {

/// The stored initiatives of the councils.
class InitiativeRepository
{
public:
    explicit InitiativeRepository(const storage::Database &database) : m_database(&database) { }

    Result<Initiative> find(InitiativeId id) const;
    /// Those of `council`, or of all of them when it is invalid; by council, in the order entered.
    Result<QList<Initiative>> list(CouncilId council) const;
    /// RuleViolation when another initiative stands for the same action.
    Result<Initiative> save(const Initiative &initiative) const;
    Result<void> remove(InitiativeId id, int revision) const;

private:
    Result<QList<Initiative>> read(InitiativeId id, CouncilId council) const;

    const storage::Database *m_database;
};

} // namespace faubourg::councils
