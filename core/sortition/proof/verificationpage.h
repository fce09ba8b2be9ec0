#pragma once

#include <QByteArray>
#include <QString>

namespace faubourg::sortition {

/// A page that checks the draw in any browser, without network: the dossier inside, byte for
/// byte (base64), and FT-1 in plain JavaScript. `seed` is filled in when known.
QByteArray verificationPage(const QByteArray &dossier, const QString &seed = {});

} // namespace faubourg::sortition
