#pragma once

#include "core/base/enumkeys.h"
#include "core/base/result.h"

#include <QDate>

#include <optional>

namespace faubourg::storage {
class Database;
}

namespace faubourg::documents {

/// How a document writes of women and men whom it does not know one by one.
enum class GenderWriting {
    Neutral,  ///< « les membres du conseil », or the masculine where no such word is offered
    Double,   ///< « les conseillers et conseillères »
    Midpoint, ///< « les conseiller·ères »: screen readers stumble on it
};

inline constexpr EnumKeys kGenderWritings{std::array{
    std::pair{GenderWriting::Neutral, "neutral"}, std::pair{GenderWriting::Double, "double"},
    std::pair{GenderWriting::Midpoint, "midpoint"}}};

/// A text to try in place of the one that a template has.
struct TrialText
{
    QString templateName;
    QString text;
};

/// How a document is made, besides what it is about. A day alone will do.
struct DocumentOptions
{
    QDate today;
    std::optional<GenderWriting> gender = {}; ///< none: as the office has chosen
    std::optional<TrialText> trial = {};

    DocumentOptions(QDate day, std::optional<GenderWriting> writing = {})
        : today(day)
        , gender(writing)
    {
    }
};

/// What the office has chosen for its documents; the double form unless it said otherwise.
Result<GenderWriting> officeGenderWriting(const storage::Database &database);
Result<void> setOfficeGenderWriting(const storage::Database &database, GenderWriting writing);

} // namespace faubourg::documents
