#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace faubourg::storage {

class Database;

/// A column whose rows point to the rows of another table.
struct Reference
{
    QString table;
    QString column;
    bool isPart = false; ///< the row goes with what it points to: an address of a person

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// Every column that points to `table`, as the schema has them: a table added later is not
/// forgotten.
Result<QList<Reference>> referencesTo(const Database &database, const QString &table);

/// The rows that point to row `id` of `table`, its own parts left out: "candidacy", "mandate"…
/// each with how many.
Result<QList<std::pair<QString, int>>> usesOf(const Database &database, const QString &table,
                                              qint64 id);

/// The columns that hold text, of all tables but the journal; `isPart` says nothing here.
Result<QList<Reference>> textColumns(const Database &database);

/// Whether row `id` of `reference.table` could not point to `target`, since another row says
/// so already and must stay the only one.
Result<bool> isTaken(const Database &database, const Reference &reference, qint64 id,
                     qint64 target);

} // namespace faubourg::storage
