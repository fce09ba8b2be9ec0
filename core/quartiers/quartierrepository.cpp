#include "core/quartiers/quartierrepository.h"

#include "core/base/text/fold.h"
#include "core/quartiers/quartierstorage.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::quartiers {

using storage::Act;
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

/// Values of all quartiers, by quartier.
Result<QHash<QuartierId, QStringList>> textsByQuartier(const storage::Database &database,
                                                       QStringView sql)
{
    Query query(database, sql);
    QHash<QuartierId, QStringList> texts;
    FB_TRY(storage::forEachRow(query, [&](const Query &row) {
        texts[row.id<QuartierId>(u"quartier_id")] += row.text(u"value");
    }));
    return texts;
}

Result<QHash<QuartierId, QList<DatedCode>>> codesByQuartier(const storage::Database &database)
{
    Query query(database, kAllCodes);
    QHash<QuartierId, QList<DatedCode>> codes;
    FB_TRY(storage::forEachRow(query, [&](const Query &row) {
        codes[row.id<QuartierId>(u"quartier_id")] += datedCodeFrom(row);
    }));
    return codes;
}

} // namespace

Result<Quartier> QuartierRepository::find(QuartierId id) const
{
    Query query(m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This quartier no longer exists."), {}};
    Quartier quartier;
    quartier.id = id;
    quartier.name = query.text(u"name");
    quartier.kind = quartierKindFromKey(query.text(u"kind")).value_or(QuartierKind::CouncilArea);
    quartier.description = query.text(u"description");
    quartier.deliberation = query.text(u"deliberation");
    quartier.revision = query.integer(u"revision");
    FB_TRY(readParts(m_database, quartier));
    return quartier;
}

Result<QList<QuartierRow>> QuartierRepository::list(const QuartierFilter &filter) const
{
    const QDate day = filter.day.isValid() ? filter.day : m_database.clock().today();
    FB_TRY_LET(codes, codesByQuartier(m_database));
    FB_TRY_LET(aliases, textsByQuartier(m_database, kAllAliases));
    FB_TRY_LET(communes, textsByQuartier(m_database, kAllCommunes));
    Query query(m_database, kList);
    query.bindValue(u":kind", filter.kind ? QVariant(toKey(*filter.kind)) : QVariant());
    return storage::readMatching(query, filter.words, [&](const Query &row) {
        const auto id = row.id<QuartierId>(u"id");
        return QuartierRow{
            .id = id,
            .name = row.text(u"name"),
            .kind = quartierKindFromKey(row.text(u"kind")).value_or(QuartierKind::CouncilArea),
            .code = codeOn(codes.value(id), day),
            .communes = communes.value(id),
            .aliases = aliases.value(id),
            .indicatorCount = row.integer(u"indicators"),
            .irritantCount = row.integer(u"irritants"),
            .opportunityCount = row.integer(u"opportunities"),
            .revision = row.integer(u"revision")};
    });
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
    Query query(m_database, kAreasOf);
    query.bind(u":id", contractQuartier);
    FB_TRY_LET(areas, storage::readAll(query, [](const Query &row) {
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
