#pragma once

#include "core/documents/documentkind.h"

namespace faubourg::documents {

/// Every kind, in the order that menus show them.
QList<DocumentKind> documentKinds();

/// The fields that the template called `name` may use; none when no document has it.
QList<FieldInfo> templateFields(const QString &name);

/// InvalidInput when there is no such kind, or the selection lacks what it needs.
Result<Prepared> prepareDocument(const QString &kind, const Selection &selection,
                                 const storage::Database &database, const DocumentOptions &options);
/// The same without the warnings.
Result<Document> makeDocument(const QString &kind, const Selection &selection,
                              const storage::Database &database, const DocumentOptions &options);

} // namespace faubourg::documents
