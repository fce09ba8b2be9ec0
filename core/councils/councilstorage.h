#pragma once

#include "core/councils/council.h"

namespace faubourg::storage {
class Act;
class Database;
class Query;
class Row;
} // namespace faubourg::storage

namespace faubourg::councils {

// The parts of a council in their tables; of use to CouncilRepository alone.

/// Fill in what belongs to `councils`: all those of the file, or `only` one of them. As many
/// queries for one council as for all.
Result<void> readParts(const storage::Database &database, QList<Council> &councils, CouncilId only);
/// Make the stored parts of `id` those of `council`; an empty council removes them all.
Result<void> syncParts(const storage::Database &database, storage::Act &act, CouncilId id,
                       const Council &council);

// What a council and its type store alike.
RuleParameter parameterFrom(const storage::Query &row);
storage::Row parameterColumns(const RuleParameter &parameter);
storage::Row collegeColumns(const QString &name, CollegeKind kind, const QString &share,
                            ShareRule rule);

} // namespace faubourg::councils
