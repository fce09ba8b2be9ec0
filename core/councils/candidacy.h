#pragma once

#include "core/councils/councilrules.h"

#include <QDate>

namespace faubourg::councils {

enum class CandidacyState {
    Received,
    Complete,
    Eligible,
    Ineligible,
    Drawn,
    Substitute,
    NotDrawn,
    Withdrawn,
};
inline constexpr EnumKeys kCandidacyStateKeys{std::array{
    std::pair{CandidacyState::Received, "received"},
    std::pair{CandidacyState::Complete, "complete"},
    std::pair{CandidacyState::Eligible, "eligible"},
    std::pair{CandidacyState::Ineligible, "ineligible"}, std::pair{CandidacyState::Drawn, "drawn"},
    std::pair{CandidacyState::Substitute, "substitute"},
    std::pair{CandidacyState::NotDrawn, "not_drawn"},
    std::pair{CandidacyState::Withdrawn, "withdrawn"}}};

/// Somebody's wish to sit in a council. The number is given once per council and is
/// what the draw and its public record use.
struct Candidacy
{
    CandidacyId id;
    CouncilId council;
    PersonId person;
    CollegeId college;
    int number = 0; ///< 0: the next one is given when it is saved
    QDate submittedOn;
    CandidacyState state = CandidacyState::Received;
    TerritorialLink territorialLink = TerritorialLink::None;
    QDate parentalConsentOn;
    QString reason; ///< why it is ineligible or withdrawn
    int revision = 0;

    friend bool operator==(const Candidacy &, const Candidacy &) = default;
};

Result<void> validate(const Candidacy &candidacy);

enum class EligibilityIssue {
    BirthDateMissing,
    TooYoung,
    AuthorisationMissing,
    LinkMissing,
    LinkRefused,
    ElectiveMandate,
};
inline constexpr EnumKeys kEligibilityIssueKeys{
    std::array{std::pair{EligibilityIssue::BirthDateMissing, "birth_date_missing"},
               std::pair{EligibilityIssue::TooYoung, "too_young"},
               std::pair{EligibilityIssue::AuthorisationMissing, "authorisation_missing"},
               std::pair{EligibilityIssue::LinkMissing, "link_missing"},
               std::pair{EligibilityIssue::LinkRefused, "link_refused"},
               std::pair{EligibilityIssue::ElectiveMandate, "elective_mandate"}}};

struct EligibilityReason
{
    EligibilityIssue issue;
    QString sentence; ///< translated, fit for the record of the draw

    friend bool operator==(const EligibilityReason &, const EligibilityReason &) = default;
};

/// What eligibility is judged on.
struct CandidateFacts
{
    QDate birthDate;
    TerritorialLink territorialLink = TerritorialLink::None;
    QDate parentalConsentOn;
    bool holdsElectiveMandate = false;
};

/// The first day on which somebody born on `birthDate` is old enough; invalid when no
/// age is asked. "À partir de 16 ans" is the 16th birthday, "plus de 16 ans" the day
/// after.
QDate oldEnoughOn(const CouncilRules &rules, QDate birthDate);

/// Everything that keeps a candidate out on `referenceDate` (day of the draw or of the
/// installation); empty: eligible.
QList<EligibilityReason> eligibilityIssues(const CouncilRules &rules, const CandidateFacts &facts,
                                           QDate referenceDate);

} // namespace faubourg::councils
