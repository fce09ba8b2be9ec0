#pragma once

#include "core/councils/council.h"
#include "core/councils/rulelight.h"
#include "core/people/personname.h"

namespace faubourg::councils {

using ParticipationId = Id<struct ParticipationTag>;

enum class ParticipationRole { Member, Lead };
inline constexpr EnumKeys kParticipationRoleKeys{std::array{
    std::pair{ParticipationRole::Member, "member"}, std::pair{ParticipationRole::Lead, "lead"}}};

/// Somebody's time in a body of a council: joined freely, left freely, never overwritten.
struct Participation
{
    ParticipationId id = {};
    BodyId body = {};
    PersonId person = {};
    ParticipationRole role = ParticipationRole::Member;
    QDate startsOn = {};
    QDate endsOn = {}; ///< the last day; invalid: running
    int revision = 0;

    friend bool operator==(const Participation &, const Participation &) = default;
};

/// A participation with what lists and rules need of the person and the body.
struct ParticipationRow
{
    Participation participation = {};
    people::PersonName name = {};
    CouncilId council = {};
    QString councilName = {};
    BodyKind bodyKind = BodyKind::WorkingGroup;
    QString bodyName = {};

    friend bool operator==(const ParticipationRow &, const ParticipationRow &) = default;
};

Result<void> validate(const Participation &participation);

inline bool isRunningOn(const Participation &participation, QDate day)
{
    return Period{participation.startsOn, participation.endsOn}.contains(day);
}

/// `participation` ended on its last day `day`. RuleViolation when it has ended already.
Result<Participation> ended(Participation participation, QDate day);

/// Another role from `day` on. Somebody who joined on that very day is simply corrected:
/// `before` is then empty.
struct RoleChange
{
    std::optional<Participation> before = {}; ///< ended on the day before
    Participation after = {};                 ///< with the new role
};
Result<RoleChange> withRole(const Participation &participation, ParticipationRole role, QDate day);

/// Those of `rows` in `body` on `day`, leads first, in the order they stand.
QList<ParticipationRow> participantsOn(const QList<ParticipationRow> &rows, BodyId body, QDate day);

/// Whether each working group running on `today` has the leads the rules ask for; not
/// applicable when they ask for none, or when there is no group.
RuleLight leadsLight(const Council &council, const CouncilRules &rules,
                     const QList<ParticipationRow> &rows, QDate today);

} // namespace faubourg::councils
