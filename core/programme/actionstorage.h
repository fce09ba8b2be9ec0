#pragma once

#include "core/programme/action.h"

namespace faubourg::storage {
class Act;
class Database;
class Row;
} // namespace faubourg::storage

namespace faubourg::programme {

// An action and its parts in their tables; of use to ActionRepository alone.

/// Which actions to read: one, those of a campaign's year, or those with money in a year.
struct ActionChoice
{
    ActionId id;
    std::optional<int> year;
    std::optional<int> fundedYear;
};

/// The chosen actions, whole: one query for the roots and one a table of parts.
Result<QList<Action>> loadActions(const storage::Database &database, const ActionChoice &choice);
storage::Row rootRow(const Action &action);
/// Make the stored parts of `id` those of `action`; an empty action removes them all.
Result<void> syncParts(storage::Act &act, qint64 id, const Action &action);

} // namespace faubourg::programme
