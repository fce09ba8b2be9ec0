#pragma once

#include "core/documents/context.h"

namespace faubourg::documents {

/// The yearly report on the contrat de ville and the town's urban policy, in the order of the
/// décret n° 2015-1118: contract, quartiers, progress, actions, money, participation, what is
/// left to do, annexes. What only the office can write is a warning. NotFound when the file
/// knows neither contract nor action for `year`.
Result<Prepared> annualReportDocument(const storage::Database &database, int year,
                                      const DocumentOptions &options);
QList<FieldInfo> annualReportFieldInfos();

} // namespace faubourg::documents
