#pragma once

#include "core/documents/documentkind.h"

namespace faubourg::documents {

/// Cards for those invited to a session, or the members and officials of a council: names to
/// stand on the table, badges. `name` is the template's.
Result<Prepared> nameCards(const storage::Database &database, const Selection &selection,
                           const DocumentOptions &options, const QString &name);
/// Address labels for the same people. Who has no complete address is left out, and named in
/// the warnings. RuleViolation when nobody has one.
Result<Prepared> addressLabels(const storage::Database &database, const Selection &selection,
                               const DocumentOptions &options, const QString &name);

QList<FieldInfo> cardFieldInfos();
QList<FieldInfo> labelFieldInfos();

} // namespace faubourg::documents
