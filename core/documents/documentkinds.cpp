#include "core/documents/documentkinds.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DocumentKinds)
};

bool isGiven(Selector selector, const Selection &selection)
{
    switch (selector) {
    case Selector::Session:
        return selection.session.isValid();
    case Selector::Council:
        return selection.council.isValid();
    case Selector::Draw:
        return selection.draw.isValid();
    case Selector::Questionnaire:
        return selection.questionnaire.isValid();
    case Selector::Training:
        return selection.training.isValid();
    case Selector::Quartier:
        return selection.quartier.isValid();
    case Selector::Action:
        return selection.action.isValid();
    case Selector::Person:
        return selection.person.isValid();
    case Selector::Year:
        return selection.year.has_value();
    case Selector::Question:
        return selection.question.isValid();
    case Selector::Office:
        return true; // a file has one
    }
    Q_UNREACHABLE();
}

QString whatIsMissing(Selector selector)
{
    switch (selector) {
    case Selector::Session:
        return Tr::tr("Say which session (--session).");
    case Selector::Council:
        return Tr::tr("Say which council (--council).");
    case Selector::Draw:
        return Tr::tr("Say which draw (--draw).");
    case Selector::Questionnaire:
        return Tr::tr("Say which questionnaire (--questionnaire).");
    case Selector::Training:
        return Tr::tr("Say which training (--training).");
    case Selector::Quartier:
        return Tr::tr("Say which quartier (--quartier).");
    case Selector::Action:
        return Tr::tr("Say which action (--action).");
    case Selector::Person:
        return Tr::tr("Say which person (--person).");
    case Selector::Year:
        return Tr::tr("Say which year (--year).");
    case Selector::Question:
        return Tr::tr("Say which question (--question).");
    case Selector::Office:
        return {};
    }
    Q_UNREACHABLE();
}

bool isGiven(const DocumentKind &kind, const Selection &selection)
{
    return isGiven(kind.selector, selection) || (kind.alsoBy && isGiven(*kind.alsoBy, selection));
}

QString whatIsMissing(const DocumentKind &kind)
{
    if (!kind.alsoBy)
        return whatIsMissing(kind.selector);
    return Tr::tr("Say what the document is about (--%1 or --%2).")
        .arg(kSelectorKeys.key(kind.selector), kSelectorKeys.key(*kind.alsoBy));
}

} // namespace

QList<DocumentKind> documentKinds()
{
    QList<DocumentKind> kinds = sessionKinds() + cardKinds() + memberKinds() + drawKinds()
        + trainingKinds() + questionKinds() + programmeKinds() + sheetKinds() + officeKinds();
    std::ranges::stable_sort(kinds, {}, &DocumentKind::selector);
    return kinds;
}

QList<FieldInfo> templateFields(const QString &name)
{
    const QList<DocumentKind> kinds = documentKinds();
    const auto kind = std::ranges::find(kinds, name, &DocumentKind::templateName);
    return kind == kinds.end() ? QList<FieldInfo>() : kind->fields();
}

Result<Prepared> prepareDocument(const QString &kind, const Selection &selection,
                                 const storage::Database &database, const DocumentOptions &options)
{
    const QList<DocumentKind> kinds = documentKinds();
    QStringList keys;
    for (const DocumentKind &candidate : kinds) {
        keys.append(candidate.key);
        if (candidate.key != kind)
            continue;
        if (!isGiven(candidate, selection))
            return Error{ErrorCode::InvalidInput, whatIsMissing(candidate), {}};
        return candidate.prepare(database, selection, options);
    }
    return Error{
        ErrorCode::InvalidInput,
        Tr::tr("There is no document “%1”. Choose one of: %2.").arg(kind, keys.join(", "_L1)),
        {}};
}

Result<Document> makeDocument(const QString &kind, const Selection &selection,
                              const storage::Database &database, const DocumentOptions &options)
{
    FB_TRY_LET(prepared, prepareDocument(kind, selection, database, options));
    return std::move(prepared.document);
}

} // namespace faubourg::documents
