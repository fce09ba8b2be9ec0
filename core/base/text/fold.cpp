#include "core/base/text/fold.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg {

namespace {

/// Letters that decomposition leaves whole.
struct Expansion
{
    char16_t letter;
    const char *plain;
};
constexpr std::array kExpansions{
    Expansion{u'œ', "oe"}, Expansion{u'æ', "ae"}, Expansion{u'ß', "ss"}, Expansion{u'ø', "o"},
    Expansion{u'ł', "l"},  Expansion{u'đ', "d"},  Expansion{u'ħ', "h"},  Expansion{u'ı', "i"},
};

void appendFolded(QString &folded, QChar letter)
{
    const auto *known = std::ranges::find(kExpansions, letter.unicode(),
                                          [](const auto &entry) { return entry.letter; });
    if (known != kExpansions.end())
        folded += QLatin1StringView(known->plain);
    else if (letter.isLetterOrNumber() || letter.isSurrogate())
        folded += letter;
    else if (!letter.isMark() && !folded.isEmpty() && !folded.endsWith(u' '))
        folded += u' ';
}

} // namespace

QString foldForSearch(QStringView text)
{
    const QString decomposed =
        text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar letter : decomposed)
        appendFolded(folded, letter);
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

bool matchesWords(QStringView foldedText, QStringView query)
{
    const QStringList words = foldForSearch(query).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        return foldedText.startsWith(word) || foldedText.contains(u' ' + word);
    });
}

bool lessForReaders(QStringView a, QStringView b)
{
    const QString foldedA = foldForSearch(a);
    const QString foldedB = foldForSearch(b);
    return foldedA == foldedB ? a < b : foldedA < foldedB;
}

} // namespace faubourg
