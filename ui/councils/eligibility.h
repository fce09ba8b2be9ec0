#pragma once

#include "core/councils/eligibility.h"
#include "ui/base/notifier.h"
#include "ui/base/statelabel.h"

namespace faubourg::ui {

/// What keeps a candidate in or out on `day`, criterion by criterion: those the rules
/// ask for, each with its sign and, when it is not met, the reason. `askParents` stands beside
/// an authorisation that is still to be received.
QList<RuleLight> eligibilityLights(const councils::CouncilRules &rules,
                                   const councils::CandidateFacts &facts, QDate day,
                                   const NoticeAction &askParents = {});

/// "Eligible", "Not eligible", "Incomplete": the whole in a word.
struct EligibilityVerdict
{
    Sign sign = Sign::Met;
    QString word;
};
EligibilityVerdict verdictOn(const councils::CouncilRules &rules,
                             const councils::CandidateFacts &facts, QDate day);

} // namespace faubourg::ui
