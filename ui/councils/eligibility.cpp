#include "ui/councils/eligibility.h"

#include "core/base/text/dates.h"
#include "core/people/person.h"
#include "ui/base/interfacelanguage.h"

#include <QCoreApplication>

namespace faubourg::ui {

using councils::CandidateFacts;
using councils::CouncilRules;
using councils::EligibilityIssue;
using councils::EligibilityReason;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Eligibility)
};

/// What is only missing can still come; what is refused cannot.
bool isOnlyMissing(EligibilityIssue issue)
{
    return issue == EligibilityIssue::BirthDateMissing || issue == EligibilityIssue::LinkMissing
        || issue == EligibilityIssue::AuthorisationMissing;
}

/// The light of one criterion: met unless one of `issues` stands against it.
RuleLight criterion(const QString &title, const QList<EligibilityReason> &reasons,
                    const QList<EligibilityIssue> &issues)
{
    for (const EligibilityReason &reason : reasons) {
        if (issues.contains(reason.issue))
            return {.sign = isOnlyMissing(reason.issue) ? Sign::Soon : Sign::Broken,
                    .rule = title,
                    .measure = {},
                    .advice = reason.sentence,
                    .actionText = {}};
    }
    return {.sign = Sign::Met, .rule = title, .measure = {}, .advice = {}, .actionText = {}};
}

} // namespace

QList<RuleLight> eligibilityLights(const CouncilRules &rules, const CandidateFacts &facts,
                                   QDate day)
{
    const auto reasons = councils::eligibilityIssues(rules, facts, day);
    QList<RuleLight> lights;
    if (rules.minAge)
        lights +=
            criterion(Tr::tr("Old enough on %1").arg(plainDate(day, interfaceLanguage())), reasons,
                      {EligibilityIssue::BirthDateMissing, EligibilityIssue::TooYoung});
    if (!rules.territorialLinks.isEmpty())
        lights += criterion(Tr::tr("Tie to the territory"), reasons,
                            {EligibilityIssue::LinkMissing, EligibilityIssue::LinkRefused});
    if (rules.minorNeedsAuthorisation && people::isMinorOn(facts.birthDate, day))
        lights += criterion(Tr::tr("Parental authorisation"), reasons,
                            {EligibilityIssue::AuthorisationMissing});
    if (rules.excludesElectiveMandate)
        lights +=
            criterion(Tr::tr("No elective mandate"), reasons, {EligibilityIssue::ElectiveMandate});
    return lights;
}

EligibilityVerdict verdictOn(const CouncilRules &rules, const CandidateFacts &facts, QDate day)
{
    const auto reasons = councils::eligibilityIssues(rules, facts, day);
    if (reasons.isEmpty())
        return {Sign::Met, Tr::tr("Eligible")};
    const bool isIncomplete = std::ranges::all_of(
        reasons, [](const EligibilityReason &reason) { return isOnlyMissing(reason.issue); });
    return isIncomplete ? EligibilityVerdict{Sign::Soon, Tr::tr("Incomplete")}
                        : EligibilityVerdict{Sign::Broken, Tr::tr("Not eligible")};
}

} // namespace faubourg::ui
