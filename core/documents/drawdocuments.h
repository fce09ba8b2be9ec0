#pragma once

#include "core/documents/documentkind.h"

namespace faubourg::documents {

/// What is posted before the public event: the digest, the quotas, and how the seed comes.
Result<Prepared> drawNotice(const storage::Database &database, const Selection &selection,
                            const DocumentOptions &options);
QList<FieldInfo> drawNoticeFieldInfos();

/// The record of a draw ("procès-verbal"), ready to sign, with how anybody checks it.
Result<Prepared> drawRecord(const storage::Database &database, const Selection &selection,
                            const DocumentOptions &options);
QList<FieldInfo> drawRecordFieldInfos();

// Letters to those who were drawn and have not answered, to those who wait, and to the others.
Result<Prepared> drawLetters(const storage::Database &database, const Selection &selection,
                             const DocumentOptions &options);
Result<Prepared> drawSubstituteLetters(const storage::Database &database,
                                       const Selection &selection, const DocumentOptions &options);
Result<Prepared> drawThanks(const storage::Database &database, const Selection &selection,
                            const DocumentOptions &options);
QList<FieldInfo> drawLetterFieldInfos();

} // namespace faubourg::documents
