#pragma once

#include "core/quartiers/quartier.h"

namespace faubourg::storage {
class Act;
class Database;
class Query;
} // namespace faubourg::storage

namespace faubourg::quartiers {

// The parts of a quartier in their tables; of use to the repositories of this room alone.

/// Fill in what belongs to `quartier`, by its id.
Result<void> readParts(const storage::Database &database, Quartier &quartier);
/// Make the stored parts of `id` those of `quartier`; an empty quartier removes them all.
Result<void> syncParts(const storage::Database &database, storage::Act &act,
                       const Quartier &quartier, QuartierId id);

DatedCode datedCodeFrom(const storage::Query &row);
IndicatorValue indicatorValueFrom(const storage::Query &row);

} // namespace faubourg::quartiers
