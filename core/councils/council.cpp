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
    }
    for (const Official &official : council.officials) {
        if (!official.person.isValid())
            return invalid(Tr::tr("Choose the person for each function."));
        if (!official.period.isOrdered())
            return invalid(Tr::tr("A function ends before it starts. Correct its dates."));
    }
    return {};
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

} // namespace faubourg::councils
