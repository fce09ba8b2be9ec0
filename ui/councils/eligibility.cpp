#include "ui/councils/eligibility.h"

#include <QCoreApplication>

namespace faubourg::ui {

using councils::CandidateFacts;
using councils::CouncilRules;
using councils::RuleOutcome;
using councils::RuleVerdict;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Eligibility)
};

Sign signOf(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Met:
        return Sign::Met;
    case RuleOutcome::Missing:
        return Sign::Soon;
    case RuleOutcome::Refused:
        break;
    }
    return Sign::Broken;
}

RuleLight lightOf(const RuleVerdict &verdict)
{
    const bool isMet = verdict.outcome() == RuleOutcome::Met;
    return {.sign = signOf(verdict.outcome()),
            .rule = verdict.title,
            .measure = isMet ? verdict.reason : QString(),
            .advice = isMet ? QString() : verdict.reason,
            .actionText = {}};
}

} // namespace

QList<RuleLight> eligibilityLights(const CouncilRules &rules, const CandidateFacts &facts,
                                   QDate day, const NoticeAction &askParents)
{
    QList<RuleLight> lights;
    for (const RuleVerdict &verdict : councils::eligibilityVerdicts(rules, facts, day)) {
        RuleLight light = lightOf(verdict);
        if (verdict.issue == councils::EligibilityIssue::AuthorisationMissing) {
            light.actionText = askParents.text;
            light.action = askParents.run;
        }
        lights += light;
    }
    return lights;
}

EligibilityVerdict verdictOn(const CouncilRules &rules, const CandidateFacts &facts, QDate day)
{
    const RuleOutcome outcome = councils::overall(councils::eligibilityVerdicts(rules, facts, day));
    switch (outcome) {
    case RuleOutcome::Met:
        return {signOf(outcome), Tr::tr("Eligible")};
    case RuleOutcome::Missing:
        return {signOf(outcome), Tr::tr("Incomplete")};
    case RuleOutcome::Refused:
        break;
    }
    return {signOf(outcome), Tr::tr("Not eligible")};
}

} // namespace faubourg::ui
