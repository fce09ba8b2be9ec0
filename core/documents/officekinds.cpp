// Documents about the service itself.
#include "core/documents/documentkind.h"
#include "core/documents/envelopetest.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DocumentKinds)
};

} // namespace

QList<DocumentKind> officeKinds()
{
    return {
        {u"envelope-test"_s, Tr::tr("Envelope test page"), Selector::Office, u"envelope-test"_s,
         &envelopeTestFieldInfos,
         [](const storage::Database &database, const Selection &, const DocumentOptions &options) {
             return envelopeTest(database, options);
         }},
    };
}

} // namespace faubourg::documents
