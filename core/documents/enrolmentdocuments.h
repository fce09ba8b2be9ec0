#pragma once

#include "core/documents/context.h"
#include "core/documents/documentkind.h"

namespace faubourg::documents {

/// Letters to those whose enrolment in an open council is to be confirmed, asked already or
/// not; the coupon beneath is their answer.
Result<Prepared> enrolmentConfirmations(const storage::Database &database,
                                        const Selection &selection, const DocumentOptions &options);
QList<FieldInfo> enrolmentConfirmationFieldInfos();

} // namespace faubourg::documents
