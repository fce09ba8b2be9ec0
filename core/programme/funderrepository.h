#pragma once

#include "core/programme/funder.h"

#include <QList>

namespace faubourg::storage {
class Database;
}

namespace faubourg::programme {

/// The stored funders, in the order of the matrix's columns.
class FunderRepository final
{
public:
    explicit FunderRepository(const storage::Database &database) : m_database(database) { }

    Result<Funder> find(FunderId id) const;
    /// All of them, retired ones included, by position then name.
    Result<QList<Funder>> list() const;
    /// Those whose logo stands on documents about these actions, in the order of the columns.
    Result<QList<Funder>> bearingLogo(const QList<ActionId> &actions) const;
    /// Insert or update; returns the funder as stored. A new one without position goes last.
    Result<Funder> save(const Funder &funder);
    /// RuleViolation when a funding line or an envelope still names it.
    Result<void> remove(FunderId id, int revision);

private:
    const storage::Database &m_database;
};

} // namespace faubourg::programme
