#include "core/councils/initiativerepository.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::InitiativeRepository)
};

constexpr QLatin1StringView kTable("initiative");
constexpr QLatin1StringView kParts("initiative_funding");
constexpr QLatin1StringView kParent("initiative_id");

// A criterion bound to NULL is not asked.
constexpr QStringView kInitiatives = uR"(
    SELECT id, council_id, title, carrying, organisation_id, person_id, action_id, starts_on,
           ends_on, cost_cents, notes, revision
    FROM initiative
    WHERE (:id IS NULL OR id = :id) AND (:council IS NULL OR council_id = :council)
    ORDER BY council_id, id)";

constexpr QStringView kFundings = uR"(
    SELECT part.initiative_id, part.id, part.source, part.asked_cents, part.granted_cents
    FROM initiative_funding AS part
    JOIN initiative ON initiative.id = part.initiative_id
    WHERE (:id IS NULL OR initiative.id = :id)
      AND (:council IS NULL OR initiative.council_id = :council)
    ORDER BY part.initiative_id, part.position)";

Initiative readInitiative(const storage::Query &row)
{
    return {.id = row.id<InitiativeId>(u"id"),
            .council = row.id<CouncilId>(u"council_id"),
            .title = row.text(u"title"),
            .carrying = kCarryingKeys.value(row.text(u"carrying")).value_or(Carrying::ByCouncil),
            .organisation = row.id<OrganisationId>(u"organisation_id"),
            .person = row.id<PersonId>(u"person_id"),
            .action = row.id<ActionId>(u"action_id"),
            .period = {row.date(u"starts_on"), row.date(u"ends_on")},
            .cost = row.optionalMoney(u"cost_cents"),
            .notes = row.text(u"notes"),
            .fundings = {},
            .revision = row.integer(u"revision")};
}

InitiativeFunding readFunding(const storage::Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .source = row.text(u"source"),
            .asked = row.optionalMoney(u"asked_cents"),
            .granted = row.optionalMoney(u"granted_cents")};
}

storage::Row columns(const Initiative &initiative)
{
    return storage::Row()
        .set("council_id"_L1, initiative.council)
        .set("title"_L1, initiative.title.simplified())
        .set("carrying"_L1, kCarryingKeys.key(initiative.carrying))
        .set("organisation_id"_L1, initiative.organisation)
        .set("person_id"_L1, initiative.person)
        .set("action_id"_L1, initiative.action)
        .set("starts_on"_L1, initiative.period.from)
        .set("ends_on"_L1, initiative.period.to)
        .set("cost_cents"_L1, initiative.cost)
        .set("notes"_L1, initiative.notes);
}

storage::Row fundingColumns(const InitiativeFunding &funding)
{
    return storage::Row()
        .set("source"_L1, funding.source.simplified())
        .set("asked_cents"_L1, funding.asked)
        .set("granted_cents"_L1, funding.granted);
}

} // namespace

Result<QList<Initiative>> InitiativeRepository::read(InitiativeId id, CouncilId council) const
{
    storage::Query query(*m_database, kInitiatives);
    query.bind(u":id", id).bind(u":council", council);
    FB_TRY_LET(initiatives, storage::readAll(query, readInitiative));
    QHash<InitiativeId, Initiative *> places;
    for (Initiative &initiative : initiatives)
        places.insert(initiative.id, &initiative);
    storage::Query fundings(*m_database, kFundings);
    fundings.bind(u":id", id).bind(u":council", council);
    FB_TRY(storage::forEachRow(fundings, [&places](const storage::Query &row) {
        if (auto *initiative = places.value(row.id<InitiativeId>(u"initiative_id")))
            initiative->fundings += readFunding(row);
    }));
    return initiatives;
}

Result<Initiative> InitiativeRepository::find(InitiativeId id) const
{
    FB_TRY_LET(found, read(id, {}));
    if (!id.isValid() || found.isEmpty())
        return Error{ErrorCode::NotFound, Tr::tr("This initiative is no longer in the file."), {}};
    return std::move(found.first());
}

Result<QList<Initiative>> InitiativeRepository::list(CouncilId council) const
{
    return read({}, council);
}

Result<Initiative> InitiativeRepository::save(const Initiative &initiative) const
{
    FB_TRY(validate(initiative));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "initiative.save"_L1, kTable));
    FB_TRY_LET(stored,
               act.saveRoot(initiative.id.value(), initiative.revision, columns(initiative)));
    FB_TRY(act.syncRows(kParts, kParent, stored.id,
                        storage::childRows(initiative.fundings, fundingColumns)));
    FB_TRY(act.commit());
    return find(InitiativeId(stored.id));
}

Result<void> InitiativeRepository::remove(InitiativeId id, int revision) const
{
    FB_TRY_LET(act, storage::Act::begin(*m_database, "initiative.remove"_L1, kTable));
    FB_TRY(act.syncRows(kParts, kParent, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

} // namespace faubourg::councils
