#pragma once

#include "core/base/text/language.h"
#include "core/quartiers/indicator.h"

namespace faubourg::quartiers {

// Figures of a portrait as readers write them.

/// "46,1 %", "2 600 hab." of decimal text, an index alone; "–" when it is none.
QString measureText(QStringView decimal, const QString &unit, Language language);
/// The figure of the comparison zone; "–" when it is not known.
QString comparisonText(const IndicatorValue &value, const QString &unit, Language language);
/// "+27,3 pts" for percentages, else in the unit; "–" when it is not known.
QString gapText(const IndicatorValue &value, const QString &unit, Language language);

} // namespace faubourg::quartiers
