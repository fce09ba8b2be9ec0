#pragma once

#include "core/documents/context.h"
#include "core/reports/programmingtable.h"

namespace faubourg::documents {

/// The table that the funders' committee decides on ("tableau de programmation"), landscape,
/// on A3 when many funders are asked. NotFound when the year has no action.
Result<Prepared> programmingDocument(const storage::Database &database, int year,
                                     reports::ProgrammeGrouping grouping,
                                     const DocumentOptions &options);
QList<FieldInfo> programmingFieldInfos();

/// The rows of `table` under the name of their group, with subtotals.
Table programmingBlock(const reports::ProgrammingTable &table);

} // namespace faubourg::documents
