#pragma once

#include <QString>

#include <optional>

namespace faubourg::people {

/// A telephone number as it is stored: ten digits for a French one ("0321630000"),
/// "+" and digits for a foreign one. Accepts spaces, dots, dashes, "+33", "0033" and
/// "(0)". An empty text stays empty; nullopt when it is no telephone number.
std::optional<QString> normalisedPhone(const QString &typed);

/// A stored number as it is read: pairs joined by no-break spaces for a French one.
QString displayedPhone(const QString &stored);

/// The shape of an e-mail address: one "@", a dotted domain, no space. Whether it
/// exists is not known.
bool looksLikeEmail(const QString &text);

} // namespace faubourg::people
