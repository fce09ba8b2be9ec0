#pragma once

#include <QString>

namespace faubourg {

/// The text as searches compare it: case, accents, ligatures and typographic
/// variants folded; hyphens, apostrophes and other punctuation become single
/// spaces. "Mont-Liébaud", "MONT LIEBAUD" and "mont  liébaud" fold alike.
QString foldForSearch(QStringView text);

/// Every word of `query` starts a word of `foldedText`, in any order.
bool matchesWords(QStringView foldedText, QStringView query);

/// A key by which French readers sort: folded, with the original as tie-break.
bool lessForReaders(QStringView a, QStringView b);

} // namespace faubourg
