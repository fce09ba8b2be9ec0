#include "core/quartiers/indicatortexts.h"

#include "core/base/text/numbers.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::quartiers {

namespace {

constexpr QLatin1StringView kIndex("indice"); ///< the unit of figures that have none

} // namespace

QString measureText(QStringView decimal, const QString &unit, Language language)
{
    if (unit == "%"_L1)
        return percentText(decimal, language);
    const QString text = decimalText(decimal, {}, language);
    const bool isBare = unit.isEmpty() || unit == kIndex;
    return isBare || text == missingText() ? text : text + QChar::Nbsp + unit;
}

QString comparisonText(const IndicatorValue &value, const QString &unit, Language language)
{
    return measureText(value.comparisonValue, unit, language);
}

QString gapText(const IndicatorValue &value, const QString &unit, Language language)
{
    const auto gap = gapToComparison(value);
    if (!gap)
        return missingText();
    if (unit == "%"_L1)
        return faubourg::gapText(value.value, value.comparisonValue, language);
    const bool isAbove = !gap->startsWith(u'-') && gap->toDouble() != 0;
    return (isAbove ? u"+"_s : QString()) + measureText(*gap, unit, language);
}

} // namespace faubourg::quartiers
