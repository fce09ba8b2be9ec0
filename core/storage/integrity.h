#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace faubourg::storage {

class Database;

/// What is wrong inside the file, in words fit to show; empty: nothing. Reads all of it
/// (about 0.1 s for 10 MB): the window calls it in a worker, on a connection of its own.
/// Looks at SQLite's structure, at references, and at each attachment's SHA-256.
Result<QStringList> checkIntegrity(const Database &database);

/// What the tables, views, triggers and indexes of `database` are, whatever the spacing of
/// the statements that made them: SQLite keeps their text.
Result<QByteArray> schemaDigest(const Database &database);

/// Refuses a database whose tables, views, triggers and indexes are not exactly those that
/// the migrations of `directory` make: a view or a trigger could act on what it reads.
/// `schema.sha256` in `directory` may hold the newest version and its digest: "8 a1b2…".
Result<void> checkSchema(const Database &database, const QString &directory);

} // namespace faubourg::storage
