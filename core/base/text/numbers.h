#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/base/text/language.h"

#include <QString>

#include <optional>

namespace faubourg {

// Numbers as readers write them: U+202F between thousands and before %, U+00A0 before €
// and pts, U+2212 for minus. Decimal text is what the file stores: "46.1", "-3".

/// What stands where nothing is known: "–".
QString missingText();

/// "12 500,50 €"; "€12,500.50".
QString moneyText(Money money, Language language = Language::French);
/// "12 501 €": rounded to the euro, half away from zero.
QString wholeEuros(Money money, Language language = Language::French);
/// "12 501": for grids whose heading says €.
QString wholeEurosBare(Money money, Language language = Language::French);
/// "12 500".
QString integerText(qint64 number, Language language = Language::French);
/// "1 234,5" of "1234.5", rounded to `decimals` when given; missingText() when `decimal`
/// is no decimal text.
QString decimalText(QStringView decimal, std::optional<int> decimals = {},
                    Language language = Language::French);
/// "46,1 %" of "46.1": one decimal.
QString percentText(QStringView decimal, Language language = Language::French);
/// "+27,3 pts": how far `decimal` is from `comparison`, in points, one decimal.
QString gapText(QStringView decimal, QStringView comparison, Language language = Language::French);

/// An amount as offices type it: 12500, 12 500,5, 12500.50, 1 234,56 €, 9000+3500.
/// InvalidInput when it is none, has more than two decimals, or may be read in two ways.
Result<Money> parseMoney(QStringView text);

} // namespace faubourg
