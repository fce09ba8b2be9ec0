#include "core/documents/portrait.h"

#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/quartiers/indicatortexts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using quartiers::IndicatorRow;
using quartiers::IndicatorValue;
using quartiers::Missing;

namespace {

constexpr QStringView kNotPublished = u"non publié";

QString valueText(const IndicatorRow &row)
{
    if (row.value.missing == Missing::Secret)
        return u"secret statistique"_s;
    if (row.value.missing != Missing::No)
        return kNotPublished.toString();
    const QString text = quartiers::measureText(row.value.value, row.unit, Language::French);
    return row.value.isApproximate ? u"environ\u00a0"_s + text : text;
}

/// "sig.ville, 2022, ancien périmètre".
QString sourceText(const IndicatorValue &value)
{
    QStringList parts{value.source, QString::number(value.year), value.perimeter};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

/// The newest figure of each indicator, in the order of the portrait.
QList<IndicatorRow> newest(const QList<IndicatorRow> &rows)
{
    QList<IndicatorRow> kept;
    for (const IndicatorRow &row : rows) {
        const auto same = std::ranges::find(kept, row.key, &IndicatorRow::key);
        if (same == kept.end())
            kept += row;
        else if (same->value.year < row.value.year)
            *same = row;
    }
    return kept;
}

/// The zone that every compared figure is compared with; empty when there are several.
QString commonZone(const QList<IndicatorRow> &rows)
{
    QStringList zones;
    for (const IndicatorRow &row : rows)
        zones += row.value.comparisonZone;
    zones.removeAll(QString());
    zones.removeDuplicates();
    return zones.size() == 1 ? zones.first() : QString();
}

QStringList sources(const QList<IndicatorRow> &rows)
{
    QStringList found;
    for (const IndicatorRow &row : rows)
        found += sourceText(row.value);
    found.removeDuplicates();
    return found;
}

bool isCompared(const IndicatorRow &row)
{
    return row.unit == "%"_L1 && quartiers::gapToComparison(row.value).has_value();
}

/// The widest gap of the portrait, in a sentence: what the chart shows at first sight.
QString finding(const QList<IndicatorRow> &rows, const QString &zone)
{
    const auto gap = [](const IndicatorRow &row) {
        return std::abs(quartiers::gapToComparison(row.value)->toDouble());
    };
    const auto widest = std::ranges::max_element(rows, {}, gap);
    return u"L’écart le plus marqué : "_s + widest->indicator.left(1).toLower()
        + widest->indicator.mid(1) + u" ("_s
        + quartiers::gapText(widest->value, widest->unit, Language::French)
        + (zone.isEmpty() ? u")"_s : u" par rapport à "_s + zone + u')');
}

void add(Series &series, const QString &decimal, const QString &unit)
{
    series.values.append(decimal.toDouble());
    series.labels.append(quartiers::measureText(decimal, unit, Language::French));
}

QString inWords(const Chart &chart)
{
    QStringList parts;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        parts.append(chart.categories.at(i) + u"\u00a0: "_s + chart.series[0].labels.at(i)
                     + u" contre "_s + chart.series[1].labels.at(i));
    return chart.title + u". "_s + parts.join(u"\u202f; "_s) + u'.';
}

/// The rates of the quartier beside those of the zone; nothing with fewer than two.
Blocks chart(const QList<IndicatorRow> &portrait)
{
    QList<IndicatorRow> rows = portrait;
    rows.removeIf([](const IndicatorRow &row) { return !isCompared(row); });
    if (rows.size() < 2)
        return {};
    const QString zone = commonZone(rows);
    Chart chart{.kind = ChartKind::Dumbbells, .title = finding(rows, zone)};
    chart.series = {{.name = rows.first().quartier},
                    {.name = zone.isEmpty() ? u"Zone de comparaison"_s : zone}};
    for (const IndicatorRow &row : std::as_const(rows)) {
        chart.categories.append(row.indicator);
        add(chart.series[0], row.value.value, row.unit);
        add(chart.series[1], row.value.comparisonValue, row.unit);
    }
    chart.source = u"Source : "_s + sources(rows).join(u"\u202f; "_s);
    chart.alternative = inWords(chart);
    return {Figure{.content = chart}};
}

Value lines(const QList<IndicatorRow> &rows)
{
    Values lines;
    for (const IndicatorRow &row : rows) {
        const QString unit = row.unit;
        lines.append(Fields{
            {u"indicateur"_s, row.indicator},
            {u"valeur"_s, valueText(row)},
            {u"comparaison"_s, quartiers::comparisonText(row.value, unit, Language::French)},
            {u"zone"_s, row.value.comparisonZone},
            {u"ecart"_s, quartiers::gapText(row.value, unit, Language::French)},
            {u"annee"_s, QString::number(row.value.year)},
            {u"source"_s, row.value.source},
            {u"perimetre"_s, row.value.perimeter},
            {u"note"_s, row.value.note},
        });
    }
    return lines;
}

} // namespace

Fields portraitFields(const QList<IndicatorRow> &rows)
{
    const QList<IndicatorRow> portrait = newest(rows);
    return {
        {u"portrait"_s, lines(portrait)},
        {u"zone_comparaison"_s, commonZone(portrait)},
        {u"sources"_s, Value::texts(sources(portrait))},
        {u"graphique_portrait"_s, chart(portrait)},
    };
}

QList<FieldInfo> portraitInfos()
{
    return {
        {u"portrait"_s,
         u"Portrait statistique, le chiffre le plus récent de chaque indicateur"_s,
         FieldKind::List,
         {{u"indicateur"_s, u"Indicateur"_s},
          {u"valeur"_s, u"Valeur du quartier, avec son unité"_s},
          {u"comparaison"_s, u"Valeur de la zone de comparaison"_s},
          {u"zone"_s, u"Zone de comparaison"_s},
          {u"ecart"_s, u"Écart, « +27,3 pts »"_s},
          {u"annee"_s, u"Année du chiffre"_s},
          {u"source"_s, u"Source"_s},
          {u"perimetre"_s, u"Périmètre mesuré"_s},
          {u"note"_s, u"Précision"_s}}},
        {u"zone_comparaison"_s, u"Zone de comparaison, si elle est la même partout"_s},
        {u"sources"_s, u"Sources, avec année et périmètre"_s, FieldKind::List},
        {u"graphique_portrait"_s, u"Graphique du portrait"_s, FieldKind::Figure},
    };
}

} // namespace faubourg::documents
