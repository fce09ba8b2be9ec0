#include "core/councils/candidacy.h"

#include "core/base/text/dates.h"
#include "core/people/person.h"

#include <QCoreApplication>

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::Candidacy)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

void judgeAge(QList<EligibilityReason> &reasons, const CouncilRules &rules,
              const CandidateFacts &facts, QDate referenceDate)
{
    const bool matters = rules.minAge || rules.minorNeedsAuthorisation;
    if (matters && !facts.birthDate.isValid()) {
        reasons.append(
            {EligibilityIssue::BirthDateMissing, Tr::tr("The date of birth is missing.")});
        return;
    }
    const QDate oldEnough = oldEnoughOn(rules, facts.birthDate);
    if (oldEnough.isValid() && referenceDate < oldEnough) {
        const QString sentence = rules.minAgeStrict
            ? Tr::tr("Not more than %n year(s) old on %1.", nullptr, *rules.minAge)
            : Tr::tr("Not yet %n year(s) old on %1.", nullptr, *rules.minAge);
        reasons.append({EligibilityIssue::TooYoung, sentence.arg(numericDate(referenceDate))});
    }
    if (rules.minorNeedsAuthorisation && people::isMinorOn(facts.birthDate, referenceDate)
        && !facts.parentalConsentOn.isValid())
        reasons.append({EligibilityIssue::AuthorisationMissing,
                        Tr::tr("The parental authorisation of a minor is missing.")});
}

void judgeLink(QList<EligibilityReason> &reasons, const CouncilRules &rules, TerritorialLink link)
{
    if (rules.territorialLinks.isEmpty() || rules.territorialLinks.contains(link))
        return;
    if (link == TerritorialLink::None)
        reasons.append({EligibilityIssue::LinkMissing,
                        Tr::tr("What ties the person to the territory is not said.")});
    else
        reasons.append({EligibilityIssue::LinkRefused,
                        Tr::tr("The tie to the territory is not one the rules accept.")});
}

} // namespace

Result<void> validate(const Candidacy &candidacy)
{
    if (!candidacy.council.isValid())
        return invalid(Tr::tr("Choose the council."));
    if (!candidacy.person.isValid())
        return invalid(Tr::tr("Choose the person."));
    if (!candidacy.submittedOn.isValid())
        return invalid(Tr::tr("Enter the day on which the candidacy was received."));
    if (candidacy.number < 0)
        return invalid(Tr::tr("Candidacies are numbered from 1."));
    const bool needsReason = candidacy.state == CandidacyState::Ineligible;
    if (needsReason && candidacy.reason.trimmed().isEmpty())
        return invalid(Tr::tr("Say why the candidacy is not eligible: the record of the draw "
                              "repeats it."));
    return {};
}

QDate oldEnoughOn(const CouncilRules &rules, QDate birthDate)
{
    if (!rules.minAge || !birthDate.isValid())
        return {};
    const QDate birthday = people::birthday(birthDate, *rules.minAge);
    return rules.minAgeStrict ? birthday.addDays(1) : birthday;
}

QList<EligibilityReason> eligibilityIssues(const CouncilRules &rules, const CandidateFacts &facts,
                                           QDate referenceDate)
{
    QList<EligibilityReason> reasons;
    judgeAge(reasons, rules, facts, referenceDate);
    judgeLink(reasons, rules, facts.territorialLink);
    if (rules.excludesElectiveMandate && facts.holdsElectiveMandate)
        reasons.append(
            {EligibilityIssue::ElectiveMandate, Tr::tr("The person holds an elective mandate.")});
    return reasons;
}

} // namespace faubourg::councils
