#pragma once

#include "core/documents/context.h"
#include "core/reports/fundersummary.h"

namespace faubourg::documents {

/// Who funds what ("maquette financière"): actions by funders, then each funder's specific
/// and common-law credits, envelope, balance and the year before. NotFound without action.
Result<Prepared> matrixDocument(const storage::Database &database, int year,
                                const DocumentOptions &options);
QList<FieldInfo> matrixFieldInfos();

/// What one funder gives, in euros.
Fields funderFields(const reports::FunderSummary &one);
QList<FieldInfo> funderInfos();

} // namespace faubourg::documents
