#pragma once

#include "core/people/organisation.h"

#include <QList>

namespace faubourg::storage {
class Database;
}

namespace faubourg::people {

/// One line of a list of organisations.
struct OrganisationRow
{
    OrganisationId id;
    QString name;
    OrganisationKind kind = OrganisationKind::Association;
    QString siret;
    QString email;
    QString phone;
    QString locality;
    int revision = 0;
};

struct OrganisationFilter
{
    QString words;
    std::optional<OrganisationKind> kind = std::nullopt;
};

/// The stored organisations.
class OrganisationRepository
{
public:
    explicit OrganisationRepository(const storage::Database &database) : m_database(&database) { }

    Result<Organisation> find(OrganisationId id) const;
    /// Sorted by name.
    Result<QList<OrganisationRow>> list(const OrganisationFilter &filter = {}) const;
    Result<Organisation> save(const Organisation &organisation) const;
    Result<void> remove(OrganisationId id, int revision) const;

private:
    const storage::Database *m_database;
};

} // namespace faubourg::people
