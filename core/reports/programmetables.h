#pragma once

#include "core/reports/listing.h"

namespace faubourg::reports {

/// The tables of a year's programming report, for a spreadsheet: actions with their
/// totals and one column a funder (the one table of a CSV), the same by stake and
/// quartier, money by funder, by quartier, objectives without action.
Result<QList<Listing>> programmeTables(const storage::Database &database, int year);

} // namespace faubourg::reports
