#pragma once

#include "core/contract/committee.h"
#include "core/contract/objective.h"

namespace faubourg::test {

using namespace Qt::Literals::StringLiterals;

inline contract::Contract aContract()
{
    contract::Contract contract;
    contract.name = u"Contrat de ville"_s;
    contract.term = {QDate(2024, 1, 1), QDate(2030, 12, 31)};
    contract.signedOn = QDate(2024, 7, 9);
    return contract;
}

inline contract::Stake aStake(ContractId contract, const QString &title = u"Enjeu 1"_s)
{
    contract::Stake stake;
    stake.contractId = contract;
    stake.title = title;
    return stake;
}

inline contract::Axis anAxis(StakeId stake, const QString &title = u"Axe 1"_s)
{
    contract::Axis axis;
    axis.stakeId = stake;
    axis.title = title;
    return axis;
}

inline contract::SharedObjective aSharedObjective(AxisId axis, const QString &title = u"Objectif"_s)
{
    contract::SharedObjective objective;
    objective.axisId = axis;
    objective.title = title;
    return objective;
}

inline contract::OperationalObjective anObjective(SharedObjectiveId shared, QuartierId quartier,
                                                  const QString &title = u"Ouvrir un lieu"_s)
{
    contract::OperationalObjective objective;
    objective.sharedObjectiveId = shared;
    objective.quartierId = quartier;
    objective.title = title;
    return objective;
}

inline contract::Progress aProgress(contract::ProgressState state, QDate day,
                                    const QString &note = {})
{
    return {{}, state, day, note};
}

inline contract::Committee aCommittee(ContractId contract)
{
    contract::Committee committee;
    committee.contractId = contract;
    committee.name = u"Comité des financeurs"_s;
    committee.kind = contract::CommitteeKind::Funders;
    committee.timesPerYear = 1;
    return committee;
}

} // namespace faubourg::test
