#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/contract/contract.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace faubourg::contract {

enum class ProgressState { NotStarted, InProgress, Achieved, Dropped };

QString toKey(ProgressState state);
std::optional<ProgressState> progressStateFromKey(QStringView key);

/// How far an objective was on a day, in the eyes of the office.
struct Progress
{
    RowId id;
    ProgressState state = ProgressState::NotStarted;
    QDate assessedOn;
    QString note;

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// Level 4 ("objectif opérationnel"): what one quartier does for a shared objective.
/// Its history of assessments stays with it wherever it is moved.
struct OperationalObjective
{
    ObjectiveId id;
    SharedObjectiveId sharedObjectiveId;
    QuartierId quartierId;
    int position = kLast;
    QString title;
    QString note;
    QList<Progress> history; ///< by day; the later of two on one day counts
    int revision = 0;

    friend bool operator==(const OperationalObjective &, const OperationalObjective &) = default;
};

/// How many objectives are in each state.
struct ProgressCounts
{
    int notStarted = 0;
    int inProgress = 0;
    int achieved = 0;
    int dropped = 0;

    void add(ProgressState state);
    int total() const { return notStarted + inProgress + achieved + dropped; }

    friend bool operator==(const ProgressCounts &, const ProgressCounts &) = default;
};

/// Check every field and the order of the history.
Result<void> validate(const OperationalObjective &objective);

/// The newest assessment up to `day` (an invalid day: of all); none means not started.
std::optional<Progress> progressOn(const OperationalObjective &objective, QDate day);

/// The objective with one more assessment, on a day that is not to come. Dropping an
/// objective, or taking up again one that was achieved or dropped, needs a note that
/// says why.
Result<OperationalObjective> assessed(OperationalObjective objective, const Progress &progress,
                                      QDate today);

} // namespace faubourg::contract
