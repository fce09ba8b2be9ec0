#pragma once

#include "core/councils/eligibility.h"
#include "core/councils/mandate.h"
#include "core/councils/rulelight.h"

namespace faubourg::councils {

using EnrolmentId = Id<struct EnrolmentTag>;

enum class LeaveReason { None, OwnWish, Moved, Death, Other };
inline constexpr EnumKeys kLeaveReasonKeys{
    std::array{std::pair{LeaveReason::None, ""}, std::pair{LeaveReason::OwnWish, "own_wish"},
               std::pair{LeaveReason::Moved, "moved"}, std::pair{LeaveReason::Death, "death"},
               std::pair{LeaveReason::Other, "other"}}};

/// Somebody's place in an open council: taken any day, as a natural person, left freely.
/// Statuses and interests are words of the council's rules; those a rule no longer offers stay.
struct Enrolment
{
    EnrolmentId id = {};
    CouncilId council = {};
    PersonId person = {};
    QDate enrolledOn = {};
    TerritorialLink territorialLink = TerritorialLink::None;
    QStringList statuses = {};  ///< "Habitant·e", "Membre d’association"…
    QStringList interests = {}; ///< "Cadre de vie"…
    QDate parentalConsentOn = {};
    QDate confirmedOn = {}; ///< the last time
    QDate askedOn = {};     ///< to confirm; invalid: not asked, or answered since
    QDate answerBy = {};    ///< the last day of the enrolment unless it is confirmed
    QDate leftOn = {};      ///< the last day; invalid: running
    LeaveReason leftReason = LeaveReason::None;
    int revision = 0;

    friend bool operator==(const Enrolment &, const Enrolment &) = default;
};

/// How an enrolment stands on a day.
enum class EnrolmentState {
    Running,
    ToConfirm, ///< the time has come to ask for a confirmation
    Asked,     ///< asked, not answered yet
    Lapsed,    ///< asked, and not confirmed in time
    Left,
};
inline constexpr EnumKeys kEnrolmentStateKeys{std::array{
    std::pair{EnrolmentState::Running, "running"},
    std::pair{EnrolmentState::ToConfirm, "to_confirm"}, std::pair{EnrolmentState::Asked, "asked"},
    std::pair{EnrolmentState::Lapsed, "lapsed"}, std::pair{EnrolmentState::Left, "left"}}};

/// An enrolment with what lists and rules need of the person and the council.
struct EnrolmentRow
{
    Enrolment enrolment = {};
    people::PersonName name = {};
    people::Sex sex = people::Sex::Unknown;
    QDate birthDate = {};
    QString email = {};
    QString phone = {};
    QString councilName = {};
    bool holdsElectiveMandate = false; ///< today

    friend bool operator==(const EnrolmentRow &, const EnrolmentRow &) = default;
};

Result<void> validate(const Enrolment &enrolment);

/// From the day of enrolling to that of leaving, or to the one an answer was due by.
Period periodOf(const Enrolment &enrolment);
EnrolmentState stateOn(const Enrolment &enrolment, const CouncilRules &rules, QDate day);
inline bool isRunningOn(const Enrolment &enrolment, QDate day)
{
    return periodOf(enrolment).contains(day);
}

/// The day from which a confirmation is to be asked for; invalid when the rules ask for none.
QDate confirmationDueOn(const Enrolment &enrolment, const CouncilRules &rules);

/// `enrolment` asked on `day` to be confirmed; it lapses after the days the rules leave for an
/// answer. RuleViolation when it no longer runs.
Result<Enrolment> askedToConfirm(Enrolment enrolment, const CouncilRules &rules, QDate day);
/// `enrolment` confirmed on `day`, even when the answer comes late. RuleViolation when the
/// person has left.
Result<Enrolment> confirmed(Enrolment enrolment, QDate day);
/// `enrolment` left on its last day `day`. RuleViolation when it was left already.
Result<Enrolment> left(Enrolment enrolment, QDate day, LeaveReason reason);

/// Whoever is enrolled counts as a member: what size, parity and papers are judged on, and whom
/// a session invites.
MemberRow memberOf(const EnrolmentRow &row);

CandidateFacts enrolmentFacts(const EnrolmentRow &row);
/// What a refusal rests on: age, authorisation, tie, mandate. What is merely not known yet
/// (birth date, tie) keeps nobody out.
QList<RuleVerdict> refusals(const CouncilRules &rules, const CandidateFacts &facts,
                            QDate enrolledOn);

/// Whether the yearly confirmations are asked for in time; `rows` are those of one council.
RuleLight confirmationLight(const CouncilRules &rules, const QList<EnrolmentRow> &rows,
                            QDate today);

} // namespace faubourg::councils
