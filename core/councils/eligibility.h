#pragma once

#include "core/councils/candidacy.h"

namespace faubourg::councils {

/// What the rules of a council may ask of a candidate.
enum class EligibilityRule {
    Agreement, ///< of somebody drawn from the electoral roll, whatever the council
    Age,
    ParentalAuthorisation,
    TerritorialLink,
    NoElectiveMandate,
};

/// How a candidate stands to one of them. What is missing can still be handed in.
enum class RuleOutcome { Met, Missing, Refused };

enum class EligibilityIssue {
    AgreementMissing,
    BirthDateMissing,
    TooYoung,
    AuthorisationMissing,
    LinkMissing,
    LinkRefused,
    ElectiveMandate,
};
inline constexpr EnumKeys kEligibilityIssueKeys{
    std::array{std::pair{EligibilityIssue::AgreementMissing, "agreement_missing"},
               std::pair{EligibilityIssue::BirthDateMissing, "birth_date_missing"},
               std::pair{EligibilityIssue::TooYoung, "too_young"},
               std::pair{EligibilityIssue::AuthorisationMissing, "authorisation_missing"},
               std::pair{EligibilityIssue::LinkMissing, "link_missing"},
               std::pair{EligibilityIssue::LinkRefused, "link_refused"},
               std::pair{EligibilityIssue::ElectiveMandate, "elective_mandate"}}};

/// Missing rather than refused: whoever is asked for it can supply it.
bool canBeSupplied(EligibilityIssue issue);

/// What one rule says of a candidate, met or not.
struct RuleVerdict
{
    EligibilityRule rule = EligibilityRule::Age;
    std::optional<EligibilityIssue> issue = std::nullopt; ///< none: met
    QString title;  ///< translated: "More than 16 years old on 15/01/2027"
    QString reason; ///< translated, fit for the record of the draw; why it is met may be empty

    RuleOutcome outcome() const;

    friend bool operator==(const RuleVerdict &, const RuleVerdict &) = default;
};

/// What eligibility is judged on.
struct CandidateFacts
{
    QDate birthDate;
    TerritorialLink territorialLink = TerritorialLink::None;
    QDate parentalConsentOn;
    bool holdsElectiveMandate = false;
    bool awaitsAgreement = false; ///< drawn from the roll, and has not answered yet
};

/// The first day on which somebody born on `birthDate` is old enough; invalid when no
/// age is asked. "À partir de 16 ans" is the 16th birthday, "plus de 16 ans" the day
/// after.
QDate oldEnoughOn(const CouncilRules &rules, QDate birthDate);

/// One verdict for each rule that concerns the candidate on `referenceDate` (day of the draw
/// or of the installation), in the order of EligibilityRule.
QList<RuleVerdict> eligibilityVerdicts(const CouncilRules &rules, const CandidateFacts &facts,
                                       QDate referenceDate);

/// Those of `verdicts` that keep the candidate out; empty: eligible.
QList<RuleVerdict> notMet(const QList<RuleVerdict> &verdicts);

/// The gravest outcome: Met for an eligible candidate, Missing for an incomplete file.
RuleOutcome overall(const QList<RuleVerdict> &verdicts);

/// The candidacy as the verdicts decide it: eligible, ineligible with every reason, or
/// received while something is missing. Drawn, withdrawn and the like stay as they are.
Candidacy decided(Candidacy candidacy, const QList<RuleVerdict> &verdicts);

} // namespace faubourg::councils
