#include "core/quartiers/quartierstorage.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::quartiers {

using storage::Act;
using storage::ChildRow;
using storage::Query;
using storage::Row;

namespace {

constexpr QStringView kCodes =
    u"SELECT * FROM quartier_code WHERE quartier_id = :id ORDER BY position";
constexpr QStringView kAliases =
    u"SELECT id, alias AS value FROM quartier_alias WHERE quartier_id = :id ORDER BY position";
constexpr QStringView kCommunes = uR"(
    SELECT id, commune_id AS value FROM quartier_commune
    WHERE quartier_id = :id ORDER BY position)";
constexpr QStringView kOverlaps = uR"(
    SELECT id, contract_quartier_id AS value FROM quartier_overlap
    WHERE quartier_id = :id ORDER BY position)";
constexpr QStringView kPerimeters =
    u"SELECT * FROM perimeter WHERE quartier_id = :id ORDER BY position";
constexpr QStringView kIndicators =
    u"SELECT * FROM indicator_value WHERE quartier_id = :id ORDER BY position";
constexpr QStringView kDiagnosis =
    u"SELECT * FROM diagnosis_item WHERE quartier_id = :id ORDER BY position";

Period readPeriod(const Query &query)
{
    return {query.date(u"valid_from"), query.date(u"valid_to")};
}

Perimeter readPerimeter(const Query &query)
{
    return {query.id<RowId>(u"id"), query.text(u"label"), readPeriod(query),
            query.text(u"geometry"), query.text(u"source")};
}

DiagnosisItem readDiagnosis(const Query &query)
{
    return {query.id<RowId>(u"id"),
            diagnosisKindFromKey(query.text(u"kind")).value_or(DiagnosisKind::Irritant),
            query.text(u"text")};
}

/// A list of plain values (aliases, ids) as child rows, which keep the ids of those
/// already stored: `sql` selects them as id and value.
template <typename List>
Result<QList<ChildRow>> linkRows(const storage::Database &database, QStringView sql,
                                 QuartierId quartier, QLatin1StringView column, const List &values)
{
    QHash<QString, qint64> stored;
    Query query(database, sql);
    FB_TRY(storage::forEachRow(query.bind(u":id", quartier), [&](const Query &row) {
        stored.insert(row.text(u"value"), row.number(u"id"));
    }));
    QList<ChildRow> rows;
    for (const auto &value : values) {
        const QString key = storage::toColumn(value).toString();
        rows += ChildRow{stored.value(key), Row().set(column, value)};
    }
    return rows;
}

Row codeRow(const DatedCode &dated)
{
    return Row()
        .set("code"_L1, dated.code)
        .set("valid_from"_L1, dated.validity.from)
        .set("valid_to"_L1, dated.validity.to);
}

Row perimeterRow(const Perimeter &perimeter)
{
    return Row()
        .set("label"_L1, perimeter.label)
        .set("valid_from"_L1, perimeter.validity.from)
        .set("valid_to"_L1, perimeter.validity.to)
        .set("geometry"_L1, perimeter.geometry)
        .set("source"_L1, perimeter.source);
}

Row indicatorRow(const IndicatorValue &value)
{
    return Row()
        .set("indicator_id"_L1, value.indicatorId)
        .set("year"_L1, value.year)
        .set("value"_L1, value.value)
        .set("missing"_L1, toKey(value.missing))
        .set("is_approximate"_L1, value.isApproximate)
        .set("comparison_value"_L1, value.comparisonValue)
        .set("comparison_zone"_L1, value.comparisonZone)
        .set("source"_L1, value.source)
        .set("perimeter"_L1, value.perimeter)
        .set("note"_L1, value.note);
}

Row diagnosisRow(const DiagnosisItem &item)
{
    return Row().set("kind"_L1, toKey(item.kind)).set("text"_L1, item.text);
}

/// The parts that `sql` selects of the quartier, each made by `read`, into `parts`.
template <typename Parts, typename Read>
Result<void> readInto(Parts &parts, const storage::Database &database, QStringView sql,
                      QuartierId id, Read read)
{
    Query query(database, sql);
    return storage::forEachRow(query.bind(u":id", id),
                               [&](const Query &row) { parts += read(row); });
}

} // namespace

DatedCode datedCodeFrom(const Query &row)
{
    return {row.id<RowId>(u"id"), row.text(u"code"), readPeriod(row)};
}

IndicatorValue indicatorValueFrom(const Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .indicatorId = row.id<IndicatorId>(u"indicator_id"),
            .year = row.integer(u"year"),
            .value = row.text(u"value"),
            .missing = missingFromKey(row.text(u"missing")).value_or(Missing::No),
            .isApproximate = row.flag(u"is_approximate"),
            .comparisonValue = row.text(u"comparison_value"),
            .comparisonZone = row.text(u"comparison_zone"),
            .source = row.text(u"source"),
            .perimeter = row.text(u"perimeter"),
            .note = row.text(u"note")};
}

Result<void> readParts(const storage::Database &database, Quartier &quartier)
{
    const auto into = [&](auto &parts, QStringView sql, auto read) {
        return readInto(parts, database, sql, quartier.id, read);
    };
    FB_TRY(into(quartier.codes, kCodes, datedCodeFrom));
    FB_TRY(into(quartier.aliases, kAliases, [](const Query &row) { return row.text(u"value"); }));
    FB_TRY(into(quartier.communes, kCommunes,
                [](const Query &row) { return row.id<CommuneId>(u"value"); }));
    FB_TRY(into(quartier.overlaps, kOverlaps,
                [](const Query &row) { return row.id<QuartierId>(u"value"); }));
    FB_TRY(into(quartier.perimeters, kPerimeters, readPerimeter));
    FB_TRY(into(quartier.indicators, kIndicators, indicatorValueFrom));
    return into(quartier.diagnosis, kDiagnosis, readDiagnosis);
}

Result<void> syncParts(const storage::Database &database, Act &act, const Quartier &quartier,
                       QuartierId id)
{
    constexpr auto kParent = "quartier_id"_L1;
    const qint64 parent = id.value();
    FB_TRY_LET(aliases, linkRows(database, kAliases, id, "alias"_L1, quartier.aliases));
    FB_TRY_LET(communes, linkRows(database, kCommunes, id, "commune_id"_L1, quartier.communes));
    FB_TRY_LET(overlaps,
               linkRows(database, kOverlaps, id, "contract_quartier_id"_L1, quartier.overlaps));
    FB_TRY(act.syncRows("quartier_code"_L1, kParent, parent,
                        storage::childRows(quartier.codes, codeRow)));
    FB_TRY(act.syncRows("quartier_alias"_L1, kParent, parent, aliases));
    FB_TRY(act.syncRows("quartier_commune"_L1, kParent, parent, communes));
    FB_TRY(act.syncRows("quartier_overlap"_L1, kParent, parent, overlaps));
    FB_TRY(act.syncRows("perimeter"_L1, kParent, parent,
                        storage::childRows(quartier.perimeters, perimeterRow)));
    FB_TRY(act.syncRows("indicator_value"_L1, kParent, parent,
                        storage::childRows(quartier.indicators, indicatorRow)));
    FB_TRY(act.syncRows("diagnosis_item"_L1, kParent, parent,
                        storage::childRows(quartier.diagnosis, diagnosisRow)));
    return {};
}

} // namespace faubourg::quartiers
