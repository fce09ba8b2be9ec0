#pragma once

#include "core/councils/eligibility.h"
#include "core/people/person.h"

namespace faubourg::storage {
class Act;
class Database;
} // namespace faubourg::storage

namespace faubourg::councils {

/// One line of a list of candidacies, with what eligibility is judged on.
struct CandidacyRow
{
    Candidacy candidacy;
    people::PersonName name;
    people::Sex sex = people::Sex::Unknown;
    QDate birthDate;
    QString councilName;
    QString collegeName;
    bool holdsElectiveMandate = false; ///< on the day asked

    friend bool operator==(const CandidacyRow &, const CandidacyRow &) = default;
};

CandidateFacts candidateFacts(const CandidacyRow &row);

struct CandidacyFilter
{
    std::optional<CouncilId> council = std::nullopt;
    std::optional<CandidacyState> state = std::nullopt;
    QString words = {};
    QDate on = {}; ///< the day for elective mandates; invalid: today
};

/// The stored candidacies.
class CandidacyRepository
{
public:
    explicit CandidacyRepository(const storage::Database &database) : m_database(&database) { }

    Result<Candidacy> find(CandidacyId id) const;
    /// By council, then number.
    Result<QList<CandidacyRow>> list(const CandidacyFilter &filter = {}) const;
    /// One more than the highest number stored for the council.
    Result<int> nextNumber(CouncilId council) const;

    /// Number 0 gets the next one. RuleViolation when the person already has a candidacy
    /// for that council that is not withdrawn.
    Result<Candidacy> save(const Candidacy &candidacy) const;
    Result<void> remove(CandidacyId id, int revision) const;
    /// Gives each its state as part of `act`: what a draw makes of the candidacies it is of.
    Result<void> settle(storage::Act &act,
                        const QList<std::pair<CandidacyId, CandidacyState>> &states) const;

private:
    Result<void> checkOnce(const Candidacy &candidacy) const;

    const storage::Database *m_database;
};

/// Judges every candidacy of the council that no draw has settled, by `rules` on `day`, and
/// stores what is decided (see decided()), in one transaction. Returns how many changed.
Result<int> decideAll(const storage::Database &database, CouncilId council,
                      const CouncilRules &rules, QDate day);

} // namespace faubourg::councils
