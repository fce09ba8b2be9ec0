#pragma once

#include "core/councils/council.h"
#include "core/councils/mandate.h"
#include "core/councils/rulelight.h"

namespace faubourg::councils {

/// From when on things to come are shown; the office's parameters.
struct AlertDelays
{
    int mandateMonths = 0; ///< mandate.ending_alert_months
    int majorityDays = 0;  ///< minor.majority_alert_days
    int frequencyDays = 0; ///< council.frequency_alert_days
};

/// How the members of a council on `today` stand to its rules: size, vacant seats, the
/// share of each college, parity, minors' papers, mandates that end, the elected pair.
/// `members` are all mandates of the council; those not running on `today` are left out.
QList<RuleLight> compositionLights(const Council &council, const CouncilRules &rules,
                                   const QList<MemberRow> &members, QDate today,
                                   const AlertDelays &delays);

/// Full members on `day`.
QList<MemberRow> fullMembersOn(const QList<MemberRow> &members, QDate day);

/// Women, men, and those who did not say.
struct SexCount
{
    int female = 0;
    int male = 0;
    int unknown = 0;

    friend bool operator==(const SexCount &, const SexCount &) = default;
};
SexCount countBySex(const QList<MemberRow> &members);
/// At most one more of one sex than of the other, counting those who did not say for
/// either: they never break parity.
bool isBalanced(const SexCount &count);

} // namespace faubourg::councils
