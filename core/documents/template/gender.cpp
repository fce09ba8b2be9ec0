#include "core/documents/template/gender.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

constexpr QChar kMidpoint(u'\u00b7');
constexpr qsizetype kLeastStem = 2; // « le·la », not « l·a »

bool isPlural(const QString &feminine)
{
    return feminine.endsWith(u's');
}

qsizetype commonStart(const QString &a, const QString &b)
{
    const auto [end, other] = std::ranges::mismatch(a, b);
    Q_UNUSED(other)
    return end - a.begin();
}

/// « conseiller·ère », « habitant·es », « tou·tes », « le·la »: the masculine, then what the
/// feminine ends with; one mark, with the plural after it.
QString joined(const QString &masculine, const QString &feminine)
{
    if (masculine == feminine)
        return masculine;
    QString stem = masculine;
    if (isPlural(feminine) && stem.size() > kLeastStem && stem.endsWith(u's'))
        stem.chop(1);
    const qsizetype common = commonStart(stem, feminine);
    if (common < kLeastStem)
        return masculine + kMidpoint + feminine;
    return stem + kMidpoint + feminine.mid(common);
}

QString withMidpoints(const GenderedWord &word)
{
    const QStringList masculine = word.masculine.split(u' ');
    const QStringList feminine = word.feminine.split(u' ');
    if (masculine.size() != feminine.size())
        return word.masculine + u" ou "_s + word.feminine;
    QStringList words;
    for (qsizetype i = 0; i < masculine.size(); ++i)
        words.append(joined(masculine.at(i), feminine.at(i)));
    return words.join(u' ');
}

/// Women first where several are meant; a capital opens the first form alone.
QString withBoth(const GenderedWord &word)
{
    const bool several = isPlural(word.feminine);
    const QString &first = several ? word.feminine : word.masculine;
    QString second = several ? word.masculine : word.feminine;
    if (word.masculine == word.feminine)
        return first;
    second[0] = second.at(0).toLower();
    return first + (several ? u" et "_s : u" ou "_s) + second;
}

} // namespace

QString written(const GenderedWord &word, GenderWriting writing)
{
    switch (writing) {
    case GenderWriting::Neutral:
        return word.neutral.isEmpty() ? word.masculine : word.neutral;
    case GenderWriting::Double:
        return withBoth(word);
    case GenderWriting::Midpoint:
        return withMidpoints(word);
    }
    Q_UNREACHABLE();
}

QString agreed(const GenderedWord &word, const QString &civility, GenderWriting writing)
{
    if (civility == "Madame"_L1)
        return word.feminine;
    return civility == "Monsieur"_L1 ? word.masculine : written(word, writing);
}

} // namespace faubourg::documents
