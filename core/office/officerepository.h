#pragma once

#include "core/office/office.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::office {

/// The one stored office.
class OfficeRepository
{
public:
    explicit OfficeRepository(const storage::Database &database) : m_database(&database) { }

    /// An empty office, revision 0, in a file that has none yet.
    Result<Office> get() const;
    Result<Office> save(const Office &office) const;

private:
    const storage::Database *m_database;
};

} // namespace faubourg::office
