#include "core/documents/documentkind.h"
#include "core/documents/programmedocument.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DocumentKinds)
};

} // namespace

QList<DocumentKind> programmeKinds()
{
    return {
        {u"programme"_s, Tr::tr("Programme of the year"), Selector::Year, u"programme"_s,
         &programmeFieldInfos,
         [](const storage::Database &database, const Selection &selection,
            const DocumentOptions &options) {
             return programmeDocument(database, *selection.year, options);
         }},
    };
}

} // namespace faubourg::documents
