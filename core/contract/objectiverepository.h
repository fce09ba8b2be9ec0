#pragma once

#include "core/contract/objective.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::contract {

/// One operational objective with the levels above it, flat: what a list, an export or
/// a report shows.
struct ObjectiveRow
{
    ObjectiveId id;
    QuartierId quartierId;
    QString quartier;
    StakeId stakeId;
    QString stake;
    AxisId axisId;
    QString axis;
    SharedObjectiveId sharedObjectiveId;
    QString sharedObjective;
    QString operationalObjective;
    QString note;
    ProgressState progress = ProgressState::NotStarted;
    QDate assessedOn; ///< invalid while never assessed
    QString progressNote;
    int revision = 0;
};

struct ObjectiveFilter
{
    std::optional<ContractId> contract;
    std::optional<QuartierId> quartier;
    std::optional<StakeId> stake;
    std::optional<ProgressState> progress;
    QString words; ///< every word starts a word of the objective, of those above it or the quartier
    QDate day;     ///< progress as known on that day; invalid: the newest
};

/// The stored operational objectives, each with its history.
class ObjectiveRepository final
{
public:
    explicit ObjectiveRepository(const storage::Database &database) : m_database(database) { }

    Result<OperationalObjective> find(ObjectiveId id) const;
    /// In the order of the contract, then of the quartiers (QPV before QIC, by name).
    Result<QList<ObjectiveRow>> list(const ObjectiveFilter &filter) const;
    Result<OperationalObjective> save(const OperationalObjective &objective) const;
    /// Under another shared objective of the same contract, last; its history follows.
    Result<OperationalObjective> move(ObjectiveId id, int revision, SharedObjectiveId to) const;
    /// Add an assessment (see assessed()).
    Result<OperationalObjective> assess(ObjectiveId id, int revision,
                                        const Progress &progress) const;
    /// Refused while an action serves it.
    Result<void> remove(ObjectiveId id, int revision) const;

private:
    Result<OperationalObjective> saveAs(QLatin1StringView act,
                                        const OperationalObjective &objective) const;
    Result<OperationalObjective> findAt(ObjectiveId id, int revision) const;
    Result<void> checkStored(const OperationalObjective &objective) const;

    const storage::Database &m_database;
};

} // namespace faubourg::contract
