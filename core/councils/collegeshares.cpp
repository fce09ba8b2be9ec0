#include "core/councils/collegeshares.h"

#include "core/councils/share.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::CollegeShares)
};

struct Standing
{
    const Council &council;
    const QList<MemberRow> &members;

    int size() const { return static_cast<int>(members.size()); }
    int countIn(CollegeId college) const
    {
        return static_cast<int>(std::ranges::count(
            members, college, [](const MemberRow &row) { return row.mandate.college; }));
    }
};

/// Exact shares: what each college should have of all seats, rounded together.
QList<int> exactTargets(const Standing &standing)
{
    QList<Share> shares;
    for (const College &college : standing.council.colleges)
        shares += parseShare(college.share).value_or(Share{});
    const auto seats = static_cast<int>(standing.council.seats.size());
    return apportion(seats > 0 ? seats : standing.size(), shares);
}

RuleLight exactShareLight(const Standing &standing, const College &college, int target)
{
    const int count = standing.countIn(college.id);
    const int seats = static_cast<int>(standing.council.seats.size());
    const bool canBeFilled = count < target && standing.size() < seats;
    RuleLight light{.rule = u"college_share"_s,
                    .title = Tr::tr("%1: %2").arg(college.name, college.share),
                    .measure = Tr::tr("%1 of %2").arg(count).arg(target)};
    if (count == target) {
        light.state = LightState::Met;
        light.sentence = Tr::tr("The college “%1” has its share.").arg(college.name);
    } else if (count < target) {
        light.state = canBeFilled ? LightState::Soon : LightState::Broken;
        light.sentence = Tr::tr("The college “%1” lacks %n member(s).", nullptr, target - count)
                             .arg(college.name);
    } else {
        light.state = LightState::Broken;
        light.sentence =
            Tr::tr("The college “%1” has %n member(s) too many.", nullptr, count - target)
                .arg(college.name);
    }
    return light;
}

RuleLight boundedShareLight(const Standing &standing, const College &college, const Share &share)
{
    const bool isMinimum = college.shareRule == ShareRule::Minimum;
    const int count = standing.countIn(college.id);
    const int size = standing.size();
    RuleLight light{.rule = u"college_share"_s,
                    .title = (isMinimum ? Tr::tr("%1: at least %2") : Tr::tr("%1: at most %2"))
                                 .arg(college.name, college.share),
                    .measure = Tr::tr("%1 of %2").arg(count).arg(size)};
    if (size == 0) {
        light.sentence = Tr::tr("The council has no member yet.");
        return light;
    }
    const bool fits = isMinimum ? count * share.whole >= share.part * size
                                : count * share.whole <= share.part * size;
    light.state = fits ? LightState::Met : LightState::Broken;
    light.sentence = fits
        ? Tr::tr("The college “%1” has its share.").arg(college.name)
        : Tr::tr("The college “%1” has %2 of %3 members: its share is not respected.")
              .arg(college.name)
              .arg(count)
              .arg(size);
    return light;
}

} // namespace

QList<RuleLight> shareLights(const Council &council, const QList<MemberRow> &members)
{
    const Standing standing{.council = council, .members = members};
    QList<RuleLight> lights;
    const QList<int> targets = exactTargets(standing);
    for (qsizetype i = 0; i < standing.council.colleges.size(); ++i) {
        const College &college = standing.council.colleges.at(i);
        const auto share = parseShare(college.share);
        if (college.shareRule == ShareRule::None || !share)
            continue;
        lights += college.shareRule == ShareRule::Exact
            ? exactShareLight(standing, college, targets.at(i))
            : boundedShareLight(standing, college, *share);
    }
    return lights;
}

} // namespace faubourg::councils
