#pragma once

#include "core/documents/documentkind.h"

namespace faubourg::documents {

// Letters and forms about mandates, one section a person: for a council, or for one person.
// Each is a RuleViolation when it would be written to nobody.

/// To those in office: the mandate, its dates, the first session, the texts of the council.
Result<Prepared> appointmentLetters(const storage::Database &database, const Selection &selection,
                                    const DocumentOptions &options);
/// To those whose mandate ended in the last twelve months; for one person, the last one ended.
Result<Prepared> thankYouLetters(const storage::Database &database, const Selection &selection,
                                 const DocumentOptions &options);
Result<Prepared> membershipCertificates(const storage::Database &database,
                                        const Selection &selection, const DocumentOptions &options);
/// To be filled in by members: what supports a picture of them may appear on.
Result<Prepared> imageConsents(const storage::Database &database, const Selection &selection,
                               const DocumentOptions &options);
/// To those who answer for the minors who sit or stand for a seat.
Result<Prepared> parentalConsents(const storage::Database &database, const Selection &selection,
                                  const DocumentOptions &options);

QList<FieldInfo> memberLetterFieldInfos();
QList<FieldInfo> imageConsentFieldInfos();
QList<FieldInfo> parentalConsentFieldInfos();

} // namespace faubourg::documents
