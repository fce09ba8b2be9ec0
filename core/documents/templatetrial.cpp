#include "core/documents/templatetrial.h"

#include "core/documents/templatestore.h"
#include "core/storage/transaction.h"

namespace faubourg::documents {

Result<Prepared> tryTemplate(const storage::Database &database, const DocumentKind &kind,
                             const Selection &selection, const QString &text,
                             const DocumentOptions &options)
{
    // Kept for the time of the trial, then rolled back: what is shown is what would print.
    FB_TRY_LET(transaction, storage::Transaction::begin(database));
    Q_UNUSED(transaction)
    FB_TRY(TemplateStore(database).save(kind.templateName, text, kind.fields()));
    return kind.prepare(database, selection, options);
}

} // namespace faubourg::documents
