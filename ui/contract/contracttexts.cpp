#include "ui/contract/contracttexts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using contract::CommitteeKind;
using contract::ProgressCounts;
using contract::ProgressState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::ContractTexts)
};

} // namespace

Choices<ProgressState> progressChoices()
{
    return {{ProgressState::NotStarted, Tr::tr("To start")},
            {ProgressState::InProgress, Tr::tr("In progress")},
            {ProgressState::Achieved, Tr::tr("Achieved")},
            {ProgressState::Dropped, Tr::tr("Dropped")}};
}

Choices<CommitteeKind> committeeKindChoices()
{
    return {{CommitteeKind::Funders, Tr::tr("Funders’ committee")},
            {CommitteeKind::Steering, Tr::tr("Steering committee")},
            {CommitteeKind::Technical, Tr::tr("Technical committee")},
            {CommitteeKind::Orientation, Tr::tr("Orientation committee")},
            {CommitteeKind::Education, Tr::tr("Education committee")},
            {CommitteeKind::Thematic, Tr::tr("Thematic group")},
            {CommitteeKind::UrbanWalk, Tr::tr("Urban walk")},
            {CommitteeKind::Management, Tr::tr("Services among themselves")}};
}

QString label(ProgressState state)
{
    return progressChoices().at(static_cast<int>(state)).second;
}

QString label(CommitteeKind kind)
{
    return committeeKindChoices().at(static_cast<int>(kind)).second;
}

Sign signOf(ProgressState state)
{
    switch (state) {
    case ProgressState::NotStarted:
        return Sign::Planned;
    case ProgressState::InProgress:
        return Sign::Underway;
    case ProgressState::Achieved:
        return Sign::Done;
    case ProgressState::Dropped:
        return Sign::Broken;
    }
    Q_UNREACHABLE();
}

int countOf(const ProgressCounts &counts, ProgressState state)
{
    switch (state) {
    case ProgressState::NotStarted:
        return counts.notStarted;
    case ProgressState::InProgress:
        return counts.inProgress;
    case ProgressState::Achieved:
        return counts.achieved;
    case ProgressState::Dropped:
        return counts.dropped;
    }
    Q_UNREACHABLE();
}

QString countText(ProgressState state, int count)
{
    switch (state) {
    case ProgressState::NotStarted:
        return Tr::tr("%n to start", nullptr, count);
    case ProgressState::InProgress:
        return Tr::tr("%n in progress", nullptr, count);
    case ProgressState::Achieved:
        return Tr::tr("%n achieved", nullptr, count);
    case ProgressState::Dropped:
        return Tr::tr("%n dropped", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString countsText(const ProgressCounts &counts)
{
    QStringList parts;
    for (const auto state : {ProgressState::Achieved, ProgressState::InProgress,
                             ProgressState::NotStarted, ProgressState::Dropped}) {
        if (const int count = countOf(counts, state); count > 0)
            parts += countText(state, count);
    }
    return parts.isEmpty() ? Tr::tr("no objective") : parts.join(u" · "_s);
}

QString frequencyText(std::optional<int> timesPerYear, const QList<int> &months)
{
    QStringList parts;
    if (timesPerYear)
        parts += Tr::tr("%n times a year", nullptr, *timesPerYear);
    QStringList names;
    for (const int month : months)
        names += QLocale().standaloneMonthName(month);
    if (!names.isEmpty())
        parts += names.join(u", "_s);
    return parts.isEmpty() ? Tr::tr("not set", "frequency") : parts.join(u" · "_s);
}

} // namespace faubourg::ui
