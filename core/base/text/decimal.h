#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace faubourg {

/// Decimal text: how rates, percentages and measures are kept, so that what was
/// published is what is shown: "46.1", "-3", "2600". At most 12 digits before the
/// point and 6 after it; no exponent, no leading zero but one.

/// `text` is decimal text in the form above.
bool isDecimal(QStringView text);

/// What a person typed ("46,1", "2 600", "−3.50") as decimal text; nothing when
/// it is not a number. Digits after the point are kept as typed: 31,0 is not 31.
std::optional<QString> parseDecimal(QStringView typed);

/// Decimal text for a reader: "2600" is "2 600" with the locale's separators.
/// Zeros are added up to `minimumDecimals` places, to line up a column.
QString formatDecimal(QStringView decimal, const QLocale &locale = QLocale(),
                      int minimumDecimals = 0);

/// a − b, exact, with the longer of the two fractions. Both must be decimal text.
QString subtractDecimals(QStringView a, QStringView b);

} // namespace faubourg
