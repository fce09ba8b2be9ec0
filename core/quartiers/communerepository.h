#pragma once

#include "core/quartiers/commune.h"

#include <QList>

#include <optional>

namespace faubourg::storage {
class Database;
}

namespace faubourg::quartiers {

/// The stored communes: a reference list, without revision.
class CommuneRepository final
{
public:
    explicit CommuneRepository(const storage::Database &database) : m_database(database) { }

    /// In the order of their names.
    Result<QList<Commune>> list() const;
    Result<std::optional<Commune>> findByInsee(const QString &insee) const;
    Result<Commune> save(const Commune &commune) const;
    /// Refused while a quartier lies in it.
    Result<void> remove(CommuneId id) const;

private:
    const storage::Database &m_database;
};

} // namespace faubourg::quartiers
