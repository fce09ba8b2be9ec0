#pragma once

#include "core/councils/recognition.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::councils {

/// The stored orders of the prefect.
class RecognitionRepository
{
public:
    explicit RecognitionRepository(const storage::Database &database) : m_database(&database) { }

    Result<RecognitionOrder> find(RecognitionOrderId id) const;
    /// Those of `council`, or of all of them when it is invalid; by council, oldest first.
    Result<QList<RecognitionOrder>> list(CouncilId council) const;
    /// RuleViolation when the council has an order of that number already.
    Result<RecognitionOrder> save(const RecognitionOrder &order) const;
    Result<void> remove(RecognitionOrderId id, int revision) const;

private:
    Result<QList<RecognitionOrder>> read(RecognitionOrderId id, CouncilId council) const;

    const storage::Database *m_database;
};

} // namespace faubourg::councils
