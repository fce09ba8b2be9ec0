#pragma once

#include <QString>

namespace faubourg {

/// The space set before ; ! ? and %.
enum class PunctuationSpace {
    Narrow, ///< U+202F, the printers' rule and our default
    Wide,   ///< U+00A0 everywhere, as word processors set it
};

/// `text` with French spacing: no-break spaces before : ; ! ? % €, inside « », in
/// thousands, after n° and M., in hours (18h30 becomes 18 h 30); ’ for apostrophes,
/// « » for straight quotes in pairs, … for three dots. Web and mail addresses are left
/// alone, as are hours written 18:30. Idempotent.
QString frenchSpacing(QStringView text, PunctuationSpace space = PunctuationSpace::Narrow);

/// `text` with those of its plain spaces that French keeps from ending a line made no-break:
/// before : ; ! ? % €, inside « », in thousands and before units, after n° and M. Nothing else
/// changes, the number of characters least of all: for texts that no template set. Idempotent.
QString heldTogether(QString text);

} // namespace faubourg
