#include "ui/quartiers/quartiertexts.h"

#include "core/base/text/numbers.h"
#include "core/quartiers/indicatortexts.h"
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
    const QString text = quartiers::measureText(value.value, unit, interfaceLanguage());
    return value.isApproximate ? u"≈ "_s + text : text;
}

QString comparisonText(const IndicatorValue &value, const QString &unit)
{
    return quartiers::comparisonText(value, unit, interfaceLanguage());
}

QString gapText(const IndicatorValue &value, const QString &unit)
{
    return quartiers::gapText(value, unit, interfaceLanguage());
}

} // namespace faubourg::ui
