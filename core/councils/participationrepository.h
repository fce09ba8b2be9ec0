#pragma once

#include "core/councils/participation.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::councils {

/// Every criterion given must hold.
struct ParticipationFilter
{
    std::optional<CouncilId> council = std::nullopt;
    std::optional<BodyId> body = std::nullopt;
    std::optional<PersonId> person = std::nullopt;
    QDate runningOn = {}; ///< invalid: those who left too
};

/// Who takes part in the bodies of the councils.
class ParticipationRepository
{
public:
    explicit ParticipationRepository(const storage::Database &database) : m_database(&database) { }

    Result<Participation> find(ParticipationId id) const;
    /// By council and body, leads first, then by name.
    Result<QList<ParticipationRow>> list(const ParticipationFilter &filter = {}) const;
    /// RuleViolation when the person is in the body already on a common day, or the body does
    /// not exist on the first or last day.
    Result<Participation> save(const Participation &participation) const;
    Result<void> remove(ParticipationId id, int revision) const;

private:
    Result<void> checkBody(const Participation &participation) const;
    Result<void> checkOnce(const Participation &participation) const;

    const storage::Database *m_database;
};

} // namespace faubourg::councils
