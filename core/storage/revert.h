#pragma once

#include "core/base/result.h"

namespace faubourg::storage {

class Database;

/// The newest entry of the journal; 0 in a new file.
Result<qint64> newestEntry(const Database &database);

/// Takes back what the acts after entry `after`, up to entry `upTo`, changed, as one new act
/// called "journal.revert": reverted itself, it brings them back. Conflict, and nothing
/// changed, when a row is no longer as those acts left it.
Result<void> revert(const Database &database, qint64 after, qint64 upTo);

} // namespace faubourg::storage
