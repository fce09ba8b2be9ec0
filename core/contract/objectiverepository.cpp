#include "core/contract/objectiverepository.h"

#include "core/base/text/fold.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::contract {

using storage::Act;
using storage::Query;
using storage::Row;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::contract::ObjectiveRepository)
};

constexpr QStringView kFind = u"SELECT * FROM operational_objective WHERE id = :id";
constexpr QStringView kHistory = uR"(
    SELECT * FROM objective_progress WHERE objective_id = :id ORDER BY position)";
constexpr QStringView kList = uR"(
    SELECT o.id, o.quartier_id, q.name AS quartier, s.id AS stake_id, s.title AS stake,
           a.id AS axis_id, a.title AS axis, h.id AS shared_id, h.title AS shared,
           o.title, o.note, o.revision, p.state, p.assessed_on, p.note AS progress_note
    FROM operational_objective o
    JOIN shared_objective h ON h.id = o.shared_objective_id
    JOIN axis a ON a.id = h.axis_id
    JOIN stake s ON s.id = a.stake_id
    JOIN quartier q ON q.id = o.quartier_id
    LEFT JOIN objective_progress p ON p.id = (
        SELECT x.id FROM objective_progress x
        WHERE x.objective_id = o.id AND (:day IS NULL OR x.assessed_on <= :day)
        ORDER BY x.assessed_on DESC, x.position DESC LIMIT 1)
    WHERE (:contract IS NULL OR s.contract_id = :contract)
      AND (:quartier IS NULL OR o.quartier_id = :quartier)
      AND (:stake IS NULL OR s.id = :stake)
    ORDER BY s.contract_id, s.position, s.id, a.position, a.id, h.position, h.id,
             CASE q.kind WHEN 'qpv' THEN 0 WHEN 'qic' THEN 1 ELSE 2 END, q.search_text, q.id,
             o.position, o.id)";
constexpr QStringView kLastSibling = uR"(
    SELECT coalesce(max(position) + 1, 0) AS position FROM operational_objective
    WHERE shared_objective_id = :shared AND quartier_id = :quartier)";
constexpr QStringView kContractOfShared = uR"(
    SELECT s.contract_id FROM shared_objective h
    JOIN axis a ON a.id = h.axis_id
    JOIN stake s ON s.id = a.stake_id WHERE h.id = :id)";
constexpr QStringView kContractOfObjective = uR"(
    SELECT s.contract_id FROM operational_objective o
    JOIN shared_objective h ON h.id = o.shared_objective_id
    JOIN axis a ON a.id = h.axis_id
    JOIN stake s ON s.id = a.stake_id WHERE o.id = :id)";
constexpr QStringView kIsCouncilArea = uR"(
    SELECT name FROM quartier WHERE id = :id AND kind = 'council_area')";
constexpr QStringView kActions =
    u"SELECT count(*) AS actions FROM action_objective WHERE objective_id = :id";

Progress readProgress(const Query &query)
{
    return {query.id<RowId>(u"id"),
            progressStateFromKey(query.text(u"state")).value_or(ProgressState::NotStarted),
            query.date(u"assessed_on"), query.text(u"note")};
}

ObjectiveRow readRow(const Query &query)
{
    return {.id = query.id<ObjectiveId>(u"id"),
            .quartierId = query.id<QuartierId>(u"quartier_id"),
            .quartier = query.text(u"quartier"),
            .stakeId = query.id<StakeId>(u"stake_id"),
            .stake = query.text(u"stake"),
            .axisId = query.id<AxisId>(u"axis_id"),
            .axis = query.text(u"axis"),
            .sharedObjectiveId = query.id<SharedObjectiveId>(u"shared_id"),
            .sharedObjective = query.text(u"shared"),
            .operationalObjective = query.text(u"title"),
            .note = query.text(u"note"),
            .progress =
                progressStateFromKey(query.text(u"state")).value_or(ProgressState::NotStarted),
            .assessedOn = query.date(u"assessed_on"),
            .progressNote = query.text(u"progress_note"),
            .revision = query.integer(u"revision")};
}

bool matches(const ObjectiveRow &row, const ObjectiveFilter &filter)
{
    if (filter.progress && row.progress != *filter.progress)
        return false;
    const QStringList texts{row.operationalObjective, row.sharedObjective, row.axis, row.stake,
                            row.quartier};
    return filter.words.isEmpty() || matchesWords(foldForSearch(texts.join(u' ')), filter.words);
}

Row progressRow(const Progress &progress)
{
    return Row()
        .set("state"_L1, toKey(progress.state))
        .set("assessed_on"_L1, progress.assessedOn)
        .set("note"_L1, progress.note.trimmed());
}

Result<int> place(const storage::Database &database, const OperationalObjective &objective)
{
    if (objective.position != kLast)
        return objective.position;
    Query query(database, kLastSibling);
    query.bind(u":shared", objective.sharedObjectiveId).bind(u":quartier", objective.quartierId);
    FB_TRY(query.exec());
    return query.next() ? query.integer(u"position") : 0;
}

Result<ContractId> contractOf(const storage::Database &database, QStringView sql, qint64 id)
{
    Query query(database, sql);
    FB_TRY(query.bind(u":id", id).exec());
    return query.next() ? query.id<ContractId>(u"contract_id") : ContractId();
}

} // namespace

Result<OperationalObjective> ObjectiveRepository::find(ObjectiveId id) const
{
    Query query(m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This objective no longer exists."), {}};
    OperationalObjective objective{.id = id,
                                   .sharedObjectiveId =
                                       query.id<SharedObjectiveId>(u"shared_objective_id"),
                                   .quartierId = query.id<QuartierId>(u"quartier_id"),
                                   .position = query.integer(u"position"),
                                   .title = query.text(u"title"),
                                   .note = query.text(u"note"),
                                   .history = {},
                                   .revision = query.integer(u"revision")};
    Query history(m_database, kHistory);
    FB_TRY_LET(assessments, storage::readAll(history.bind(u":id", id), readProgress));
    objective.history = assessments;
    return objective;
}

Result<QList<ObjectiveRow>> ObjectiveRepository::list(const ObjectiveFilter &filter) const
{
    Query query(m_database, kList);
    query.bind(u":contract", filter.contract)
        .bind(u":quartier", filter.quartier)
        .bind(u":stake", filter.stake)
        .bind(u":day", filter.day);
    FB_TRY_LET(rows, storage::readAll(query, readRow));
    rows.removeIf([&filter](const ObjectiveRow &row) { return !matches(row, filter); });
    return rows;
}

Result<OperationalObjective> ObjectiveRepository::save(const OperationalObjective &objective) const
{
    return saveAs("objective.save"_L1, objective);
}

Result<OperationalObjective> ObjectiveRepository::move(ObjectiveId id, int revision,
                                                       SharedObjectiveId to) const
{
    FB_TRY_LET(objective, findAt(id, revision));
    objective.sharedObjectiveId = to;
    objective.position = kLast;
    return saveAs("objective.move"_L1, objective);
}

Result<OperationalObjective> ObjectiveRepository::assess(ObjectiveId id, int revision,
                                                         const Progress &progress) const
{
    FB_TRY_LET(objective, findAt(id, revision));
    FB_TRY_LET(changed, assessed(objective, progress, m_database.clock().today()));
    return saveAs("objective.assess"_L1, changed);
}

Result<void> ObjectiveRepository::remove(ObjectiveId id, int revision) const
{
    FB_TRY_LET(act, Act::begin(m_database, "objective.remove"_L1, "operational_objective"_L1));
    Query actions(m_database, kActions);
    FB_TRY(actions.bind(u":id", id).exec());
    if (actions.next() && actions.integer(u"actions") > 0)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("Actions serve this objective. Link them to another one first."),
                     {}};
    FB_TRY(act.syncRows("objective_progress"_L1, "objective_id"_L1, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

Result<OperationalObjective>
ObjectiveRepository::saveAs(QLatin1StringView actName, const OperationalObjective &objective) const
{
    FB_TRY(validate(objective));
    FB_TRY_LET(act, Act::begin(m_database, actName, "operational_objective"_L1));
    FB_TRY(checkStored(objective));
    FB_TRY_LET(position, place(m_database, objective));
    const Row row = Row()
                        .set("shared_objective_id"_L1, objective.sharedObjectiveId)
                        .set("quartier_id"_L1, objective.quartierId)
                        .set("position"_L1, position)
                        .set("title"_L1, objective.title.trimmed())
                        .set("note"_L1, objective.note.trimmed())
                        .set("search_text"_L1, foldForSearch(objective.title));
    FB_TRY_LET(stored, act.saveRoot(objective.id.value(), objective.revision, row));
    FB_TRY(act.syncRows("objective_progress"_L1, "objective_id"_L1, stored.id,
                        storage::childRows(objective.history, progressRow)));
    FB_TRY(act.commit());
    return find(ObjectiveId(stored.id));
}

/// The stored objective under the revision the caller saw, so that saveRoot() tells a conflict.
Result<OperationalObjective> ObjectiveRepository::findAt(ObjectiveId id, int revision) const
{
    FB_TRY_LET(objective, find(id));
    objective.revision = revision;
    return objective;
}

Result<void> ObjectiveRepository::checkStored(const OperationalObjective &objective) const
{
    const qint64 shared = objective.sharedObjectiveId.value();
    FB_TRY_LET(target, contractOf(m_database, kContractOfShared, shared));
    FB_TRY_LET(present, contractOf(m_database, kContractOfObjective, objective.id.value()));
    if (!target.isValid())
        return Error{ErrorCode::NotFound, Tr::tr("This shared objective no longer exists."), {}};
    if (present.isValid() && present != target)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("An objective stays in its contract. Choose a shared objective of the "
                            "same contract."),
                     {}};
    Query area(m_database, kIsCouncilArea);
    FB_TRY(area.bind(u":id", objective.quartierId).exec());
    if (area.next())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("“%1” is the area of a council. Choose a quartier of the contract.")
                         .arg(area.text(u"name")),
                     {}};
    return {};
}

} // namespace faubourg::contract
