#include "core/contract/contractrepository.h"

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
    Q_DECLARE_TR_FUNCTIONS(faubourg::contract::ContractRepository)
};

constexpr QStringView kContracts = u"SELECT * FROM contract ORDER BY signed_on DESC, id DESC";
constexpr QStringView kStakes =
    u"SELECT * FROM stake WHERE contract_id = :contract ORDER BY position, id";
constexpr QStringView kAxes = uR"(
    SELECT a.* FROM axis a JOIN stake s ON s.id = a.stake_id
    WHERE s.contract_id = :contract ORDER BY s.position, s.id, a.position, a.id)";
constexpr QStringView kSharedObjectives = uR"(
    SELECT o.* FROM shared_objective o
    JOIN axis a ON a.id = o.axis_id
    JOIN stake s ON s.id = a.stake_id
    WHERE s.contract_id = :contract
    ORDER BY s.position, s.id, a.position, a.id, o.position, o.id)";

/// One level of the tree: where its rows are, what is above and what is below.
struct Level
{
    QLatin1StringView table;
    QLatin1StringView saveAct;
    QLatin1StringView removeAct;
    QLatin1StringView parentColumn;
    QStringView find;        ///< one node, by :id
    QStringView lastSibling; ///< the position after the last child of :parent
    QStringView below;       ///< how many things hang below :id
    QStringView contractOf;  ///< the contract of the node :id
    QStringView contractOfParent;
};

constexpr QStringView kContractOfContract =
    u"SELECT id AS contract_id FROM contract WHERE id = :id";
constexpr QStringView kContractOfStake = u"SELECT contract_id FROM stake WHERE id = :id";
constexpr QStringView kContractOfAxis = uR"(
    SELECT s.contract_id FROM axis a JOIN stake s ON s.id = a.stake_id WHERE a.id = :id)";
constexpr QStringView kContractOfShared = uR"(
    SELECT s.contract_id FROM shared_objective o
    JOIN axis a ON a.id = o.axis_id
    JOIN stake s ON s.id = a.stake_id WHERE o.id = :id)";

constexpr Level kContractLevel{.table = "contract"_L1,
                               .saveAct = "contract.save"_L1,
                               .removeAct = "contract.remove"_L1,
                               .parentColumn = {},
                               .find = u"SELECT * FROM contract WHERE id = :id",
                               .lastSibling = {},
                               .below =
                                   uR"(SELECT (SELECT count(*) FROM stake WHERE contract_id = :id)
                      + (SELECT count(*) FROM committee WHERE contract_id = :id) AS children)",
                               .contractOf = kContractOfContract,
                               .contractOfParent = {}};
constexpr Level kStakeLevel{.table = "stake"_L1,
                            .saveAct = "stake.save"_L1,
                            .removeAct = "stake.remove"_L1,
                            .parentColumn = "contract_id"_L1,
                            .find = u"SELECT * FROM stake WHERE id = :id",
                            .lastSibling =
                                u"SELECT coalesce(max(position) + 1, 0) AS position FROM stake "
                                u"WHERE contract_id = :parent",
                            .below = u"SELECT count(*) AS children FROM axis WHERE stake_id = :id",
                            .contractOf = kContractOfStake,
                            .contractOfParent = kContractOfContract};
constexpr Level kAxisLevel{
    .table = "axis"_L1,
    .saveAct = "axis.save"_L1,
    .removeAct = "axis.remove"_L1,
    .parentColumn = "stake_id"_L1,
    .find = u"SELECT * FROM axis WHERE id = :id",
    .lastSibling = u"SELECT coalesce(max(position) + 1, 0) AS position FROM axis "
                   u"WHERE stake_id = :parent",
    .below = u"SELECT count(*) AS children FROM shared_objective WHERE axis_id = :id",
    .contractOf = kContractOfAxis,
    .contractOfParent = kContractOfStake};
constexpr Level kSharedLevel{
    .table = "shared_objective"_L1,
    .saveAct = "shared_objective.save"_L1,
    .removeAct = "shared_objective.remove"_L1,
    .parentColumn = "axis_id"_L1,
    .find = u"SELECT * FROM shared_objective WHERE id = :id",
    .lastSibling = u"SELECT coalesce(max(position) + 1, 0) AS position FROM shared_objective "
                   u"WHERE axis_id = :parent",
    .below = u"SELECT count(*) AS children FROM operational_objective "
             u"WHERE shared_objective_id = :id",
    .contractOf = kContractOfShared,
    .contractOfParent = kContractOfAxis};

/// A node below the contract, as every level stores it.
struct Node
{
    qint64 id;
    int revision;
    qint64 parent;
    int position;
};

template <typename Thing, typename ParentId>
Node nodeOf(const Thing &thing, ParentId parent)
{
    return {thing.id.value(), thing.revision, parent.value(), thing.position};
}

Contract readContract(const Query &query)
{
    return {.id = query.id<ContractId>(u"id"),
            .name = query.text(u"name"),
            .agreement = query.text(u"agreement"),
            .term = {query.date(u"starts_on"), query.date(u"ends_on")},
            .signedOn = query.date(u"signed_on"),
            .signedAt = query.text(u"signed_at"),
            .signatories = query.text(u"signatories"),
            .revision = query.integer(u"revision")};
}

Stake readStake(const Query &query)
{
    return {.id = query.id<StakeId>(u"id"),
            .contractId = query.id<ContractId>(u"contract_id"),
            .position = query.integer(u"position"),
            .title = query.text(u"title"),
            .revision = query.integer(u"revision")};
}

Axis readAxis(const Query &query)
{
    return {.id = query.id<AxisId>(u"id"),
            .stakeId = query.id<StakeId>(u"stake_id"),
            .position = query.integer(u"position"),
            .title = query.text(u"title"),
            .revision = query.integer(u"revision")};
}

SharedObjective readShared(const Query &query)
{
    return {.id = query.id<SharedObjectiveId>(u"id"),
            .axisId = query.id<AxisId>(u"axis_id"),
            .position = query.integer(u"position"),
            .title = query.text(u"title"),
            .note = query.text(u"note"),
            .revision = query.integer(u"revision")};
}

template <typename Read>
auto readOne(const storage::Database &database, const Level &level, qint64 id, Read read)
    -> Result<decltype(read(std::declval<const Query &>()))>
{
    Query query(database, level.find);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{
            ErrorCode::NotFound, Tr::tr("This part of the contract no longer exists."), {}};
    return read(query);
}

Result<ContractId> contractOf(const storage::Database &database, QStringView sql, qint64 id)
{
    Query query(database, sql);
    FB_TRY(query.bind(u":id", id).exec());
    return query.next() ? query.id<ContractId>(u"contract_id") : ContractId();
}

/// A node stays within its contract: its parent exists, in the same one.
Result<void> checkParent(const storage::Database &database, const Level &level, const Node &node)
{
    FB_TRY_LET(target, contractOf(database, level.contractOfParent, node.parent));
    FB_TRY_LET(present, contractOf(database, level.contractOf, node.id));
    if (!target.isValid())
        return Error{ErrorCode::NotFound,
                     Tr::tr("The part of the contract above this one no longer exists."),
                     {}};
    if (present.isValid() && present != target)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("It cannot be moved to another contract. Choose a place in the same "
                            "one."),
                     {}};
    return {};
}

Result<int> place(const storage::Database &database, const Level &level, const Node &node)
{
    if (node.position != kLast)
        return node.position;
    Query query(database, level.lastSibling);
    FB_TRY(query.bind(u":parent", node.parent).exec());
    return query.next() ? query.integer(u"position") : 0;
}

Result<qint64> saveNode(const storage::Database &database, const Level &level, const Node &node,
                        Row row)
{
    FB_TRY_LET(act, Act::begin(database, level.saveAct, level.table));
    FB_TRY(checkParent(database, level, node));
    FB_TRY_LET(position, place(database, level, node));
    row.set(level.parentColumn, node.parent).set("position"_L1, position);
    FB_TRY_LET(stored, act.saveRoot(node.id, node.revision, row));
    FB_TRY(act.commit());
    return stored.id;
}

Result<void> removeNode(const storage::Database &database, const Level &level, qint64 id,
                        int revision)
{
    FB_TRY_LET(act, Act::begin(database, level.removeAct, level.table));
    Query below(database, level.below);
    FB_TRY(below.bind(u":id", id).exec());
    if (below.next() && below.integer(u"children") > 0)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("Other parts of the contract depend on this one. Move or remove them "
                            "first."),
                     {}};
    FB_TRY(act.removeRoot(id, revision));
    return act.commit();
}

} // namespace

Result<QList<Contract>> ContractRepository::list() const
{
    Query query(m_database, kContracts);
    return storage::readAll(query, readContract);
}

Result<QList<Stake>> ContractRepository::stakes(ContractId contract) const
{
    return storage::readAll(Query(m_database, kStakes).bind(u":contract", contract), readStake);
}

Result<QList<Axis>> ContractRepository::axes(ContractId contract) const
{
    return storage::readAll(Query(m_database, kAxes).bind(u":contract", contract), readAxis);
}

Result<QList<SharedObjective>> ContractRepository::sharedObjectives(ContractId contract) const
{
    return storage::readAll(Query(m_database, kSharedObjectives).bind(u":contract", contract),
                            readShared);
}

Result<Contract> ContractRepository::find(ContractId id) const
{
    return readOne(m_database, kContractLevel, id.value(), readContract);
}

Result<Stake> ContractRepository::find(StakeId id) const
{
    return readOne(m_database, kStakeLevel, id.value(), readStake);
}

Result<Axis> ContractRepository::find(AxisId id) const
{
    return readOne(m_database, kAxisLevel, id.value(), readAxis);
}

Result<SharedObjective> ContractRepository::find(SharedObjectiveId id) const
{
    return readOne(m_database, kSharedLevel, id.value(), readShared);
}

Result<Contract> ContractRepository::save(const Contract &contract) const
{
    FB_TRY(validate(contract));
    const Row row = Row()
                        .set("name"_L1, contract.name.trimmed())
                        .set("agreement"_L1, contract.agreement.trimmed())
                        .set("starts_on"_L1, contract.term.from)
                        .set("ends_on"_L1, contract.term.to)
                        .set("signed_on"_L1, contract.signedOn)
                        .set("signed_at"_L1, contract.signedAt.trimmed())
                        .set("signatories"_L1, contract.signatories.trimmed());
    FB_TRY_LET(stored,
               Act::saveAlone(m_database, kContractLevel.saveAct, kContractLevel.table,
                              {contract.id.value(), contract.revision}, row));
    return find(ContractId(stored.id));
}

Result<Stake> ContractRepository::save(const Stake &stake) const
{
    FB_TRY(validate(stake));
    FB_TRY_LET(id,
               saveNode(m_database, kStakeLevel, nodeOf(stake, stake.contractId),
                        Row().set("title"_L1, stake.title.trimmed())));
    return find(StakeId(id));
}

Result<Axis> ContractRepository::save(const Axis &axis) const
{
    FB_TRY(validate(axis));
    FB_TRY_LET(id,
               saveNode(m_database, kAxisLevel, nodeOf(axis, axis.stakeId),
                        Row().set("title"_L1, axis.title.trimmed())));
    return find(AxisId(id));
}

Result<SharedObjective> ContractRepository::save(const SharedObjective &objective) const
{
    FB_TRY(validate(objective));
    FB_TRY_LET(id,
               saveNode(m_database, kSharedLevel, nodeOf(objective, objective.axisId),
                        Row()
                            .set("title"_L1, objective.title.trimmed())
                            .set("note"_L1, objective.note.trimmed())));
    return find(SharedObjectiveId(id));
}

Result<void> ContractRepository::remove(ContractId id, int revision) const
{
    return removeNode(m_database, kContractLevel, id.value(), revision);
}

Result<void> ContractRepository::remove(StakeId id, int revision) const
{
    return removeNode(m_database, kStakeLevel, id.value(), revision);
}

Result<void> ContractRepository::remove(AxisId id, int revision) const
{
    return removeNode(m_database, kAxisLevel, id.value(), revision);
}

Result<void> ContractRepository::remove(SharedObjectiveId id, int revision) const
{
    return removeNode(m_database, kSharedLevel, id.value(), revision);
}

} // namespace faubourg::contract
