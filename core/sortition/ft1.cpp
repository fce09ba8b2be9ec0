#include "core/sortition/ft1.h"

#include <QCryptographicHash>

namespace faubourg::sortition {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray drawKey(const QByteArray &dossierHash, const QString &seed)
{
    return sha256("FT-1\n" + dossierHash + '\n' + seed.toUtf8() + '\n');
}

QByteArray ballotText(const QByteArray &key, int digits)
{
    // 16^digits divides 2^256: no ballot is likelier than another, and none is thrown away.
    return sha256(key + "\nballot\n0\n").right(digits);
}

std::uint64_t ballotNumber(const QByteArray &text)
{
    return text.toULongLong(nullptr, 16);
}

QByteArray ticket(const QByteArray &key, const QString &number)
{
    return sha256(key + "\nticket\n" + number.toUtf8() + '\n');
}

QString canonicalSeed(const QString &typed)
{
    return typed.simplified().normalized(QString::NormalizationForm_C);
}

} // namespace faubourg::sortition
