#include "core/contract/committee.h"

#include "core/base/enumkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace faubourg::contract {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::contract::Committee)
};

constexpr EnumKeys kKindKeys{std::array{
    std::pair{CommitteeKind::Funders, "funders"},
    std::pair{CommitteeKind::Steering, "steering"},
    std::pair{CommitteeKind::Technical, "technical"},
    std::pair{CommitteeKind::Orientation, "orientation"},
    std::pair{CommitteeKind::Education, "education"},
    std::pair{CommitteeKind::Thematic, "thematic"},
    std::pair{CommitteeKind::UrbanWalk, "urban_walk"},
    std::pair{CommitteeKind::Management, "management"},
}};

constexpr int kMonths = 12;

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Result<void> validateMeetings(const QList<CommitteeMeeting> &meetings, QDate today)
{
    const auto isDated = [](const CommitteeMeeting &meeting) { return meeting.date.isValid(); };
    if (!std::ranges::all_of(meetings, isDated))
        return invalid(Tr::tr("Enter the day of each meeting."));
    if (std::ranges::adjacent_find(meetings, std::ranges::greater_equal(), &CommitteeMeeting::date)
        != meetings.end())
        return invalid(Tr::tr("The meetings are not in order, or two are on the same day. Correct "
                              "their days."));
    const auto isTooEarly = [today](const CommitteeMeeting &meeting) {
        return meeting.isHeld && meeting.date > today;
    };
    if (std::ranges::any_of(meetings, isTooEarly))
        return invalid(Tr::tr("A meeting of a day to come cannot have been held yet."));
    return {};
}

} // namespace

QString toKey(CommitteeKind kind)
{
    return kKindKeys.key(kind);
}

std::optional<CommitteeKind> committeeKindFromKey(QStringView key)
{
    return kKindKeys.value(key);
}

Result<void> validate(const Committee &committee, QDate today)
{
    if (!committee.contractId.isValid())
        return invalid(Tr::tr("Choose the contract that the committee steers."));
    if (committee.name.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the name of the committee."));
    if (committee.timesPerYear && *committee.timesPerYear < 1)
        return invalid(Tr::tr("A committee meets at least once a year. Leave the number empty when "
                              "the contract does not give it."));
    const auto isMonth = [](int month) { return month >= 1 && month <= kMonths; };
    if (!std::ranges::all_of(committee.months, isMonth)
        || std::ranges::adjacent_find(committee.months, std::ranges::greater_equal())
            != committee.months.end())
        return invalid(Tr::tr("The months of a committee go from 1 to 12, each once, in order."));
    return validateMeetings(committee.meetings, today);
}

int meetingsToPlan(const Committee &committee, int year)
{
    const auto entered =
        std::ranges::count_if(committee.meetings, [year](const CommitteeMeeting &meeting) {
            return meeting.date.year() == year;
        });
    return std::max(0, committee.timesPerYear.value_or(0) - static_cast<int>(entered));
}

std::optional<CommitteeMeeting> nextMeeting(const Committee &committee, QDate day)
{
    const auto next =
        std::ranges::find_if(committee.meetings, [day](const CommitteeMeeting &meeting) {
            return !meeting.isHeld && meeting.date >= day;
        });
    return next == committee.meetings.end() ? std::nullopt : std::optional(*next);
}

} // namespace faubourg::contract
