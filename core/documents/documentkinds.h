#pragma once

#include "core/base/ids.h"
#include "core/documents/context.h"

namespace faubourg::documents {

/// What a document is about; the command line's selectors.
enum class Selector { Session, Council, Quartier, Action, Person, Year };

struct Selection
{
    SessionId session{};
    CouncilId council{};
    QuartierId quartier{};
    ActionId action{};
    PersonId person{};
    std::optional<int> year{};
};

/// One kind of document that can be printed.
struct DocumentKind
{
    QString key;   ///< stable: "convocations"
    QString label; ///< translated
    Selector selector;
    QString templateName;
    QList<FieldInfo> (*fields)();
    Result<Prepared> (*prepare)(const storage::Database &, const Selection &, QDate today);
};

/// Every kind, in the order that menus show them.
QList<DocumentKind> documentKinds();

/// InvalidInput when there is no such kind, or the selection lacks what it needs.
Result<Prepared> prepareDocument(const QString &kind, const Selection &selection,
                                 const storage::Database &database, QDate today);
/// The same without the warnings.
Result<Document> makeDocument(const QString &kind, const Selection &selection,
                              const storage::Database &database, QDate today);

} // namespace faubourg::documents
