#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/base/result.h"

#include <QString>

namespace faubourg::contract {

/// The position of a node that goes after those already under its parent.
inline constexpr int kLast = -1;

/// A contrat de ville, as the commune applies it (loi 2014-173, art. 6).
struct Contract
{
    ContractId id;
    QString name;
    QString agreement; ///< the text that binds the commune: "Convention d'application communale"
    Period term;
    QDate signedOn;
    QString signedAt;
    QString signatories; ///< functions of the signatories, one a line
    int revision = 0;

    friend bool operator==(const Contract &, const Contract &) = default;
};

/// Level 1 of the strategy ("enjeu").
struct Stake
{
    StakeId id;
    ContractId contractId;
    int position = kLast;
    QString title;
    int revision = 0;

    friend bool operator==(const Stake &, const Stake &) = default;
};

/// Level 2 ("axe").
struct Axis
{
    AxisId id;
    StakeId stakeId;
    int position = kLast;
    QString title;
    int revision = 0;

    friend bool operator==(const Axis &, const Axis &) = default;
};

/// Level 3 ("objectif intercommunal"): the same for every quartier of the agglomeration.
struct SharedObjective
{
    SharedObjectiveId id;
    AxisId axisId;
    int position = kLast;
    QString title;
    QString note;
    int revision = 0;

    friend bool operator==(const SharedObjective &, const SharedObjective &) = default;
};

Result<void> validate(const Contract &contract);
Result<void> validate(const Stake &stake);
Result<void> validate(const Axis &axis);
Result<void> validate(const SharedObjective &objective);

} // namespace faubourg::contract
