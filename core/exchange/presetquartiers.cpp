#include "core/exchange/presetsections.h"
#include "core/quartiers/indicatorrepository.h"
#include "core/quartiers/quartierrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

using namespace quartiers;

namespace {

Period readPeriod(PresetObject &fields)
{
    return {fields.optionalDate("valid_from"_L1), fields.optionalDate("valid_to"_L1)};
}

Result<QList<DatedCode>> readCodes(PresetObject &quartier)
{
    QList<DatedCode> codes;
    auto list = quartier.objects("codes"_L1);
    for (PresetObject &fields : list) {
        codes += DatedCode{{}, fields.text("code"_L1), readPeriod(fields)};
        FB_TRY(fields.finish());
    }
    return codes;
}

Result<QList<Perimeter>> readPerimeters(PresetObject &quartier)
{
    QList<Perimeter> perimeters;
    auto list = quartier.objects("perimeters"_L1);
    for (PresetObject &fields : list) {
        Perimeter perimeter;
        perimeter.label = fields.text("label"_L1);
        perimeter.validity = readPeriod(fields);
        perimeter.source = fields.optionalText("source"_L1);
        FB_TRY(fields.finish());
        perimeters += perimeter;
    }
    return perimeters;
}

Result<QList<IndicatorValue>> readIndicators(const PresetContext &context, PresetObject &quartier)
{
    QList<IndicatorValue> values;
    auto list = quartier.objects("indicators"_L1);
    for (PresetObject &fields : list) {
        IndicatorValue value;
        const QString key = fields.text("indicator"_L1);
        value.year = fields.integer("year"_L1);
        value.value = fields.optionalText("value"_L1);
        value.missing = fields.choice("missing"_L1, missingFromKey, Missing::No);
        value.isApproximate = fields.flag("approximate"_L1, false);
        value.comparisonValue = fields.optionalText("comparison_value"_L1);
        value.comparisonZone = fields.optionalText("comparison_zone"_L1);
        value.source = fields.text("source"_L1);
        value.perimeter = fields.optionalText("perimeter"_L1);
        value.note = fields.optionalText("note"_L1);
        FB_TRY(fields.finish());
        FB_TRY_LET(indicator, resolve(context.indicators, key, fields.place("indicator"_L1)));
        value.indicatorId = indicator;
        values += value;
    }
    return values;
}

QList<DiagnosisItem> readDiagnosis(PresetObject &quartier)
{
    QList<DiagnosisItem> items;
    const auto append = [&](QLatin1StringView key, DiagnosisKind kind) {
        for (const QString &text : quartier.texts(key))
            items += DiagnosisItem{{}, kind, text};
    };
    append("irritants"_L1, DiagnosisKind::Irritant);
    append("opportunities"_L1, DiagnosisKind::Opportunity);
    append("priority_stakes"_L1, DiagnosisKind::PriorityStake);
    return items;
}

Result<Quartier> readQuartier(const PresetContext &context, PresetObject &fields)
{
    Quartier quartier;
    quartier.name = fields.text("name"_L1);
    quartier.kind = fields.choice("kind"_L1, quartierKindFromKey);
    quartier.description = fields.optionalText("description"_L1);
    quartier.deliberation = fields.optionalText("deliberation"_L1);
    quartier.aliases = fields.texts("aliases"_L1);
    const QStringList communes = fields.texts("communes"_L1);
    const QStringList overlaps = fields.texts("overlaps"_L1);
    FB_TRY_LET(codes, readCodes(fields));
    FB_TRY_LET(perimeters, readPerimeters(fields));
    FB_TRY_LET(indicators, readIndicators(context, fields));
    quartier.codes = codes;
    quartier.perimeters = perimeters;
    quartier.indicators = indicators;
    quartier.diagnosis = readDiagnosis(fields);
    FB_TRY(fields.finish());
    FB_TRY_LET(communeIds, resolveAll(context.communes, communes, fields.place("communes"_L1)));
    FB_TRY_LET(overlapIds, resolveAll(context.quartiers, overlaps, fields.place("overlaps"_L1)));
    quartier.communes = communeIds;
    quartier.overlaps = overlapIds;
    return quartier;
}

} // namespace

Result<void> loadIndicators(PresetContext &context, PresetObject &preset)
{
    const IndicatorRepository indicators(context.database);
    auto list = preset.objects("indicators"_L1);
    for (PresetObject &fields : list) {
        Indicator indicator;
        indicator.key = fields.text("key"_L1);
        indicator.name = fields.text("name"_L1);
        indicator.unit = fields.text("unit"_L1);
        indicator.position = static_cast<int>(context.indicators.size());
        FB_TRY(fields.finish());
        FB_TRY_LET(stored, indicators.save(indicator));
        context.indicators.insert(stored.key, stored.id);
    }
    return {};
}

Result<void> loadQuartiers(PresetContext &context, PresetObject &preset)
{
    const QuartierRepository quartiers(context.database);
    auto list = preset.objects("quartiers"_L1);
    for (PresetObject &fields : list) {
        const QString key = fields.text("key"_L1);
        FB_TRY_LET(quartier, readQuartier(context, fields));
        FB_TRY_LET(stored, quartiers.save(quartier));
        context.quartiers.insert(key, stored.id);
    }
    return {};
}

} // namespace faubourg::exchange
