#pragma once

#include "core/base/period.h"
#include "core/councils/councilrules.h"

namespace faubourg::councils {

/// A category of members of one council.
struct College
{
    CollegeId id;
    QString name;
    CollegeKind kind = CollegeKind::Resident;
    QString share; ///< "2/3"; empty: none
    ShareRule shareRule = ShareRule::None;

    friend bool operator==(const College &, const College &) = default;
};

/// A place in a college, held or vacant.
struct Seat
{
    SeatId id;
    qsizetype college = 0; ///< index in Council::colleges

    friend bool operator==(const Seat &, const Seat &) = default;
};

/// What meets: the plenary, a working group, the coordination.
struct Body
{
    BodyId id = {};
    BodyKind kind = BodyKind::Plenary;
    QString name = {};
    QString topic = {};
    Period period = {};
    std::optional<int> priority = {}; ///< rank voted by a plenary, from 1
    QDate votedOn = {};               ///< day of that vote

    friend bool operator==(const Body &, const Body &) = default;
};

enum class OfficialRole { Elected, Facilitator, GuestExpert };
inline constexpr EnumKeys kOfficialRoleKeys{
    std::array{std::pair{OfficialRole::Elected, "elected"},
               std::pair{OfficialRole::Facilitator, "facilitator"},
               std::pair{OfficialRole::GuestExpert, "guest_expert"}}};

/// Somebody attached to a council without being a member: one of the elected pair
/// ("duo d'élus"), the facilitator, an outside expert.
struct Official
{
    RowId id;
    PersonId person;
    OfficialRole role = OfficialRole::Elected;
    Period period;

    friend bool operator==(const Official &, const Official &) = default;
};

/// The legal person that carries a council ("structure porteuse").
struct Host
{
    RowId id;
    OrganisationId organisation;
    Period period;

    friend bool operator==(const Host &, const Host &) = default;
};

/// Who speaks for the council where the contract is steered.
struct Representative
{
    RowId id;
    PersonId person;
    SteeringBody body = SteeringBody::Steering;
    Period period;

    friend bool operator==(const Representative &, const Representative &) = default;
};

struct CouncilArea
{
    RowId id;
    QuartierId quartier;

    friend bool operator==(const CouncilArea &, const CouncilArea &) = default;
};

/// A consultative body of residents and local actors (CGCT L. 2143-1, law 2014-173
/// art. 7…): its rules are its type's, then its own.
struct Council
{
    CouncilId id;
    CouncilTypeId type;
    QString name;
    QDate createdOn;
    QDate closedOn;
    QString deliberation; ///< number and date of the act that created it
    QString venue;
    QString venueAddress;
    QString notes;
    QList<RuleParameter> overrides;
    QList<CouncilArea> areas;
    QList<College> colleges;
    QList<Seat> seats; ///< none in an open council
    QList<Body> bodies;
    QList<Official> officials;
    QList<Host> hosts;
    QList<Representative> representatives;
    int revision = 0;

    friend bool operator==(const Council &, const Council &) = default;
};

Result<void> validate(const Council &council);

/// A council of `type` with its colleges, its seats (those of the type, or the largest
/// number of members split by the exact shares; none where nothing limits it) and the
/// bodies its meetings need.
Council newCouncil(const CouncilType &type, const QString &name);

/// nullptr when `id` is no college of `council`.
const College *findCollege(const Council &council, CollegeId id);
/// How many seats each college has, in the order of the colleges.
QList<int> seatsByCollege(const Council &council);
QList<Official> officialsOn(const Council &council, OfficialRole role, QDate day);

/// nullptr when `id` is no body of `council`.
const Body *findBody(const Council &council, BodyId id);
/// `council` with another group, or with `body` in the place of the one with its id.
Council withBody(Council council, const Body &body);

/// `council` with `successor` in the function of its official `id` from `day` on, as after an
/// election: the one who leaves holds it until the day before. RuleViolation when that official
/// has left already, started later than `day`, or is the successor.
Result<Council> withSuccessor(Council council, RowId id, PersonId successor, QDate day);

/// The steering bodies that the rules name and where nobody represents the council on `day`.
QList<SteeringBody> unrepresentedOn(const Council &council, const CouncilRules &rules, QDate day);

} // namespace faubourg::councils
