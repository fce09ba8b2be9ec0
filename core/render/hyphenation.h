#pragma once

#include <QList>
#include <QString>

/// Where French words may be parted at the end of a line: libhyphen with the patterns of
/// Debian's hyphen-fr, which travel with the program.
namespace faubourg::render {

inline constexpr QChar kSoftHyphen(0x00ad);

/// Offsets within `word` before which a hyphen may stand, as libhyphen gives them; none when
/// the patterns cannot be read. Remembered by word.
QList<int> hyphenationPoints(const QString &word);

/// `text` with a soft hyphen at each place where a line may end inside a word, three letters
/// before the word's end at the latest. Left whole: words under six letters, words with a
/// capital (names, acronyms), compounds, figures, web and mail addresses.
QString softHyphenated(const QString &text);

} // namespace faubourg::render
