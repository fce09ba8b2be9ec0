#pragma once

#include "core/documents/context.h"
#include "core/reports/councilreview.h"

namespace faubourg::documents {

/// A council's year ("bilan annuel"): sessions, attendance by sex, college and age, questions,
/// proposals and opinions, actions, rules. Nobody is named but the elected pair.
/// Without `year`, that of reports::reviewYear().
Result<Prepared> councilReviewDocument(const storage::Database &database, CouncilId council,
                                       std::optional<int> year, const DocumentOptions &options);
QList<FieldInfo> councilReviewFieldInfos();

/// "7 sur 9 (78 %)"; a dash when nobody was invited.
QString attendanceText(const reports::AttendancePart &part);

/// A council's year in figures, as its review and the annual report say it.
Fields councilSummaryFields(const reports::CouncilReview &review);
QList<FieldInfo> councilSummaryInfos();

} // namespace faubourg::documents
