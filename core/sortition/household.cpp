#include "core/sortition/household.h"

#include "core/base/text/fold.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sortition {

namespace {

/// After the usual abbreviations of NF Z10-011, annex; "r" alone is a street.
constexpr std::array kAbbreviations{
    std::pair{"av", "avenue"},        std::pair{"ave", "avenue"},
    std::pair{"bd", "boulevard"},     std::pair{"bld", "boulevard"},
    std::pair{"blvd", "boulevard"},   std::pair{"r", "rue"},
    std::pair{"pl", "place"},         std::pair{"all", "allee"},
    std::pair{"imp", "impasse"},      std::pair{"ch", "chemin"},
    std::pair{"che", "chemin"},       std::pair{"rte", "route"},
    std::pair{"sq", "square"},        std::pair{"fg", "faubourg"},
    std::pair{"fbg", "faubourg"},     std::pair{"res", "residence"},
    std::pair{"bat", "batiment"},     std::pair{"apt", "appartement"},
    std::pair{"appt", "appartement"}, std::pair{"app", "appartement"},
    std::pair{"esc", "escalier"},     std::pair{"et", "etage"},
    std::pair{"st", "saint"},         std::pair{"ste", "sainte"},
    std::pair{"gal", "general"},      std::pair{"mal", "marechal"},
    std::pair{"dr", "docteur"},
};

QString writtenOut(const QString &word)
{
    const auto *known = std::ranges::find_if(
        kAbbreviations, [&](const auto &entry) { return word == QLatin1StringView(entry.first); });
    return known == kAbbreviations.end() ? word : QString(QLatin1StringView(known->second));
}

/// "12bis" in two words.
QString withDigitsApart(const QString &text)
{
    QString apart;
    for (const QChar letter : text) {
        const bool turns = !apart.isEmpty() && apart.back() != u' ' && letter != u' '
            && apart.back().isDigit() != letter.isDigit();
        if (turns)
            apart += u' ';
        apart += letter;
    }
    return apart;
}

} // namespace

QString householdKey(const QStringList &addressCells)
{
    QStringList words;
    for (const QString &cell : addressCells) {
        for (const QString &word :
             withDigitsApart(foldForSearch(cell)).split(u' ', Qt::SkipEmptyParts))
            words += writtenOut(word);
    }
    return words.join(u' ');
}

} // namespace faubourg::sortition
