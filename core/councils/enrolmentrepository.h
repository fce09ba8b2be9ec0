#pragma once

#include "core/councils/enrolment.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::councils {

/// Every criterion given must hold.
struct EnrolmentFilter
{
    std::optional<CouncilId> council = std::nullopt;
    std::optional<PersonId> person = std::nullopt;
    QDate runningOn = {};  ///< invalid: those left or lapsed too
    QString interest = {}; ///< one word of the rules; empty: any
    QString words = {};    ///< of the person's record
};

/// The stored enrolments in open councils.
class EnrolmentRepository
{
public:
    explicit EnrolmentRepository(const storage::Database &database) : m_database(&database) { }

    Result<Enrolment> find(EnrolmentId id) const;
    /// By council, then by name.
    Result<QList<EnrolmentRow>> list(const EnrolmentFilter &filter = {}) const;
    /// RuleViolation when the council is not open to enrolment, when the person is refused by
    /// its rules, or is enrolled already on a common day.
    Result<Enrolment> save(const Enrolment &enrolment) const;
    Result<void> remove(EnrolmentId id, int revision) const;

private:
    Result<void> checkRules(const Enrolment &enrolment) const;
    Result<void> checkOnce(const Enrolment &enrolment) const;

    const storage::Database *m_database;
};

} // namespace faubourg::councils
