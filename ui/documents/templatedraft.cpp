#include "ui/documents/templatedraft.h"

#include "core/documents/templatetrial.h"
#include "core/storage/database.h"
#include "ui/documents/subjects.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using documents::DocumentKind;
using documents::Prepared;

namespace {

constexpr qsizetype kSamples = 8; ///< records tried before the sample is given up

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::TemplatePanel)
};

} // namespace

QList<TemplateEntry> templateEntries()
{
    QList<TemplateEntry> entries;
    for (const DocumentKind &kind : documents::documentKinds()) {
        const auto known = std::ranges::find_if(entries, [&](const TemplateEntry &entry) {
            return entry.kind.templateName == kind.templateName;
        });
        if (known == entries.end())
            entries.append({kind, kind.label});
        else
            known->title += u" · "_s + kind.label;
    }
    return entries;
}

Result<Prepared> sampleDocument(const storage::Database &database, const DocumentKind &kind,
                                const QString &text, QDate today)
{
    FB_TRY_LET(subjects, subjectRows(database, kind.selector, today));
    Error why{ErrorCode::NotFound,
              Tr::tr("There is nothing yet that this document could be about. The preview comes "
                     "with the first record."),
              {}};
    for (const SubjectRow &subject : subjects.first(qMin(kSamples, subjects.size()))) {
        const documents::Selection selection = selectionOf(kind.selector, subject.id);
        auto made = database.isReadOnly()
            ? kind.prepare(database, selection, today)
            : documents::tryTemplate(database, kind, selection, text, today);
        if (made)
            return made;
        why = made.error();
    }
    return why;
}

} // namespace faubourg::ui
