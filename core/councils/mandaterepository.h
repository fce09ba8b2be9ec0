#pragma once

#include "core/councils/mandate.h"

namespace faubourg::storage {
class Act;
class Database;
} // namespace faubourg::storage

namespace faubourg::councils {

/// Every criterion given must hold.
struct MemberFilter
{
    std::optional<CouncilId> council = std::nullopt;
    std::optional<PersonId> person = std::nullopt;
    QDate runningOn = {};    ///< invalid: ended mandates too
    QDate plannedEndBy = {}; ///< planned end on or before that day
    QString words = {};      ///< of the member's record
};

/// The stored mandates.
class MandateRepository
{
public:
    explicit MandateRepository(const storage::Database &database) : m_database(&database) { }

    Result<Mandate> find(MandateId id) const;
    /// By council, full members first, then colleges in their order, ranks and names.
    Result<QList<MemberRow>> list(const MemberFilter &filter = {}) const;
    /// Full members and substitutes of a council on `day`.
    Result<QList<MemberRow>> membersOn(CouncilId council, QDate day) const;

    /// A seated mandate takes the college of its seat. RuleViolation when the seat is
    /// held by somebody else, or the person already sits in the council, on a common
    /// day; or when the seat or college is another council's.
    Result<Mandate> save(const Mandate &mandate) const;
    /// Both halves in one transaction; returns the new full mandate.
    Result<Mandate> promote(const Promotion &promotion) const;
    Result<void> remove(MandateId id, int revision) const;

private:
    Result<Mandate> placed(Mandate mandate) const;
    Result<void> checkOverlaps(const Mandate &mandate) const;

    const storage::Database *m_database;
};

} // namespace faubourg::councils
