#pragma once

#include "core/base/period.h"
#include "core/contract/committee.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::contract {

/// One line of the list of committees.
struct CommitteeRow
{
    CommitteeId id;
    QString name;
    CommitteeKind kind = CommitteeKind::Steering;
    std::optional<int> timesPerYear;
    QList<int> months;
    QString source;
    int heldInYear = 0;    ///< meetings of the filter's year that took place
    int plannedInYear = 0; ///< those that did not take place yet
    int toPlan = 0;        ///< how many the contract still asks for
    QDate nextOn;          ///< invalid when nothing is planned
    int revision = 0;
};

/// One line of the governance calendar.
struct MeetingRow
{
    CommitteeId committeeId;
    QString committee;
    CommitteeKind kind = CommitteeKind::Steering;
    CommitteeMeeting meeting;
};

/// The stored committees with their meetings.
class CommitteeRepository final
{
public:
    explicit CommitteeRepository(const storage::Database &database) : m_database(database) { }

    Result<Committee> find(CommitteeId id) const;
    /// In the order of the contract; counts are of `year`.
    Result<QList<CommitteeRow>> list(ContractId contract, int year) const;
    /// The meetings of a contract within `period`, by day.
    Result<QList<MeetingRow>> meetings(ContractId contract, const Period &period) const;
    Result<Committee> save(const Committee &committee) const;
    Result<void> remove(CommitteeId id, int revision) const;

private:
    const storage::Database &m_database;
};

} // namespace faubourg::contract
