#pragma once

#include "core/office/councilletterhead.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::office {

/// The stored letterheads of councils, one a council at most.
class CouncilLetterheadRepository final
{
public:
    explicit CouncilLetterheadRepository(const storage::Database &database) : m_database(database)
    {
    }

    Result<CouncilLetterhead> find(RowId id) const;
    /// The letterhead of `council`, if it has one of its own.
    Result<std::optional<CouncilLetterhead>> of(CouncilId council) const;
    Result<CouncilLetterhead> save(const CouncilLetterhead &letterhead) const;
    Result<void> remove(RowId id, int revision) const;

private:
    const storage::Database &m_database;
};

} // namespace faubourg::office
