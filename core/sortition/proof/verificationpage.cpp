#include "core/sortition/proof/verificationpage.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sortition {

QByteArray verificationPage(const QByteArray &dossier, const QString &seed)
{
    QFile file(u":/draw/verification.html"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray page = file.readAll();
    page.replace("@SEED@", seed.toHtmlEscaped().toUtf8());
    page.replace("@DOSSIER@", dossier.toBase64());
    return page;
}

} // namespace faubourg::sortition
