#pragma once

#include <QString>

namespace faubourg::exchange {

/// A spreadsheet would take `text` for a formula: it starts with `=` `+` `-` `@` TAB or
/// CR, spaces and quotes before it not counted (OWASP ASVS 1.2.10).
inline bool startsLikeFormula(QStringView text)
{
    constexpr QStringView kStarts = u"=+-@\t\r";
    for (const QChar character : text) {
        if (kStarts.contains(character))
            return true;
        if (character != u' ' && character != u'\'')
            return false;
    }
    return false;
}

/// The text behind a quote that makes every spreadsheet take it as text.
inline QString guardedAgainstFormulas(const QString &text)
{
    return startsLikeFormula(text) ? u'\'' + text : text;
}

} // namespace faubourg::exchange
