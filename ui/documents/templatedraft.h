#pragma once

#include "core/documents/documentkinds.h"
#include "core/documents/templatestore.h"

namespace faubourg::ui {

/// One template of the list, and the documents it serves.
struct TemplateEntry
{
    documents::DocumentKind kind; ///< the first document that it serves: for fields and sample
    QString title;                ///< "Minutes, Minutes, public version"
};

/// Each template once, in the order of the documents.
QList<TemplateEntry> templateEntries();

/// The document that `text` gives, about the first record for which one can be made; the
/// reason why none can be otherwise. A read-only file shows its own template.
Result<documents::Prepared> sampleDocument(const storage::Database &database,
                                           const documents::DocumentKind &kind, const QString &text,
                                           QDate today);

} // namespace faubourg::ui
