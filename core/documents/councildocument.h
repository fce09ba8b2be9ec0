#pragma once

#include "core/base/ids.h"
#include "core/documents/context.h"

namespace faubourg::documents {

/// A council's year ("bilan annuel"): sessions, attendance by sex, college and age, questions,
/// proposals and opinions, actions, rules. Nobody is named but the elected pair.
/// Without `year`, that of reports::reviewYear().
Result<Prepared> councilReviewDocument(const storage::Database &database, CouncilId council,
                                       std::optional<int> year, const DocumentOptions &options);
QList<FieldInfo> councilReviewFieldInfos();

} // namespace faubourg::documents
