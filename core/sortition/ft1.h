#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace faubourg::sortition {

/// The protocol FT-1: from a published file and a public seed to ballots and tickets, by
/// SHA-256 of short texts alone, so that anyone checks it with `sha256sum` and `sort`. No
/// generator of the C++ library is used: theirs differ from compiler to compiler.

/// In hexadecimal, lower case, as sha256sum prints it.
QByteArray sha256(const QByteArray &bytes);

/// K = SHA256("FT-1\n" dossier hash "\n" seed "\n"), in hexadecimal.
QByteArray drawKey(const QByteArray &dossierHash, const QString &seed);

/// The last `digits` characters of SHA256(K "\nballot\n0\n").
QByteArray ballotText(const QByteArray &key, int digits);
std::uint64_t ballotNumber(const QByteArray &text);

/// SHA256(K "\nticket\n" number "\n"): the lowest ticket comes first.
QByteArray ticket(const QByteArray &key, const QString &number);

/// One line, nothing invisible at the ends, NFC: what two people type alike is alike.
QString canonicalSeed(const QString &typed);

} // namespace faubourg::sortition
