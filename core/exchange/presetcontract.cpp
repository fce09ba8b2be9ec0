#include "core/contract/committeerepository.h"
#include "core/contract/contractrepository.h"
#include "core/contract/objectiverepository.h"
#include "core/exchange/presetsections.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

using namespace contract;

namespace {

Result<void> loadObjectives(PresetContext &context, PresetObject &parent, SharedObjectiveId shared)
{
    const ObjectiveRepository objectives(context.database);
    auto list = parent.objects("objectives"_L1);
    for (PresetObject &fields : list) {
        OperationalObjective objective;
        const QString quartier = fields.text("quartier"_L1);
        objective.sharedObjectiveId = shared;
        objective.title = fields.text("title"_L1);
        objective.note = fields.optionalText("note"_L1);
        FB_TRY(fields.finish());
        FB_TRY_LET(id, resolve(context.quartiers, quartier, fields.place("quartier"_L1)));
        objective.quartierId = id;
        FB_TRY_LET(stored, objectives.save(objective));
        const QString name = objectiveName(quartier, objective.title);
        if (!context.objectives.contains(name))
            context.objectives.insert(name, stored.id);
    }
    return {};
}

/// The nodes under `key`: each gets its title and what `place` adds, is stored, and then
/// what hangs below it is loaded.
template <typename Node, typename Place, typename Below>
Result<void> loadLevel(const PresetContext &context, PresetObject &parent, QLatin1StringView key,
                       Place place, Below below)
{
    const ContractRepository contracts(context.database);
    return forEachObject(parent, key, [&](PresetObject &fields) -> Result<void> {
        Node node;
        node.title = fields.text("title"_L1);
        place(node, fields);
        FB_TRY_LET(stored, contracts.save(node));
        return below(fields, stored.id);
    });
}

Result<void> loadSharedObjectives(PresetContext &context, PresetObject &parent, AxisId axis)
{
    return loadLevel<SharedObjective>(
        context, parent, "shared_objectives"_L1,
        [axis](SharedObjective &shared, PresetObject &fields) {
            shared.axisId = axis;
            shared.note = fields.optionalText("note"_L1);
        },
        [&context](PresetObject &fields, SharedObjectiveId id) {
            return loadObjectives(context, fields, id);
        });
}

Result<void> loadAxes(PresetContext &context, PresetObject &parent, StakeId stake)
{
    return loadLevel<Axis>(
        context, parent, "axes"_L1, [stake](Axis &axis, PresetObject &) { axis.stakeId = stake; },
        [&context](PresetObject &fields, AxisId id) {
            return loadSharedObjectives(context, fields, id);
        });
}

Result<void> loadStakes(PresetContext &context, PresetObject &parent, ContractId contract)
{
    return loadLevel<Stake>(
        context, parent, "stakes"_L1,
        [contract](Stake &stake, PresetObject &) { stake.contractId = contract; },
        [&context](PresetObject &fields, StakeId id) { return loadAxes(context, fields, id); });
}

Result<void> loadCommittees(PresetContext &context, PresetObject &parent, ContractId contract)
{
    const CommitteeRepository committees(context.database);
    auto list = parent.objects("committees"_L1);
    for (PresetObject &fields : list) {
        Committee committee;
        committee.contractId = contract;
        committee.name = fields.text("name"_L1);
        committee.kind = fields.choice("kind"_L1, committeeKindFromKey);
        committee.purpose = fields.optionalText("purpose"_L1);
        committee.members = fields.optionalText("members"_L1);
        committee.timesPerYear = fields.optionalInteger("times_per_year"_L1);
        committee.months = fields.integers("months"_L1);
        committee.source = fields.text("source"_L1);
        FB_TRY(fields.finish());
        FB_TRY_LET(stored, committees.save(committee));
        context.committees.insert(stored.name, stored.id);
    }
    return {};
}

} // namespace

Result<void> loadContract(PresetContext &context, PresetObject &preset)
{
    auto fields = preset.object("contract"_L1);
    if (!fields)
        return {};
    Contract contract;
    contract.name = fields->text("name"_L1);
    contract.agreement = fields->optionalText("agreement"_L1);
    contract.term = {fields->optionalDate("starts_on"_L1), fields->optionalDate("ends_on"_L1)};
    contract.signedOn = fields->optionalDate("signed_on"_L1);
    contract.signedAt = fields->optionalText("signed_at"_L1);
    contract.signatories = fields->texts("signatories"_L1).join(u'\n');
    FB_TRY_LET(stored, ContractRepository(context.database).save(contract));
    FB_TRY(loadStakes(context, *fields, stored.id));
    FB_TRY(loadCommittees(context, *fields, stored.id));
    return fields->finish();
}

} // namespace faubourg::exchange
