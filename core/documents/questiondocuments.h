#pragma once

#include "core/documents/documentkind.h"

namespace faubourg::documents {

/// All that is known of a question, on one sheet, with room for what is not yet: it follows
/// the question from service to service.
Result<Prepared> questionSheet(const storage::Database &database, const Selection &selection,
                               const DocumentOptions &options);
/// The note that hands the question to the service in charge; it does not say who asked.
/// RuleViolation without a service.
Result<Prepared> questionReferral(const storage::Database &database, const Selection &selection,
                                  const DocumentOptions &options);
/// To who asked, or to the council: the question is received, and who answers until when.
Result<Prepared> questionReceipt(const storage::Database &database, const Selection &selection,
                                 const DocumentOptions &options);
/// The answer, or why there will be none; marked as a draft until it is validated.
/// RuleViolation while there is nothing to say.
Result<Prepared> questionAnswer(const storage::Database &database, const Selection &selection,
                                const DocumentOptions &options);

/// Fields of all four.
QList<FieldInfo> questionFieldInfos();

} // namespace faubourg::documents
