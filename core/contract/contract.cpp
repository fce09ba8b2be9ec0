#include "core/contract/contract.h"

#include <QCoreApplication>

namespace faubourg::contract {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::contract::Contract)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

} // namespace

Result<void> validate(const Contract &contract)
{
    if (contract.name.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the name of the contract."));
    if (!contract.term.isOrdered())
        return invalid(Tr::tr("The contract ends before it starts. Correct its dates."));
    if (contract.signedOn.isValid() && contract.term.to.isValid()
        && contract.signedOn > contract.term.to)
        return invalid(Tr::tr("The contract is signed after its end. Correct its dates."));
    return {};
}

Result<void> validate(const Stake &stake)
{
    if (!stake.contractId.isValid())
        return invalid(Tr::tr("Choose the contract that the stake belongs to."));
    if (stake.title.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the title of the stake."));
    return {};
}

Result<void> validate(const Axis &axis)
{
    if (!axis.stakeId.isValid())
        return invalid(Tr::tr("Choose the stake that the axis belongs to."));
    if (axis.title.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the title of the axis."));
    return {};
}

Result<void> validate(const SharedObjective &objective)
{
    if (!objective.axisId.isValid())
        return invalid(Tr::tr("Choose the axis that the objective belongs to."));
    if (objective.title.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the title of the objective."));
    return {};
}

} // namespace faubourg::contract
