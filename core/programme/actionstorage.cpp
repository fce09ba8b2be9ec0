#include "core/programme/actionstorage.h"

#include "core/base/text/fold.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::programme {

using storage::Act;
using storage::Database;
using storage::Query;

namespace {

/// The actions to read whole: one, or those of a campaign's year, or those with money in
/// a year. NULL lets all pass.
constexpr QStringView kChosen = uR"(
    SELECT a.id FROM action a JOIN campaign c ON c.id = a.campaign_id
    WHERE (:id IS NULL OR a.id = :id)
      AND (:year IS NULL OR c.year = :year)
      AND (:funded IS NULL
           OR a.id IN (SELECT l.action_id FROM funding_line l WHERE l.year = :funded)))";
constexpr QStringView kRoots = u"SELECT * FROM action WHERE id IN (%1) ORDER BY number, id";
constexpr QStringView kChildren =
    u"SELECT * FROM %1 WHERE action_id IN (%2) ORDER BY action_id, position, id";

using ChildReader = void (*)(const Query &, Action &);

Action readRoot(const Query &query)
{
    return {.id = query.id<ActionId>(u"id"),
            .campaignId = query.id<CampaignId>(u"campaign_id"),
            .number = query.text(u"number"),
            .title = query.text(u"title"),
            .operatorId = query.id<OrganisationId>(u"operator_id"),
            .state = actionStateFromKey(query.text(u"state")).value(),
            .stateIsForced = query.flag(u"state_is_forced"),
            .description = query.text(u"description"),
            .place = query.text(u"place"),
            .dates = {query.date(u"starts_on"), query.date(u"ends_on")},
            .isRenewal = query.flag(u"is_renewal"),
            .renewedId = query.id<ActionId>(u"renewed_id"),
            .multiYearFrom = query.optionalInteger(u"multi_year_from"),
            .multiYearTo = query.optionalInteger(u"multi_year_to"),
            .dauphinRef = query.text(u"dauphin_ref"),
            .totalCost = query.money(u"total_cost_cents"),
            .isFree = query.flag(u"is_free"),
            .initiative = citizenInitiativeFromKey(query.text(u"initiative")).value(),
            .councilId = query.id<CouncilId>(u"council_id"),
            .reportDueOn = query.date(u"report_due_on"),
            .reportReceivedOn = query.date(u"report_received_on"),
            .outcome = query.text(u"outcome"),
            .quartiers = {},
            .objectives = {},
            .publics = {},
            .stateChanges = {},
            .lines = {},
            .revision = query.integer(u"revision")};
}

void readQuartier(const Query &query, Action &action)
{
    action.quartiers += ActionQuartier{query.id<RowId>(u"id"), query.id<QuartierId>(u"quartier_id"),
                                       query.text(u"share")};
}

void readObjective(const Query &query, Action &action)
{
    action.objectives +=
        ActionObjective{query.id<RowId>(u"id"), query.id<ObjectiveId>(u"objective_id")};
}

void readPublic(const Query &query, Action &action)
{
    action.publics +=
        PublicCount{query.id<RowId>(u"id"), publicPhaseFromKey(query.text(u"phase")).value(),
                    publicSexFromKey(query.text(u"sex")).value(),
                    ageBandFromKey(query.text(u"age_band")).value(), query.integer(u"persons")};
}

void readStateChange(const Query &query, Action &action)
{
    action.stateChanges +=
        StateChange{query.id<RowId>(u"id"), actionStateFromKey(query.text(u"state")).value(),
                    query.date(u"changed_on"), query.text(u"reason")};
}

void readLine(const Query &query, Action &action)
{
    action.lines += FundingLine{.id = query.id<RowId>(u"id"),
                                .funderId = query.id<FunderId>(u"funder_id"),
                                .year = query.integer(u"year"),
                                .kind = fundingKindFromKey(query.text(u"kind")).value(),
                                .amounts = {.requested = query.optionalMoney(u"requested_cents"),
                                            .proposed = query.optionalMoney(u"proposed_cents"),
                                            .decided = query.optionalMoney(u"decided_cents"),
                                            .paid = query.optionalMoney(u"paid_cents")},
                                .opinion = funderOpinionFromKey(query.text(u"opinion")).value(),
                                .decidedOn = query.date(u"decided_on"),
                                .reference = query.text(u"reference")};
}

Query &bound(Query &query, const ActionChoice &choice)
{
    return query.bind(u":id", choice.id)
        .bind(u":year", choice.year)
        .bind(u":funded", choice.fundedYear);
}

storage::Row partRow(const ActionQuartier &quartier)
{
    return storage::Row()
        .set("quartier_id"_L1, quartier.quartierId)
        .set("share"_L1, QString(quartier.share).replace(u',', u'.').trimmed());
}

storage::Row partRow(const ActionObjective &objective)
{
    return storage::Row().set("objective_id"_L1, objective.objectiveId);
}

storage::Row partRow(const PublicCount &count)
{
    return storage::Row()
        .set("phase"_L1, toKey(count.phase))
        .set("sex"_L1, toKey(count.sex))
        .set("age_band"_L1, toKey(count.band))
        .set("persons"_L1, count.persons);
}

storage::Row partRow(const StateChange &change)
{
    return storage::Row()
        .set("state"_L1, toKey(change.state))
        .set("changed_on"_L1, change.on)
        .set("reason"_L1, change.reason);
}

storage::Row partRow(const FundingLine &line)
{
    return storage::Row()
        .set("funder_id"_L1, line.funderId)
        .set("year"_L1, line.year)
        .set("kind"_L1, toKey(line.kind))
        .set("requested_cents"_L1, line.amounts.requested)
        .set("proposed_cents"_L1, line.amounts.proposed)
        .set("decided_cents"_L1, line.amounts.decided)
        .set("paid_cents"_L1, line.amounts.paid)
        .set("opinion"_L1, toKey(line.opinion))
        .set("decided_on"_L1, line.decidedOn)
        .set("reference"_L1, line.reference.trimmed());
}

} // namespace

Result<QList<Action>> loadActions(const Database &database, const ActionChoice &choice)
{
    Query roots(database, kRoots.toString().arg(kChosen));
    QList<Action> actions;
    QHash<qint64, qsizetype> places;
    FB_TRY(storage::forEachRow(bound(roots, choice), [&](const Query &row) {
        places.insert(row.number(u"id"), actions.size());
        actions += readRoot(row);
    }));
    const auto children = std::to_array<std::pair<QLatin1StringView, ChildReader>>(
        {{"action_quartier"_L1, readQuartier},
         {"action_objective"_L1, readObjective},
         {"action_public"_L1, readPublic},
         {"action_state_change"_L1, readStateChange},
         {"funding_line"_L1, readLine}});
    for (const auto &[table, read] : children) {
        Query query(database, kChildren.toString().arg(table, kChosen));
        FB_TRY(storage::forEachRow(bound(query, choice), [&, read = read](const Query &row) {
            read(row, actions[places.value(row.number(u"action_id"))]);
        }));
    }
    return actions;
}

storage::Row rootRow(const Action &action)
{
    const QString searched =
        QStringList{action.number, action.title, action.place, action.dauphinRef}.join(u' ');
    return storage::Row()
        .set("campaign_id"_L1, action.campaignId)
        .set("number"_L1, action.number)
        .set("title"_L1, action.title.trimmed())
        .set("operator_id"_L1, action.operatorId)
        .set("state"_L1, toKey(action.state))
        .set("state_is_forced"_L1, action.stateIsForced)
        .set("description"_L1, action.description)
        .set("place"_L1, action.place.trimmed())
        .set("starts_on"_L1, action.dates.from)
        .set("ends_on"_L1, action.dates.to)
        .set("is_renewal"_L1, action.isRenewal)
        .set("renewed_id"_L1, action.renewedId)
        .set("multi_year_from"_L1, action.multiYearFrom)
        .set("multi_year_to"_L1, action.multiYearTo)
        .set("dauphin_ref"_L1, normalisedDauphinRef(action.dauphinRef).valueOr({}))
        .set("total_cost_cents"_L1, action.totalCost)
        .set("is_free"_L1, action.isFree)
        .set("initiative"_L1, toKey(action.initiative))
        .set("council_id"_L1, action.councilId)
        .set("report_due_on"_L1, action.reportDueOn)
        .set("report_received_on"_L1, action.reportReceivedOn)
        .set("outcome"_L1, action.outcome)
        .set("search_text"_L1, foldForSearch(searched));
}

Result<void> syncParts(Act &act, qint64 id, const Action &action)
{
    const auto sync = [&](QLatin1StringView table, const auto &parts) {
        return act.syncRows(
            table, "action_id"_L1, id,
            storage::childRows(parts, [](const auto &part) { return partRow(part); }));
    };
    FB_TRY(sync("action_quartier"_L1, action.quartiers));
    FB_TRY(sync("action_objective"_L1, action.objectives));
    FB_TRY(sync("action_public"_L1, action.publics));
    FB_TRY(sync("action_state_change"_L1, action.stateChanges));
    FB_TRY(sync("funding_line"_L1, action.lines));
    return {};
}

} // namespace faubourg::programme
