#pragma once

#include "core/documents/context.h"

namespace faubourg::documents {

/// A letter as the office, or `council`, would send it; with the logo of `funder` at its foot,
/// whatever its rule.
Result<Document> letterheadSample(const storage::Database &database, const DocumentOptions &options,
                                  CouncilId council = {}, FunderId funder = {});

} // namespace faubourg::documents
