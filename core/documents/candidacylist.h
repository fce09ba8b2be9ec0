#pragma once

#include "core/documents/documentkind.h"

namespace faubourg::documents {

/// The candidacies of a council as the day of the document finds them: eligible, incomplete,
/// excluded with every reason, withdrawn. The annex of the record of the draw. RuleViolation
/// when there is none.
Result<Prepared> candidacyList(const storage::Database &database, const Selection &selection,
                               const DocumentOptions &options);
QList<FieldInfo> candidacyListFieldInfos();

} // namespace faubourg::documents
