#pragma once

#include "core/base/period.h"
#include "core/councils/councilrules.h"
#include "core/people/person.h"

namespace faubourg::councils {

enum class MandateStatus { Full, Substitute };
enum class EndReason { None, Term, Resignation, Moved, Death, Exclusion, LostQuality, Other };

inline constexpr EnumKeys kMandateStatusKeys{std::array{
    std::pair{MandateStatus::Full, "full"}, std::pair{MandateStatus::Substitute, "substitute"}}};
inline constexpr EnumKeys kEndReasonKeys{std::array{
    std::pair{EndReason::None, ""}, std::pair{EndReason::Term, "term"},
    std::pair{EndReason::Resignation, "resignation"}, std::pair{EndReason::Moved, "moved"},
    std::pair{EndReason::Death, "death"}, std::pair{EndReason::Exclusion, "exclusion"},
    std::pair{EndReason::LostQuality, "lost_quality"}, std::pair{EndReason::Other, "other"}}};

/// The dated holding of a seat, or a rank on the waiting list. Ended, never overwritten.
struct Mandate
{
    MandateId id;
    CouncilId council;
    PersonId person;
    CollegeId college;
    SeatId seat; ///< of a full member of a council that has seats
    MandateStatus status = MandateStatus::Full;
    std::optional<int> rank; ///< of a substitute, from 1
    QString represents;      ///< the association, shop or institution spoken for
    QDate startsOn;
    QDate plannedEnd; ///< does not end the mandate by itself
    QDate endsOn;     ///< the last day; invalid: running
    EndReason endReason = EndReason::None;
    QDate parentalConsentOn;
    int revision = 0;

    friend bool operator==(const Mandate &, const Mandate &) = default;
};

/// A mandate with what rules and lists need of the person and the council.
struct MemberRow
{
    Mandate mandate;
    people::PersonName name;
    people::Sex sex = people::Sex::Unknown;
    QDate birthDate;
    QString email;
    QString phone;
    QString councilName;
    QString collegeName;

    friend bool operator==(const MemberRow &, const MemberRow &) = default;
};

Result<void> validate(const Mandate &mandate);

inline Period periodOf(const Mandate &mandate)
{
    return {mandate.startsOn, mandate.endsOn};
}
inline bool isRunningOn(const Mandate &mandate, QDate day)
{
    return periodOf(mandate).contains(day);
}

/// The last day of a mandate that starts on `startsOn`; invalid when not limited.
QDate plannedEnd(const CouncilRules &rules, QDate startsOn);

/// `mandate` ended on its last day `day`. RuleViolation when it has ended already.
Result<Mandate> ended(Mandate mandate, QDate day, EndReason reason);

/// A substitute who takes a seat on `day`: the waiting ends the day before, a full
/// mandate starts.
struct Promotion
{
    Mandate waiting;
    Mandate seated;
};
Result<Promotion> promoted(const Mandate &substitute, SeatId seat, const CouncilRules &rules,
                           QDate day);

} // namespace faubourg::councils
