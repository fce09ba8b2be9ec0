#pragma once

#include "core/documents/template/value.h"
#include "core/reports/councilreview.h"

namespace faubourg::documents {

/// A council's year in figures, as its review and the annual report say it.
Fields councilSummaryFields(const reports::CouncilReview &review);
QList<FieldInfo> councilSummaryInfos();

/// What the review says besides: sessions, attendance, questions, statements, rules.
Fields councilDetailFields(const reports::CouncilReview &review);
QList<FieldInfo> councilDetailInfos();

/// Its bodies, its recognition and its initiatives.
Fields councilLifeFields(const reports::CouncilReview &review);
QList<FieldInfo> councilLifeInfos();

/// "7 sur 9 (78 %)"; a dash when nobody was invited.
QString attendanceText(const reports::AttendancePart &part);

/// Members present, session by session; nothing with fewer than two.
Blocks attendanceChart(const reports::CouncilReview &review);
/// "Femmes", "18 à 25 ans", "Habitants": a line of who sits, in the words of documents.
QString tableWord(const reports::TableLine &line);
/// Members by sex and by age, and by what the portrait counts too.
Blocks tableChart(const reports::CouncilReview &review);
/// Questions by theme; nothing with fewer than two.
Blocks themeChart(const reports::CouncilReview &review);

} // namespace faubourg::documents
