#pragma once

#include "core/base/result.h"

namespace faubourg::storage {

class Database;

/// What the file says of itself, by key: "created_at", "template", "is_example",
/// "program_version"; "fence" is the lock's.
Result<QString> fileProperty(const Database &database, const QString &key);

/// An act of its own, in the journal as "file.set_property".
Result<void> setFileProperty(const Database &database, const QString &key, const QString &value);

/// Makes `token` the one that each act must find (Transaction reads it), in the caller's
/// transaction. Not a change of the office's data: it has no journal entry.
Result<void> storeFence(const Database &database, const QString &token);

} // namespace faubourg::storage
