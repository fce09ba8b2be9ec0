#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace faubourg::programme {

/// Where the file of an action stands, from the idea to the last euro (domain.md 3.2).
enum class ActionState {
    Idea,
    InPreparation,
    Submitted,
    Incomplete,
    Complete,
    Admissible,
    Inadmissible,
    UnderReview,
    Proposed,
    Accepted,
    PartlyAccepted,
    Deferred,
    Refused,
    Voted,
    Notified,
    UnderAgreement,
    InProgress,
    Completed,
    Abandoned,
    Postponed,
    ReportDue,
    ReportReceived,
    ReportValidated,
    Clawback,
    Closed
};

QString toKey(ActionState state);
std::optional<ActionState> actionStateFromKey(QStringView key);
/// All states, in the order of a file's life.
QList<ActionState> allActionStates();

/// The states a file may go to from `from`, the usual next step first.
QList<ActionState> nextStates(ActionState from);
bool isAllowed(ActionState from, ActionState to);
/// The reason has to be written down: the operator will ask for it.
bool needsReason(ActionState to);

/// The funders' decisions are what makes this state: it follows the funding lines.
bool followsDecisions(ActionState state);
/// The file has gone past the funders' decision with some money.
bool isGranted(ActionState state);
/// Nothing will be done any more: refused, inadmissible, abandoned or closed.
bool isEnded(ActionState state);

} // namespace faubourg::programme
