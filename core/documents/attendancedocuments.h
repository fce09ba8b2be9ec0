#pragma once

#include "core/documents/documentkind.h"

namespace faubourg::documents {

/// To members who missed, without excuse, as many sessions of the last twelve months as the
/// office's parameter says; to one person from the first one. RuleViolation when nobody did.
Result<Prepared> absenceLetters(const storage::Database &database, const Selection &selection,
                                const DocumentOptions &options);
/// The sessions each member came to, with their hours: those of the selection's year, or of the
/// whole mandate. RuleViolation when there is none.
Result<Prepared> attendanceCertificates(const storage::Database &database,
                                        const Selection &selection, const DocumentOptions &options);

/// Fields of both.
QList<FieldInfo> attendanceLetterFieldInfos();

} // namespace faubourg::documents
