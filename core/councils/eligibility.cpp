#include "core/councils/eligibility.h"

#include "core/base/text/dates.h"
#include "core/people/person.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::Eligibility)
};

RuleVerdict met(EligibilityRule rule, const QString &title, const QString &why = {})
{
    return {.rule = rule, .issue = std::nullopt, .title = title, .reason = why};
}

RuleVerdict against(EligibilityRule rule, EligibilityIssue issue, const QString &title,
                    const QString &reason)
{
    return {.rule = rule, .issue = issue, .title = title, .reason = reason};
}

QString ageTitle(const CouncilRules &rules, QDate day)
{
    if (!rules.minAge)
        return Tr::tr("Date of birth");
    const QString title = rules.minAgeStrict
        ? Tr::tr("More than %n year(s) old on %1", nullptr, *rules.minAge)
        : Tr::tr("%n year(s) old on %1", nullptr, *rules.minAge);
    return title.arg(numericDate(day));
}

std::optional<RuleVerdict> judgeAgreement(const CouncilRules &, const CandidateFacts &facts, QDate)
{
    if (!facts.awaitsAgreement)
        return std::nullopt;
    return against(EligibilityRule::Agreement, EligibilityIssue::AgreementMissing,
                   Tr::tr("Agreement"),
                   Tr::tr("Drawn from the electoral roll, the person has not agreed yet."));
}

std::optional<RuleVerdict> judgeAge(const CouncilRules &rules, const CandidateFacts &facts,
                                    QDate day)
{
    if (!rules.minAge && !rules.minorNeedsAuthorisation)
        return std::nullopt;
    const QString title = ageTitle(rules, day);
    if (!facts.birthDate.isValid())
        return against(EligibilityRule::Age, EligibilityIssue::BirthDateMissing, title,
                       Tr::tr("The date of birth is missing."));
    const QDate oldEnough = oldEnoughOn(rules, facts.birthDate);
    if (oldEnough.isValid() && day < oldEnough) {
        const QString sentence = rules.minAgeStrict
            ? Tr::tr("Not more than %n year(s) old on %1.", nullptr, *rules.minAge)
            : Tr::tr("Not yet %n year(s) old on %1.", nullptr, *rules.minAge);
        return against(EligibilityRule::Age, EligibilityIssue::TooYoung, title,
                       sentence.arg(numericDate(day)));
    }
    if (!rules.minAge)
        return std::nullopt; // the birth date alone is no rule
    return met(EligibilityRule::Age, title,
               Tr::tr("%n year(s)", nullptr, people::ageOn(facts.birthDate, day).value_or(0)));
}

std::optional<RuleVerdict> judgeAuthorisation(const CouncilRules &rules,
                                              const CandidateFacts &facts, QDate day)
{
    if (!rules.minorNeedsAuthorisation || !people::isMinorOn(facts.birthDate, day))
        return std::nullopt;
    const QString title = Tr::tr("Parental authorisation");
    if (!facts.parentalConsentOn.isValid())
        return against(EligibilityRule::ParentalAuthorisation,
                       EligibilityIssue::AuthorisationMissing, title,
                       Tr::tr("The parental authorisation of a minor is missing."));
    return met(EligibilityRule::ParentalAuthorisation, title,
               Tr::tr("received on %1").arg(numericDate(facts.parentalConsentOn)));
}

std::optional<RuleVerdict> judgeLink(const CouncilRules &rules, const CandidateFacts &facts, QDate)
{
    if (rules.territorialLinks.isEmpty())
        return std::nullopt;
    const QString title = Tr::tr("Tie to the territory");
    if (rules.territorialLinks.contains(facts.territorialLink))
        return met(EligibilityRule::TerritorialLink, title);
    if (facts.territorialLink == TerritorialLink::None)
        return against(EligibilityRule::TerritorialLink, EligibilityIssue::LinkMissing, title,
                       Tr::tr("What ties the person to the territory is not said."));
    return against(EligibilityRule::TerritorialLink, EligibilityIssue::LinkRefused, title,
                   Tr::tr("The tie to the territory is not one the rules accept."));
}

std::optional<RuleVerdict> judgeMandate(const CouncilRules &rules, const CandidateFacts &facts,
                                        QDate)
{
    if (!rules.excludesElectiveMandate)
        return std::nullopt;
    const QString title = Tr::tr("No elective mandate");
    if (facts.holdsElectiveMandate)
        return against(EligibilityRule::NoElectiveMandate, EligibilityIssue::ElectiveMandate, title,
                       Tr::tr("The person holds an elective mandate."));
    return met(EligibilityRule::NoElectiveMandate, title);
}

bool isUndecided(CandidacyState state)
{
    return state == CandidacyState::Received || state == CandidacyState::Complete
        || state == CandidacyState::Eligible || state == CandidacyState::Ineligible;
}

} // namespace

bool canBeSupplied(EligibilityIssue issue)
{
    return issue == EligibilityIssue::AgreementMissing
        || issue == EligibilityIssue::BirthDateMissing
        || issue == EligibilityIssue::AuthorisationMissing
        || issue == EligibilityIssue::LinkMissing;
}

RuleOutcome RuleVerdict::outcome() const
{
    if (!issue)
        return RuleOutcome::Met;
    return canBeSupplied(*issue) ? RuleOutcome::Missing : RuleOutcome::Refused;
}

QDate oldEnoughOn(const CouncilRules &rules, QDate birthDate)
{
    if (!rules.minAge || !birthDate.isValid())
        return {};
    const QDate birthday = people::birthday(birthDate, *rules.minAge);
    return rules.minAgeStrict ? birthday.addDays(1) : birthday;
}

QList<RuleVerdict> eligibilityVerdicts(const CouncilRules &rules, const CandidateFacts &facts,
                                       QDate referenceDate)
{
    QList<RuleVerdict> verdicts;
    for (const auto &judge :
         {judgeAgreement, judgeAge, judgeAuthorisation, judgeLink, judgeMandate}) {
        if (const auto verdict = judge(rules, facts, referenceDate))
            verdicts += *verdict;
    }
    return verdicts;
}

QList<RuleVerdict> notMet(const QList<RuleVerdict> &verdicts)
{
    QList<RuleVerdict> against = verdicts;
    against.removeIf([](const RuleVerdict &verdict) { return !verdict.issue; });
    return against;
}

RuleOutcome overall(const QList<RuleVerdict> &verdicts)
{
    RuleOutcome gravest = RuleOutcome::Met;
    for (const RuleVerdict &verdict : verdicts)
        gravest = std::max(gravest, verdict.outcome());
    return gravest;
}

Candidacy decided(Candidacy candidacy, const QList<RuleVerdict> &verdicts)
{
    if (!isUndecided(candidacy.state))
        return candidacy;
    const RuleOutcome outcome = overall(verdicts);
    candidacy.reason.clear();
    if (outcome == RuleOutcome::Met) {
        candidacy.state = CandidacyState::Eligible;
    } else if (outcome == RuleOutcome::Missing) {
        candidacy.state = CandidacyState::Received;
    } else {
        candidacy.state = CandidacyState::Ineligible;
        QStringList reasons;
        for (const RuleVerdict &verdict : notMet(verdicts))
            reasons += verdict.reason;
        candidacy.reason = reasons.join(u' ');
    }
    return candidacy;
}

} // namespace faubourg::councils
