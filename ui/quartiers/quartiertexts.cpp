#include "ui/quartiers/quartiertexts.h"

#include "core/base/text/numbers.h"
#include "ui/base/interfacelanguage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using contract::ProgressState;
using quartiers::IndicatorValue;
using quartiers::Missing;
using quartiers::QuartierKind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Quartiers)
};

constexpr QLatin1StringView kIndex("indice"); ///< the unit of figures that have none

/// The figure as readers write it, with its unit; an index has none.
QString figureText(const QString &figure, const QString &unit)
{
    const Language language = interfaceLanguage();
    if (unit == "%"_L1)
        return percentText(figure, language);
    const QString text = decimalText(figure, {}, language);
    return unit.isEmpty() || unit == kIndex ? text : text + QChar::Nbsp + unit;
}

} // namespace

Choices<QuartierKind> quartierKindChoices()
{
    return {{QuartierKind::Qpv, Tr::tr("QPV")},
            {QuartierKind::Qic, Tr::tr("QIC")},
            {QuartierKind::CouncilArea, Tr::tr("Area of a council")}};
}

QString codeText(const QList<quartiers::DatedCode> &codes, QDate day)
{
    const QString current = codeOn(codes, day);
    QStringList former;
    for (const quartiers::DatedCode &dated : codes) {
        if (dated.code != current)
            former += dated.code;
    }
    if (former.isEmpty())
        return current;
    const QString before = Tr::tr("formerly %1").arg(former.join(u", "_s));
    return current.isEmpty() ? before : u"%1 (%2)"_s.arg(current, before);
}

QString valueText(const IndicatorValue &value, const QString &unit)
{
    if (value.missing == Missing::Secret)
        return Tr::tr("s", "statistical secret");
    if (value.missing != Missing::No || value.value.isEmpty())
        return missingText();
    const QString text = figureText(value.value, unit);
    return value.isApproximate ? u"≈ "_s + text : text;
}

QString comparisonText(const IndicatorValue &value, const QString &unit)
{
    return value.comparisonValue.isEmpty() ? missingText()
                                           : figureText(value.comparisonValue, unit);
}

QString gapText(const IndicatorValue &value, const QString &unit)
{
    const auto gap = gapToComparison(value);
    if (!gap)
        return missingText();
    if (unit == "%"_L1)
        return faubourg::gapText(value.value, value.comparisonValue, interfaceLanguage());
    const bool isAbove = !gap->startsWith(u'-') && gap->toDouble() != 0;
    return (isAbove ? u"+"_s : QString()) + figureText(*gap, unit);
}

} // namespace faubourg::ui
