#pragma once

#include "core/councils/councilrules.h"

#include <QDate>
#include <QMap>

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

/// How a candidacy came in.
enum class CandidacyOrigin { Form, List, Roll };
inline constexpr EnumKeys kCandidacyOriginKeys{
    std::array{std::pair{CandidacyOrigin::Form, "form"}, std::pair{CandidacyOrigin::List, "list"},
               std::pair{CandidacyOrigin::Roll, "roll"}}};

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
    QDate withdrawnOn = {};
    CandidacyOrigin origin = CandidacyOrigin::Form;
    QDate agreedOn = {};                ///< when somebody drawn from the roll said yes
    QMap<QString, QString> traits = {}; ///< by category of DrawRules: "Secteur" is "Nord"
    int revision = 0;

    friend bool operator==(const Candidacy &, const Candidacy &) = default;
};

Result<void> validate(const Candidacy &candidacy);

/// A candidacy that no draw has settled and nobody has taken back.
bool isOpen(CandidacyState state);
/// Taken back by the candidate on `day`; the reason may be empty. RuleViolation once a draw
/// has settled it, or when it was taken back before.
Result<Candidacy> withdrawn(Candidacy candidacy, QDate day, const QString &reason);

} // namespace faubourg::councils
