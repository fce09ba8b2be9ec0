#pragma once

#include "core/documents/documentkinds.h"

namespace faubourg::documents {

/// The document that `kind` would give with `text` as its template; the file keeps its own.
/// InvalidInput, with the line, when the text has a mistake.
Result<Prepared> tryTemplate(const storage::Database &database, const DocumentKind &kind,
                             const Selection &selection, const QString &text,
                             const DocumentOptions &options);

} // namespace faubourg::documents
