#include "core/councils/council.h"

#include "core/councils/share.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::Council)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

/// What the type says, or the maximum split where every college has an exact share.
QList<int> seatNumbers(const CouncilType &type, const CouncilRules &rules)
{
    QList<int> numbers;
    QList<Share> shares;
    for (const TypeCollege &college : type.colleges) {
        numbers += college.seats.value_or(0);
        const auto share = parseShare(college.share);
        if (share && college.shareRule == ShareRule::Exact)
            shares += *share;
    }
    const bool isSplit = std::ranges::none_of(
        type.colleges, [](const TypeCollege &college) { return college.seats.has_value(); });
    if (isSplit && rules.maxMembers && shares.size() == type.colleges.size())
        return apportion(*rules.maxMembers, shares);
    return numbers;
}

QString bodyName(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Plenary:
        return Tr::tr("Plenary");
    case BodyKind::Coordination:
        return Tr::tr("Coordination");
    case BodyKind::WorkingGroup:
        break;
    }
    return Tr::tr("Working group");
}

/// A council whose plenary alone meets needs no named body.
QList<Body> bodiesOf(const CouncilType &type)
{
    QList<Body> bodies;
    for (const Frequency &frequency : type.frequencies) {
        bodies.append({.id = {},
                       .kind = frequency.body,
                       .name = bodyName(frequency.body),
                       .topic = {},
                       .period = {}});
    }
    const bool isPlenaryAlone =
        std::ranges::all_of(bodies, [](const Body &b) { return b.kind == BodyKind::Plenary; });
    return isPlenaryAlone ? QList<Body>() : bodies;
}

/// Officials, hosts and representatives: somebody, for an ordered time.
Result<void> validateFunctions(const Council &council)
{
    const auto check = [](auto holder, const Period &period) -> Result<void> {
        if (!holder.isValid())
            return invalid(Tr::tr("Choose who holds each function."));
        if (!period.isOrdered())
            return invalid(Tr::tr("A function ends before it starts. Correct its dates."));
        return {};
    };
    for (const Official &official : council.officials)
        FB_TRY(check(official.person, official.period));
    for (const Host &host : council.hosts)
        FB_TRY(check(host.organisation, host.period));
    for (const Representative &one : council.representatives)
        FB_TRY(check(one.person, one.period));
    return {};
}

Result<void> validateParts(const Council &council)
{
    for (const College &college : council.colleges) {
        if (college.name.trimmed().isEmpty())
            return invalid(Tr::tr("A college has no name. Enter it."));
        if (college.shareRule != ShareRule::None && !parseShare(college.share))
            return invalid(Tr::tr("The share of the college “%1” is not a fraction such as 2/3.")
                               .arg(college.name));
    }
    for (const Seat &seat : council.seats) {
        if (seat.college < 0 || seat.college >= council.colleges.size())
            return invalid(Tr::tr("A seat belongs to no college. Choose its college."));
    }
    for (const Body &body : council.bodies) {
        if (body.name.trimmed().isEmpty() || !body.period.isOrdered())
            return invalid(Tr::tr("A working group has no name, or ends before it starts."));
        if (body.priority && (*body.priority < 1 || !body.votedOn.isValid()))
            return invalid(
                Tr::tr("A priority is a rank from 1 on, with the day the plenary voted it."));
    }
    return validateFunctions(council);
}

} // namespace

Result<void> validate(const Council &council)
{
    if (council.name.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the name of the council."));
    if (!council.type.isValid())
        return invalid(Tr::tr("Choose the type of the council: it brings the rules."));
    if (!Period{council.createdOn, council.closedOn}.isOrdered())
        return invalid(Tr::tr("The council closes before it is created. Correct its dates."));
    return validateParts(council);
}

Council newCouncil(const CouncilType &type, const QString &name)
{
    Council council;
    council.type = type.id;
    council.name = name;
    const CouncilRules rules = resolveRules(type, {}).valueOr({});
    const QList<int> seats = seatNumbers(type, rules);
    for (qsizetype i = 0; i < type.colleges.size(); ++i) {
        const TypeCollege &college = type.colleges.at(i);
        council.colleges.append({.id = {},
                                 .name = college.name,
                                 .kind = college.kind,
                                 .share = college.share,
                                 .shareRule = college.shareRule});
        council.seats += QList<Seat>(seats.at(i), Seat{.id = {}, .college = i});
    }
    council.bodies = bodiesOf(type);
    return council;
}

const College *findCollege(const Council &council, CollegeId id)
{
    const auto found = std::ranges::find(council.colleges, id, &College::id);
    return found == council.colleges.end() ? nullptr : &*found;
}

QList<int> seatsByCollege(const Council &council)
{
    QList<int> numbers(council.colleges.size(), 0);
    for (const Seat &seat : council.seats)
        ++numbers[seat.college];
    return numbers;
}

QList<Official> officialsOn(const Council &council, OfficialRole role, QDate day)
{
    QList<Official> officials;
    std::ranges::copy_if(council.officials, std::back_inserter(officials),
                         [&](const Official &official) {
                             return official.role == role && official.period.contains(day);
                         });
    return officials;
}

const Body *findBody(const Council &council, BodyId id)
{
    const auto found = std::ranges::find(council.bodies, id, &Body::id);
    return found == council.bodies.end() ? nullptr : &*found;
}

Council withBody(Council council, const Body &body)
{
    const auto known = std::ranges::find(council.bodies, body.id, &Body::id);
    if (body.id.isValid() && known != council.bodies.end())
        *known = body;
    else
        council.bodies += body;
    return council;
}

Result<Council> withSuccessor(Council council, RowId id, PersonId successor, QDate day)
{
    const auto leaving = std::ranges::find(council.officials, id, &Official::id);
    const auto refused = [](const QString &why) {
        return Error{ErrorCode::RuleViolation, why, {}};
    };
    if (leaving == council.officials.end())
        return Error{ErrorCode::NotFound, Tr::tr("This function is no longer in the file."), {}};
    if (!successor.isValid())
        return invalid(Tr::tr("Choose who follows."));
    if (successor == leaving->person)
        return refused(Tr::tr("This person holds the function already. Choose somebody else."));
    if (!day.isValid() || !leaving->period.contains(day.addDays(-1)))
        return refused(Tr::tr("The function was not held on the day before. Choose a day after it "
                              "began and before it ended."));
    const Official following{
        .id = {}, .person = successor, .role = leaving->role, .period = {day, leaving->period.to}};
    leaving->period.to = day.addDays(-1);
    council.officials.insert(std::next(leaving), following);
    return council;
}

QList<SteeringBody> unrepresentedOn(const Council &council, const CouncilRules &rules, QDate day)
{
    QList<SteeringBody> missing;
    std::ranges::copy_if(rules.steeringBodies, std::back_inserter(missing), [&](SteeringBody body) {
        return std::ranges::none_of(council.representatives, [&](const Representative &one) {
            return one.body == body && one.period.contains(day);
        });
    });
    return missing;
}

} // namespace faubourg::councils
