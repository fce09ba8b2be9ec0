#pragma once

#include "core/documents/context.h"

namespace faubourg::documents {

/// Letters that tell each operator what was decided of its files in a year: grants, reasoned
/// refusals, agreements and reports to come; one section an operator. An address that is
/// missing and a refusal without reason are warnings. NotFound when nothing is decided.
Result<Prepared> notifications(const storage::Database &database, int year,
                               const DocumentOptions &options);
QList<FieldInfo> notificationFieldInfos();

/// Letters to the operators whose reports on the actions of a year are due or late.
/// NotFound when no report is awaited.
Result<Prepared> reportReminderLetters(const storage::Database &database, int year,
                                       const DocumentOptions &options);
QList<FieldInfo> reportReminderFieldInfos();

} // namespace faubourg::documents
