#include "core/base/text/numberwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg {

namespace {

constexpr std::array kFrench{"zéro",   "un",    "deux",     "trois",    "quatre",
                             "cinq",   "six",   "sept",     "huit",     "neuf",
                             "dix",    "onze",  "douze",    "treize",   "quatorze",
                             "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"};
constexpr std::array kFrenchTens{
    "",          "",         "vingt",    "trente",       "quarante",
    "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"};
constexpr std::array kEnglish{"zero",    "one",     "two",       "three",    "four",
                              "five",    "six",     "seven",     "eight",    "nine",
                              "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                              "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array kEnglishTens{"",      "",      "twenty",  "thirty", "forty",
                                  "fifty", "sixty", "seventy", "eighty", "ninety"};

template <std::size_t N>
QString wordAt(const std::array<const char *, N> &words, int index)
{
    return QString::fromUtf8(words[static_cast<std::size_t>(index)]);
}

/// Seventy is sixty and ten, ninety is four twenties and ten.
QString frenchBelowHundred(int number)
{
    if (number < 20)
        return wordAt(kFrench, number);
    const int ten = number / 10;
    const bool countsOn = ten == 7 || ten == 9;
    const int rest = number % 10 + (countsOn ? 10 : 0);
    const QString tens = wordAt(kFrenchTens, ten);
    if (rest == 0)
        return ten == 8 ? tens + u's' : tens;
    const bool joinsWithAnd = (rest == 1 || rest == 11) && ten < 8;
    return tens + (joinsWithAnd ? u"-et-"_s : u"-"_s) + wordAt(kFrench, rest);
}

QString frenchWords(int number)
{
    const int hundreds = number / 100;
    const int rest = number % 100;
    if (hundreds == 0)
        return frenchBelowHundred(rest);
    const QString cent = hundreds == 1 ? u"cent"_s : wordAt(kFrench, hundreds) + u"-cent"_s;
    if (rest == 0)
        return hundreds == 1 ? cent : cent + u's';
    return cent + u'-' + frenchBelowHundred(rest);
}

QString englishWords(int number)
{
    if (number >= 100) {
        const QString hundreds = wordAt(kEnglish, number / 100) + u" hundred"_s;
        return number % 100 == 0 ? hundreds : hundreds + u" and "_s + englishWords(number % 100);
    }
    if (number < 20)
        return wordAt(kEnglish, number);
    const QString tens = wordAt(kEnglishTens, number / 10);
    return number % 10 == 0 ? tens : tens + u'-' + wordAt(kEnglish, number % 10);
}

} // namespace

QString numberInWords(int number, Language language)
{
    return language == Language::French ? frenchWords(number) : englishWords(number);
}

QString numbersInWords(const QString &text, Language language)
{
    static const QRegularExpression digits(u"[0-9]+"_s);
    constexpr qsizetype kLongest = 3;
    QStringList words;
    for (auto match = digits.globalMatch(text); match.hasNext();) {
        const QString number = match.next().captured();
        if (number.size() <= kLongest) {
            words += numberInWords(number.toInt(), language);
            continue;
        }
        for (const QChar digit : number)
            words += numberInWords(digit.digitValue(), language);
    }
    return words.join(u", "_s);
}

} // namespace faubourg
