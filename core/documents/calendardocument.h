#pragma once

#include "core/documents/context.h"
#include "core/reports/governancecalendar.h"

namespace faubourg::documents {

/// The year of all bodies on one page, a line a quarter and a cell a month: councils'
/// sessions, committees, the round of the programme. On A3 when the year is full.
Result<Prepared> calendarDocument(const storage::Database &database, int year,
                                  const DocumentOptions &options);
QList<FieldInfo> calendarFieldInfos();

} // namespace faubourg::documents
