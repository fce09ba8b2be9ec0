#pragma once

#include "core/people/personmerge.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::councils {

/// Two records of one person become one, `whole` (see people::merged()), which keeps the id of
/// the first; `other` goes, and every mandate, candidacy, session, question and text that named
/// it names the first. Of two candidacies for one council the younger is withdrawn, as a double.
/// All in one transaction. RuleViolation when both sit in one council on a common day.
Result<people::Person> mergePersons(const storage::Database &database, const people::Person &whole,
                                    const people::Person &other);

} // namespace faubourg::councils
