#pragma once

#include "core/councils/candidacy.h"
#include "core/people/person.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::councils {

/// The day from which nothing justifies any longer to keep who made the candidacy; invalid
/// while it is open, or led to a seat or a rank. `years` is the office's parameter
/// retention.candidate_years.
QDate forgetFrom(const Candidacy &candidacy, int years);

/// Somebody who applied, was not retained, and does nothing else that the file tells.
struct ForgettableCandidate
{
    PersonId id;
    int revision = 0; ///< of the person
    people::PersonName name;
    QString councilName; ///< of the last candidacy
    int number = 0;
    QDate dueOn; ///< when the last of the candidacies is due

    friend bool operator==(const ForgettableCandidate &, const ForgettableCandidate &) = default;
};

/// Those due on `by` or before, the longest due first.
Result<QList<ForgettableCandidate>> forgettableCandidates(const storage::Database &database,
                                                          int years, QDate by);

/// Makes them all nobody, "Candidat n° 12" in the place of the name, in one transaction. Nothing
/// brings the names back, the journal neither.
Result<void> forgetCandidates(const storage::Database &database,
                              const QList<ForgettableCandidate> &candidates);

} // namespace faubourg::councils
