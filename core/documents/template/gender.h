#pragma once

#include "core/base/enumkeys.h"

#include <QStringList>

namespace faubourg::documents {

/// How a document writes of women and men whom it does not know one by one.
enum class GenderWriting {
    Neutral,  ///< « les membres du conseil », or the masculine where no such word is offered
    Double,   ///< « les conseillères et les conseillers »
    Midpoint, ///< « les conseiller·ères »: screen readers stumble on it
};

inline constexpr EnumKeys kGenderWritings{std::array{
    std::pair{GenderWriting::Neutral, "neutral"}, std::pair{GenderWriting::Double, "double"},
    std::pair{GenderWriting::Midpoint, "midpoint"}}};

/// The forms of a word, and words without gender where the template offers some.
struct GenderedWord
{
    QString masculine;
    QString feminine;
    QString neutral; ///< empty: none offered

    friend bool operator==(const GenderedWord &, const GenderedWord &) = default;
};

/// The field that says to whom a letter is written: « Madame », « Monsieur » or nothing.
inline constexpr QLatin1StringView kCivility("civilite");

/// `word` for people of both sexes, or for somebody who did not say. The double form is « le
/// conseiller ou la conseillère », « les conseillères et les conseillers »; the midpoint form
/// « le·la conseiller·ère », « les conseiller·ères ».
QString written(const GenderedWord &word, GenderWriting writing);
/// The form that agrees with `civility`; as above when it is neither.
QString agreed(const GenderedWord &word, const QString &civility, GenderWriting writing);

} // namespace faubourg::documents
