#include "core/documents/templatetrial.h"

#include "core/documents/templatestore.h"

namespace faubourg::documents {

Result<Prepared> tryTemplate(const storage::Database &database, const DocumentKind &kind,
                             const Selection &selection, const QString &text,
                             const DocumentOptions &options)
{
    const auto problems = templateProblems(text, kind.fields());
    if (!problems.isEmpty())
        return Error{ErrorCode::InvalidInput, problemText(problems.first()), {}};
    DocumentOptions trying = options;
    trying.trial = TrialText{kind.templateName, text};
    return kind.prepare(database, selection, trying);
}

} // namespace faubourg::documents
