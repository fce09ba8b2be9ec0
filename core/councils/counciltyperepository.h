#pragma once

#include "core/councils/counciltype.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::councils {

/// The stored council types.
class CouncilTypeRepository
{
public:
    explicit CouncilTypeRepository(const storage::Database &database) : m_database(&database) { }

    Result<CouncilType> find(CouncilTypeId id) const;
    Result<CouncilType> findByKey(const QString &key) const;
    /// Sorted by name; whole, for there are a handful.
    Result<QList<CouncilType>> list() const;
    /// How many councils follow it, closed ones included.
    Result<int> councilsOf(CouncilTypeId id) const;
    /// A type without key gets one of its own.
    Result<CouncilType> save(const CouncilType &given) const;
    /// RuleViolation while a council follows it.
    Result<void> remove(CouncilTypeId id, int revision) const;

private:
    const storage::Database *m_database;
};

/// Stores the types of `json` (see parseCouncilTypes) that the file does not have yet,
/// by key; those it has are the office's and stay as they are.
Result<void> loadCouncilTypes(const storage::Database &database, const QByteArray &json);
/// The types shipped with the application.
Result<void> loadCouncilTypes(const storage::Database &database);

} // namespace faubourg::councils
