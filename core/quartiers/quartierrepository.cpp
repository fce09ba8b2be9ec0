#include "core/quartiers/quartierrepository.h"

#include "core/base/text/fold.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::quartiers {

using storage::Act;
using storage::ChildRow;
using storage::Query;
using storage::Row;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::quartiers::QuartierRepository)
};

constexpr QStringView kFind = u"SELECT * FROM quartier WHERE id = :id";
constexpr QStringView kFindNamesake = uR"(
    SELECT id FROM quartier WHERE kind = :kind AND name = :name AND id <> :id)";
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

constexpr QStringView kList = uR"(
    SELECT q.id, q.name, q.kind, q.search_text, q.revision,
           (SELECT count(*) FROM indicator_value v WHERE v.quartier_id = q.id) AS indicators,
           (SELECT count(*) FROM diagnosis_item d
            WHERE d.quartier_id = q.id AND d.kind = 'irritant') AS irritants,
           (SELECT count(*) FROM diagnosis_item d
            WHERE d.quartier_id = q.id AND d.kind = 'opportunity') AS opportunities
    FROM quartier q
    WHERE (:kind IS NULL OR q.kind = :kind)
    ORDER BY CASE q.kind WHEN 'qpv' THEN 0 WHEN 'qic' THEN 1 ELSE 2 END, q.search_text, q.id)";
constexpr QStringView kAllCodes = u"SELECT * FROM quartier_code ORDER BY quartier_id, position";
constexpr QStringView kAllAliases =
    u"SELECT quartier_id, alias AS value FROM quartier_alias ORDER BY quartier_id, position";
constexpr QStringView kAllCommunes = uR"(
    SELECT l.quartier_id, c.name AS value
    FROM quartier_commune l JOIN commune c ON c.id = l.commune_id
    ORDER BY l.quartier_id, l.position)";
constexpr QStringView kAreasOf = uR"(
    SELECT quartier_id FROM quartier_overlap
    WHERE contract_quartier_id = :id ORDER BY quartier_id)";

// Who holds on to a quartier; each is a RESTRICT of the schema, said in words.
constexpr QStringView kUses = uR"(
    SELECT (SELECT count(*) FROM operational_objective WHERE quartier_id = :id) AS objectives,
           (SELECT count(*) FROM action_quartier WHERE quartier_id = :id) AS actions,
           (SELECT count(*) FROM question WHERE quartier_id = :id) AS questions,
           (SELECT count(*) FROM council_quartier WHERE quartier_id = :id) AS councils,
           (SELECT count(*) FROM quartier_overlap WHERE contract_quartier_id = :id) AS areas)";
constexpr QStringView kNotOfContract = uR"(
    SELECT name FROM quartier WHERE id = :id AND kind = 'council_area')";

Period readPeriod(const Query &query)
{
    return {query.date(u"valid_from"), query.date(u"valid_to")};
}

DatedCode readCode(const Query &query)
{
    return {query.id<RowId>(u"id"), query.text(u"code"), readPeriod(query)};
}

Perimeter readPerimeter(const Query &query)
{
    return {query.id<RowId>(u"id"), query.text(u"label"), readPeriod(query),
            query.text(u"geometry"), query.text(u"source")};
}

IndicatorValue readIndicator(const Query &query)
{
    return {.id = query.id<RowId>(u"id"),
            .indicatorId = query.id<IndicatorId>(u"indicator_id"),
            .year = query.integer(u"year"),
            .value = query.text(u"value"),
            .missing = missingFromKey(query.text(u"missing")).value_or(Missing::No),
            .isApproximate = query.flag(u"is_approximate"),
            .comparisonValue = query.text(u"comparison_value"),
            .comparisonZone = query.text(u"comparison_zone"),
            .source = query.text(u"source"),
            .perimeter = query.text(u"perimeter"),
            .note = query.text(u"note")};
}

DiagnosisItem readDiagnosis(const Query &query)
{
    return {query.id<RowId>(u"id"),
            diagnosisKindFromKey(query.text(u"kind")).value_or(DiagnosisKind::Irritant),
            query.text(u"text")};
}

/// The children of quartier `id` that `sql` selects, each made by `read`.
template <typename Read>
auto children(const storage::Database &database, QStringView sql, QuartierId id, Read read)
    -> Result<QList<decltype(read(std::declval<const Query &>()))>>
{
    Query query(database, sql);
    FB_TRY(query.bind(u":id", id).exec());
    QList<decltype(read(query))> items;
    while (query.next())
        items += read(query);
    return items;
}

/// A list of plain values (aliases, ids) as child rows, which keep the ids of those
/// already stored: `sql` selects them as id and value.
template <typename List>
Result<QList<ChildRow>> linkRows(const storage::Database &database, QStringView sql,
                                 QuartierId quartier, QLatin1StringView column, const List &values)
{
    QHash<QString, qint64> stored;
    Query query(database, sql);
    FB_TRY(query.bind(u":id", quartier).exec());
    while (query.next())
        stored.insert(query.text(u"value"), query.number(u"id"));
    QList<ChildRow> rows;
    for (const auto &value : values) {
        const QString key = storage::toColumn(value).toString();
        rows += ChildRow{stored.value(key), Row().set(column, value)};
    }
    return rows;
}

QList<ChildRow> codeRows(const QList<DatedCode> &codes)
{
    QList<ChildRow> rows;
    for (const DatedCode &dated : codes)
        rows += ChildRow{dated.id.value(),
                         Row()
                             .set("code"_L1, dated.code)
                             .set("valid_from"_L1, dated.validity.from)
                             .set("valid_to"_L1, dated.validity.to)};
    return rows;
}

QList<ChildRow> perimeterRows(const QList<Perimeter> &perimeters)
{
    QList<ChildRow> rows;
    for (const Perimeter &perimeter : perimeters)
        rows += ChildRow{perimeter.id.value(),
                         Row()
                             .set("label"_L1, perimeter.label)
                             .set("valid_from"_L1, perimeter.validity.from)
                             .set("valid_to"_L1, perimeter.validity.to)
                             .set("geometry"_L1, perimeter.geometry)
                             .set("source"_L1, perimeter.source)};
    return rows;
}

QList<ChildRow> indicatorRows(const QList<IndicatorValue> &values)
{
    QList<ChildRow> rows;
    for (const IndicatorValue &value : values)
        rows += ChildRow{value.id.value(),
                         Row()
                             .set("indicator_id"_L1, value.indicatorId)
                             .set("year"_L1, value.year)
                             .set("value"_L1, value.value)
                             .set("missing"_L1, toKey(value.missing))
                             .set("is_approximate"_L1, value.isApproximate)
                             .set("comparison_value"_L1, value.comparisonValue)
                             .set("comparison_zone"_L1, value.comparisonZone)
                             .set("source"_L1, value.source)
                             .set("perimeter"_L1, value.perimeter)
                             .set("note"_L1, value.note)};
    return rows;
}

QList<ChildRow> diagnosisRows(const QList<DiagnosisItem> &items)
{
    QList<ChildRow> rows;
    for (const DiagnosisItem &item : items)
        rows += ChildRow{item.id.value(),
                         Row().set("kind"_L1, toKey(item.kind)).set("text"_L1, item.text)};
    return rows;
}

QString searchText(const Quartier &quartier)
{
    QStringList texts{quartier.name};
    texts += quartier.aliases;
    for (const DatedCode &dated : quartier.codes)
        texts += dated.code;
    return foldForSearch(texts.join(u' '));
}

Row rootRow(const Quartier &quartier)
{
    return Row()
        .set("name"_L1, quartier.name)
        .set("kind"_L1, toKey(quartier.kind))
        .set("description"_L1, quartier.description)
        .set("deliberation"_L1, quartier.deliberation)
        .set("search_text"_L1, searchText(quartier));
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
    FB_TRY(act.syncRows("quartier_code"_L1, kParent, parent, codeRows(quartier.codes)));
    FB_TRY(act.syncRows("quartier_alias"_L1, kParent, parent, aliases));
    FB_TRY(act.syncRows("quartier_commune"_L1, kParent, parent, communes));
    FB_TRY(act.syncRows("quartier_overlap"_L1, kParent, parent, overlaps));
    FB_TRY(act.syncRows("perimeter"_L1, kParent, parent, perimeterRows(quartier.perimeters)));
    FB_TRY(act.syncRows("indicator_value"_L1, kParent, parent, indicatorRows(quartier.indicators)));
    FB_TRY(act.syncRows("diagnosis_item"_L1, kParent, parent, diagnosisRows(quartier.diagnosis)));
    return {};
}

/// Values of all quartiers, by quartier.
Result<QHash<QuartierId, QStringList>> textsByQuartier(const storage::Database &database,
                                                       QStringView sql)
{
    Query query(database, sql);
    FB_TRY(query.exec());
    QHash<QuartierId, QStringList> texts;
    while (query.next())
        texts[query.id<QuartierId>(u"quartier_id")] += query.text(u"value");
    return texts;
}

Result<QHash<QuartierId, QList<DatedCode>>> codesByQuartier(const storage::Database &database)
{
    Query query(database, kAllCodes);
    FB_TRY(query.exec());
    QHash<QuartierId, QList<DatedCode>> codes;
    while (query.next())
        codes[query.id<QuartierId>(u"quartier_id")] += readCode(query);
    return codes;
}

} // namespace

Result<Quartier> QuartierRepository::find(QuartierId id) const
{
    Query query(m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This quartier no longer exists."), {}};
    FB_TRY_LET(codes, children(m_database, kCodes, id, readCode));
    FB_TRY_LET(aliases, children(m_database, kAliases, id, [](const Query &row) {
                   return row.text(u"value");
               }));
    FB_TRY_LET(communes, children(m_database, kCommunes, id, [](const Query &row) {
                   return row.id<CommuneId>(u"value");
               }));
    FB_TRY_LET(overlaps, children(m_database, kOverlaps, id, [](const Query &row) {
                   return row.id<QuartierId>(u"value");
               }));
    FB_TRY_LET(perimeters, children(m_database, kPerimeters, id, readPerimeter));
    FB_TRY_LET(indicators, children(m_database, kIndicators, id, readIndicator));
    FB_TRY_LET(diagnosis, children(m_database, kDiagnosis, id, readDiagnosis));
    return Quartier{
        .id = id,
        .name = query.text(u"name"),
        .kind = quartierKindFromKey(query.text(u"kind")).value_or(QuartierKind::CouncilArea),
        .description = query.text(u"description"),
        .deliberation = query.text(u"deliberation"),
        .codes = codes,
        .aliases = aliases,
        .communes = communes,
        .overlaps = overlaps,
        .perimeters = perimeters,
        .indicators = indicators,
        .diagnosis = diagnosis,
        .revision = query.integer(u"revision")};
}

Result<QList<QuartierRow>> QuartierRepository::list(const QuartierFilter &filter) const
{
    const QDate day = filter.day.isValid() ? filter.day : m_database.clock().today();
    FB_TRY_LET(codes, codesByQuartier(m_database));
    FB_TRY_LET(aliases, textsByQuartier(m_database, kAllAliases));
    FB_TRY_LET(communes, textsByQuartier(m_database, kAllCommunes));
    Query query(m_database, kList);
    FB_TRY(
        query.bindValue(u":kind", filter.kind ? QVariant(toKey(*filter.kind)) : QVariant()).exec());
    QList<QuartierRow> rows;
    while (query.next()) {
        if (!matchesWords(query.text(u"search_text"), filter.words))
            continue;
        const auto id = query.id<QuartierId>(u"id");
        rows += QuartierRow{
            .id = id,
            .name = query.text(u"name"),
            .kind = quartierKindFromKey(query.text(u"kind")).value_or(QuartierKind::CouncilArea),
            .code = codeOn(codes.value(id), day),
            .communes = communes.value(id),
            .aliases = aliases.value(id),
            .indicatorCount = query.integer(u"indicators"),
            .irritantCount = query.integer(u"irritants"),
            .opportunityCount = query.integer(u"opportunities"),
            .revision = query.integer(u"revision")};
    }
    return rows;
}

Result<QList<QuartierRow>> QuartierRepository::findByName(const QString &name) const
{
    FB_TRY_LET(rows, list({}));
    const QString key = nameKey(name);
    rows.removeIf([&key](const QuartierRow &row) {
        return nameKey(row.name) != key
            && std::ranges::none_of(row.aliases,
                                    [&key](const QString &alias) { return nameKey(alias) == key; });
    });
    return rows;
}

Result<QList<QuartierRow>> QuartierRepository::councilAreasOf(QuartierId contractQuartier) const
{
    FB_TRY_LET(areas, children(m_database, kAreasOf, contractQuartier, [](const Query &row) {
                   return row.id<QuartierId>(u"quartier_id");
               }));
    FB_TRY_LET(rows, list({}));
    rows.removeIf([&areas](const QuartierRow &row) { return !areas.contains(row.id); });
    return rows;
}

Result<Quartier> QuartierRepository::save(const Quartier &quartier) const
{
    FB_TRY(validate(quartier));
    const Quartier clean = normalised(quartier);
    FB_TRY_LET(act, Act::begin(m_database, "quartier.save"_L1, "quartier"_L1));
    FB_TRY(checkStored(clean));
    FB_TRY_LET(stored, act.saveRoot(clean.id.value(), clean.revision, rootRow(clean)));
    const QuartierId id(stored.id);
    FB_TRY(syncParts(m_database, act, clean, id));
    FB_TRY(act.commit());
    return find(id);
}

Result<void> QuartierRepository::remove(QuartierId id, int revision) const
{
    FB_TRY_LET(act, Act::begin(m_database, "quartier.remove"_L1, "quartier"_L1));
    FB_TRY(checkUnused(id));
    FB_TRY(syncParts(m_database, act, Quartier(), id));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

/// What only the stored rows can tell: the name is free, the overlaps are of the contract.
Result<void> QuartierRepository::checkStored(const Quartier &quartier) const
{
    Query namesake(m_database, kFindNamesake);
    namesake.bind(u":kind", toKey(quartier.kind))
        .bind(u":name", quartier.name)
        .bind(u":id", quartier.id.value());
    FB_TRY(namesake.exec());
    if (namesake.next())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("There is already a quartier of this kind named “%1”. Choose another "
                            "name, or complete that quartier.")
                         .arg(quartier.name),
                     {}};
    for (const QuartierId overlap : quartier.overlaps) {
        Query wrong(m_database, kNotOfContract);
        FB_TRY(wrong.bind(u":id", overlap).exec());
        if (wrong.next())
            return Error{ErrorCode::RuleViolation,
                         Tr::tr("“%1” is the area of a council. Link a quartier of the contract.")
                             .arg(wrong.text(u"name")),
                         {}};
    }
    return {};
}

Result<void> QuartierRepository::checkUnused(QuartierId id) const
{
    Query uses(m_database, kUses);
    FB_TRY(uses.bind(u":id", id).exec());
    if (!uses.next())
        return {};
    const auto refuse = [](const QString &message) {
        return Error{ErrorCode::RuleViolation, message, {}};
    };
    if (uses.integer(u"objectives") > 0)
        return refuse(Tr::tr("The contract has objectives for this quartier. Remove them first."));
    if (uses.integer(u"actions") > 0)
        return refuse(Tr::tr("Actions take place in this quartier. Change the actions first."));
    if (uses.integer(u"questions") > 0)
        return refuse(Tr::tr("Questions were asked about this quartier. Change them first."));
    if (uses.integer(u"councils") > 0)
        return refuse(Tr::tr("A council has this quartier. Change the council first."));
    if (uses.integer(u"areas") > 0)
        return refuse(Tr::tr("The area of a council is linked to this quartier. Remove the link "
                             "first."));
    return {};
}

} // namespace faubourg::quartiers
