#pragma once

#include "core/people/rollextract.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::people {

/// The extracts of the electoral roll that the file holds, or held.
class RollRepository
{
public:
    explicit RollRepository(const storage::Database &database) : m_database(&database) { }

    Result<RollExtract> find(RollExtractId id) const;
    /// Newest first, purged ones included.
    Result<QList<RollExtract>> list() const;
    /// Those of the extract, in the order of the roll; RuleViolation once it is purged.
    Result<QList<Elector>> electors(RollExtractId id) const;

    /// Stores a new extract, its `electors` counted. RuleViolation when the same file is
    /// there already, not purged.
    Result<RollExtract> add(const RollExtract &extract, const QList<Elector> &electors) const;
    /// Destroys the people of the extract for good; its count and digest remain.
    Result<RollExtract> purge(RollExtractId id, int revision) const;

private:
    const storage::Database *m_database;
};

} // namespace faubourg::people
