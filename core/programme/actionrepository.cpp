#include "core/programme/actionrepository.h"

#include "core/base/text/fold.h"
#include "core/storage/act.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::programme {

using storage::Act;
using storage::ChildRow;
using storage::Database;
using storage::Query;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::programme::ActionRepository)
};

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

constexpr QStringView kList = uR"(
    SELECT a.id, a.number, c.year, a.operator_id, o.name AS operator_name, a.title, a.state,
           a.is_renewal, a.total_cost_cents, a.report_due_on, a.report_received_on,
           a.search_text || ' ' || o.search_text AS search_text,
           m.objective_id AS main_objective_id, k.title AS stake,
           (SELECT sum(l.requested_cents) FROM funding_line l WHERE l.action_id = a.id) AS requested,
           (SELECT sum(l.decided_cents) FROM funding_line l WHERE l.action_id = a.id) AS decided,
           (SELECT sum(l.paid_cents) FROM funding_line l WHERE l.action_id = a.id) AS paid
    FROM action a
    JOIN campaign c ON c.id = a.campaign_id
    JOIN organisation o ON o.id = a.operator_id
    LEFT JOIN action_objective m ON m.action_id = a.id AND m.position = 0
    LEFT JOIN operational_objective p ON p.id = m.objective_id
    LEFT JOIN shared_objective s ON s.id = p.shared_objective_id
    LEFT JOIN axis x ON x.id = s.axis_id
    LEFT JOIN stake k ON k.id = x.stake_id
    WHERE (:year IS NULL OR c.year = :year)
      AND (:state IS NULL OR a.state = :state)
      AND (:operator IS NULL OR a.operator_id = :operator)
      AND (:council IS NULL OR a.council_id = :council)
      AND (:quartier IS NULL OR a.id IN
           (SELECT action_id FROM action_quartier WHERE quartier_id = :quartier))
      AND (:objective IS NULL OR a.id IN
           (SELECT action_id FROM action_objective WHERE objective_id = :objective))
    ORDER BY a.number, a.id)";
constexpr QStringView kQuartierNames = uR"(
    SELECT aq.action_id, q.name
    FROM action_quartier aq JOIN quartier q ON q.id = aq.quartier_id
    ORDER BY aq.action_id, aq.position, aq.id)";
constexpr QStringView kNumbers = uR"(
    SELECT a.number FROM action a JOIN campaign c ON c.id = a.campaign_id
    WHERE c.year = :year ORDER BY a.number)";
constexpr QStringView kCampaignYear = u"SELECT year FROM campaign WHERE id = :id";
constexpr QStringView kSameNumber =
    u"SELECT title FROM action WHERE number = :number AND id <> :id";
constexpr QStringView kRenewal =
    u"SELECT number FROM action WHERE renewed_id = :id ORDER BY number LIMIT 1";

struct Choice
{
    ActionId id;
    std::optional<int> year;
    std::optional<int> fundedYear;
};

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

Result<void> execFor(Query &query, const Choice &choice)
{
    return query.bind(u":id", choice.id)
        .bind(u":year", choice.year)
        .bind(u":funded", choice.fundedYear)
        .exec();
}

/// The chosen actions, whole: one query for the roots and one a child table.
Result<QList<Action>> load(const Database &database, const Choice &choice)
{
    Query roots(database, kRoots.toString().arg(kChosen));
    FB_TRY(execFor(roots, choice));
    QList<Action> actions;
    QHash<qint64, qsizetype> places;
    while (roots.next()) {
        places.insert(roots.number(u"id"), actions.size());
        actions += readRoot(roots);
    }
    const auto children = std::to_array<std::pair<QLatin1StringView, ChildReader>>(
        {{"action_quartier"_L1, readQuartier},
         {"action_objective"_L1, readObjective},
         {"action_public"_L1, readPublic},
         {"action_state_change"_L1, readStateChange},
         {"funding_line"_L1, readLine}});
    for (const auto &[table, read] : children) {
        Query query(database, kChildren.toString().arg(table, kChosen));
        FB_TRY(execFor(query, choice));
        while (query.next())
            read(query, actions[places.value(query.number(u"action_id"))]);
    }
    return actions;
}

Result<QHash<qint64, QStringList>> quartierNames(const Database &database)
{
    Query query(database, kQuartierNames);
    FB_TRY(query.exec());
    QHash<qint64, QStringList> names;
    while (query.next())
        names[query.number(u"action_id")] += query.text(u"name");
    return names;
}

ActionRow readRow(const Query &query, const QHash<qint64, QStringList> &quartiers)
{
    return {.id = query.id<ActionId>(u"id"),
            .number = query.text(u"number"),
            .year = query.integer(u"year"),
            .operatorId = query.id<OrganisationId>(u"operator_id"),
            .operatorName = query.text(u"operator_name"),
            .title = query.text(u"title"),
            .state = actionStateFromKey(query.text(u"state")).value(),
            .quartiers = quartiers.value(query.number(u"id")),
            .mainObjectiveId = query.id<ObjectiveId>(u"main_objective_id"),
            .stake = query.text(u"stake"),
            .isRenewal = query.flag(u"is_renewal"),
            .cost = query.money(u"total_cost_cents"),
            .requested = query.optionalMoney(u"requested"),
            .decided = query.optionalMoney(u"decided"),
            .paid = query.optionalMoney(u"paid"),
            .reportDueOn = query.date(u"report_due_on"),
            .reportReceivedOn = query.date(u"report_received_on")};
}

Result<int> campaignYear(const Database &database, CampaignId id)
{
    Query query(database, kCampaignYear);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The action belongs to no campaign. Choose its year."),
                     {}};
    return query.integer(u"year");
}

Result<void> checkNumber(const Database &database, const Action &action, int year)
{
    if (yearOfNumber(action.number) != year)
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("Action %1 stands in the campaign of %2. Its number must start with "
                            "that year.")
                         .arg(action.number)
                         .arg(year),
                     {}};
    Query query(database, kSameNumber);
    FB_TRY(query.bind(u":number", action.number).bind(u":id", action.id.value()).exec());
    if (query.next())
        return Error{ErrorCode::Conflict,
                     Tr::tr("Number %1 already is that of “%2”. Choose another one.")
                         .arg(action.number, query.text(u"title")),
                     {}};
    return {};
}

storage::Row toRow(const Action &action)
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

ChildRow toChild(const ActionQuartier &quartier)
{
    return {quartier.id.value(),
            storage::Row()
                .set("quartier_id"_L1, quartier.quartierId)
                .set("share"_L1, QString(quartier.share).replace(u',', u'.').trimmed())};
}

ChildRow toChild(const ActionObjective &objective)
{
    return {objective.id.value(), storage::Row().set("objective_id"_L1, objective.objectiveId)};
}

ChildRow toChild(const PublicCount &count)
{
    return {count.id.value(),
            storage::Row()
                .set("phase"_L1, toKey(count.phase))
                .set("sex"_L1, toKey(count.sex))
                .set("age_band"_L1, toKey(count.band))
                .set("persons"_L1, count.persons)};
}

ChildRow toChild(const StateChange &change)
{
    return {change.id.value(),
            storage::Row()
                .set("state"_L1, toKey(change.state))
                .set("changed_on"_L1, change.on)
                .set("reason"_L1, change.reason)};
}

ChildRow toChild(const FundingLine &line)
{
    return {line.id.value(),
            storage::Row()
                .set("funder_id"_L1, line.funderId)
                .set("year"_L1, line.year)
                .set("kind"_L1, toKey(line.kind))
                .set("requested_cents"_L1, line.amounts.requested)
                .set("proposed_cents"_L1, line.amounts.proposed)
                .set("decided_cents"_L1, line.amounts.decided)
                .set("paid_cents"_L1, line.amounts.paid)
                .set("opinion"_L1, toKey(line.opinion))
                .set("decided_on"_L1, line.decidedOn)
                .set("reference"_L1, line.reference.trimmed())};
}

template <typename Thing>
Result<void> sync(Act &act, QLatin1StringView table, qint64 actionId, const QList<Thing> &things)
{
    QList<ChildRow> rows;
    for (const Thing &thing : things)
        rows += toChild(thing);
    FB_TRY(act.syncRows(table, "action_id"_L1, actionId, rows));
    return {};
}

Result<void> syncChildren(Act &act, qint64 id, const Action &action)
{
    FB_TRY(sync(act, "action_quartier"_L1, id, action.quartiers));
    FB_TRY(sync(act, "action_objective"_L1, id, action.objectives));
    FB_TRY(sync(act, "action_public"_L1, id, action.publics));
    FB_TRY(sync(act, "action_state_change"_L1, id, action.stateChanges));
    return sync(act, "funding_line"_L1, id, action.lines);
}

} // namespace

Result<Action> ActionRepository::find(ActionId id) const
{
    const Error notFound{ErrorCode::NotFound, Tr::tr("This action no longer exists."), {}};
    if (!id.isValid())
        return notFound;
    FB_TRY_LET(actions, load(m_database, {.id = id, .year = {}, .fundedYear = {}}));
    if (actions.isEmpty())
        return notFound;
    return actions.first();
}

Result<QList<Action>> ActionRepository::ofYear(int year) const
{
    return load(m_database, {.id = {}, .year = year, .fundedYear = {}});
}

Result<QList<Action>> ActionRepository::fundedIn(int year) const
{
    return load(m_database, {.id = {}, .year = {}, .fundedYear = year});
}

Result<QList<ActionRow>> ActionRepository::list(const ActionFilter &filter) const
{
    FB_TRY_LET(names, quartierNames(m_database));
    Query query(m_database, kList);
    query.bind(u":year", filter.year)
        .bind(u":state", filter.state ? std::optional(toKey(*filter.state)) : std::nullopt)
        .bind(u":operator", filter.operatorId)
        .bind(u":council", filter.councilId)
        .bind(u":quartier", filter.quartierId)
        .bind(u":objective", filter.objectiveId);
    FB_TRY(query.exec());
    QList<ActionRow> rows;
    while (query.next()) {
        if (matchesWords(query.text(u"search_text"), filter.words))
            rows += readRow(query, names);
    }
    return rows;
}

Result<QString> ActionRepository::nextNumber(int year) const
{
    Query query(m_database, kNumbers);
    FB_TRY(query.bind(u":year", year).exec());
    QStringList taken;
    while (query.next())
        taken += query.text(u"number");
    return programme::nextNumber(year, taken);
}

Result<Action> ActionRepository::save(const Action &action)
{
    FB_TRY_LET(act, Act::begin(m_database, "action.save"_L1, "action"_L1));
    FB_TRY_LET(year, campaignYear(m_database, action.campaignId));
    Action complete = action;
    if (complete.number.isEmpty()) {
        FB_TRY_LET(number, nextNumber(year));
        complete.number = number;
    }
    if (complete.stateChanges.isEmpty())
        complete.stateChanges +=
            StateChange{{}, complete.state, m_database.clock().today(), QString()};
    FB_TRY(validate(complete));
    FB_TRY(checkNumber(m_database, complete, year));
    FB_TRY_LET(stored, act.saveRoot(complete.id.value(), complete.revision, toRow(complete)));
    FB_TRY(syncChildren(act, stored.id, complete));
    FB_TRY(act.commit());
    return find(ActionId(stored.id));
}

Result<void> ActionRepository::remove(ActionId id, int revision)
{
    Query renewal(m_database, kRenewal);
    FB_TRY(renewal.bind(u":id", id).exec());
    if (renewal.next())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("Action %1 renews this one. Remove that link first.")
                         .arg(renewal.text(u"number")),
                     {}};
    FB_TRY_LET(act, Act::begin(m_database, "action.remove"_L1, "action"_L1));
    FB_TRY(syncChildren(act, id.value(), Action()));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

} // namespace faubourg::programme
