#pragma once

#include "core/quartiers/commune.h"
#include "core/quartiers/quartier.h"

namespace faubourg::test {

using namespace Qt::Literals::StringLiterals;

/// A commune that exists nowhere.
inline quartiers::Commune aCommune()
{
    return {
        .id = {}, .insee = u"99001"_s, .name = u"Villeneuve-l’Exemple"_s, .postcode = u"99000"_s};
}

/// A quartier of the contract with nothing but a name; a test adds what it is about.
inline quartiers::Quartier aQuartier(const QString &name = u"Les Tilleuls"_s)
{
    quartiers::Quartier quartier;
    quartier.name = name;
    quartier.kind = quartiers::QuartierKind::Qpv;
    return quartier;
}

inline quartiers::Indicator anIndicator(const QString &key = u"poverty_rate"_s)
{
    return {.id = {}, .key = key, .name = u"Taux de pauvreté"_s, .unit = u"%"_s, .position = 0};
}

inline quartiers::IndicatorValue aValue(IndicatorId indicator)
{
    quartiers::IndicatorValue value;
    value.indicatorId = indicator;
    value.year = 2022;
    value.value = u"46.1"_s;
    value.comparisonValue = u"18.8"_s;
    value.comparisonZone = u"Agglomération"_s;
    value.source = u"sig.ville"_s;
    return value;
}

} // namespace faubourg::test
