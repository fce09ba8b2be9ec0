#include "core/contract/objective.h"

#include "core/base/enumkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace faubourg::contract {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::contract::OperationalObjective)
};

constexpr EnumKeys kStateKeys{std::array{
    std::pair{ProgressState::NotStarted, "not_started"},
    std::pair{ProgressState::InProgress, "in_progress"},
    std::pair{ProgressState::Achieved, "achieved"},
    std::pair{ProgressState::Dropped, "dropped"},
}};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

bool isFinal(ProgressState state)
{
    return state == ProgressState::Achieved || state == ProgressState::Dropped;
}

bool isEarlier(const Progress &a, const Progress &b)
{
    return a.assessedOn < b.assessedOn;
}

/// A step that readers of the history will ask about.
bool needsNote(ProgressState from, ProgressState to)
{
    return to != from && (to == ProgressState::Dropped || isFinal(from));
}

} // namespace

QString toKey(ProgressState state)
{
    return kStateKeys.key(state);
}

std::optional<ProgressState> progressStateFromKey(QStringView key)
{
    return kStateKeys.value(key);
}

void ProgressCounts::add(ProgressState state)
{
    switch (state) {
    case ProgressState::NotStarted:
        ++notStarted;
        break;
    case ProgressState::InProgress:
        ++inProgress;
        break;
    case ProgressState::Achieved:
        ++achieved;
        break;
    case ProgressState::Dropped:
        ++dropped;
        break;
    }
}

Result<void> validate(const OperationalObjective &objective)
{
    if (!objective.sharedObjectiveId.isValid())
        return invalid(Tr::tr("Choose the shared objective that this objective serves."));
    if (!objective.quartierId.isValid())
        return invalid(Tr::tr("Choose the quartier of the objective."));
    if (objective.title.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the title of the objective."));
    const auto isDated = [](const Progress &progress) { return progress.assessedOn.isValid(); };
    if (!std::ranges::all_of(objective.history, isDated))
        return invalid(Tr::tr("Enter the day of each assessment."));
    if (!std::ranges::is_sorted(objective.history, isEarlier))
        return invalid(Tr::tr("The assessments are not in the order of their days."));
    return {};
}

std::optional<Progress> progressOn(const OperationalObjective &objective, QDate day)
{
    std::optional<Progress> newest;
    for (const Progress &progress : objective.history) {
        const bool isKnown = !day.isValid() || progress.assessedOn <= day;
        if (isKnown && (!newest || !isEarlier(progress, *newest)))
            newest = progress;
    }
    return newest;
}

Result<OperationalObjective> assessed(OperationalObjective objective, const Progress &progress,
                                      QDate today)
{
    if (!progress.assessedOn.isValid())
        return invalid(Tr::tr("Enter the day of the assessment."));
    if (progress.assessedOn > today)
        return invalid(
            Tr::tr("An assessment cannot be of a day to come. Enter a day up to today."));
    const auto before = progressOn(objective, progress.assessedOn);
    const auto from = before ? before->state : ProgressState::NotStarted;
    if (needsNote(from, progress.state) && progress.note.trimmed().isEmpty())
        return invalid(Tr::tr("Say in a note why the objective is dropped or taken up again."));
    const auto place = std::ranges::upper_bound(objective.history, progress, isEarlier);
    objective.history.insert(place, progress);
    return objective;
}

} // namespace faubourg::contract
