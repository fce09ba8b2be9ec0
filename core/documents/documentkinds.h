#pragma once

#include "core/documents/documentkind.h"

namespace faubourg::documents {

/// Every kind, in the order that menus show them.
QList<DocumentKind> documentKinds();

/// InvalidInput when there is no such kind, or the selection lacks what it needs.
Result<Prepared> prepareDocument(const QString &kind, const Selection &selection,
                                 const storage::Database &database, const DocumentOptions &options);
/// The same without the warnings.
Result<Document> makeDocument(const QString &kind, const Selection &selection,
                              const storage::Database &database, const DocumentOptions &options);

} // namespace faubourg::documents
