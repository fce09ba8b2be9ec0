#include "core/programme/actionrepository.h"

#include "core/programme/actionstorage.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::programme {

using storage::Act;
using storage::Database;
using storage::Query;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::programme::ActionRepository)
};

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

Result<QHash<qint64, QStringList>> quartierNames(const Database &database)
{
    Query query(database, kQuartierNames);
    QHash<qint64, QStringList> names;
    FB_TRY(storage::forEachRow(query, [&names](const Query &row) {
        names[row.number(u"action_id")] += row.text(u"name");
    }));
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

} // namespace

Result<Action> ActionRepository::find(ActionId id) const
{
    const Error notFound{ErrorCode::NotFound, Tr::tr("This action no longer exists."), {}};
    if (!id.isValid())
        return notFound;
    FB_TRY_LET(actions, loadActions(m_database, {.id = id, .year = {}, .fundedYear = {}}));
    if (actions.isEmpty())
        return notFound;
    return actions.first();
}

Result<QList<Action>> ActionRepository::ofYear(int year) const
{
    return loadActions(m_database, {.id = {}, .year = year, .fundedYear = {}});
}

Result<QList<Action>> ActionRepository::fundedIn(int year) const
{
    return loadActions(m_database, {.id = {}, .year = {}, .fundedYear = year});
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
    return storage::readMatching(query, filter.words,
                                 [&names](const Query &row) { return readRow(row, names); });
}

Result<QString> ActionRepository::nextNumber(int year) const
{
    Query query(m_database, kNumbers);
    FB_TRY_LET(taken, storage::readAll(query.bind(u":year", year), [](const Query &row) {
                   return row.text(u"number");
               }));
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
    FB_TRY_LET(stored, act.saveRoot(complete.id.value(), complete.revision, rootRow(complete)));
    FB_TRY(syncParts(act, stored.id, complete));
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
    FB_TRY(syncParts(act, id.value(), Action()));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

} // namespace faubourg::programme
