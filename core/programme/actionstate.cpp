#include "core/programme/actionstate.h"

#include "core/base/enumkeys.h"

#include <algorithm>
#include <initializer_list>

namespace faubourg::programme {

namespace {

using enum ActionState;

constexpr EnumKeys kStates{std::array{
    std::pair{Idea, "idea"},
    std::pair{InPreparation, "in_preparation"},
    std::pair{Submitted, "submitted"},
    std::pair{Incomplete, "incomplete"},
    std::pair{Complete, "complete"},
    std::pair{Admissible, "admissible"},
    std::pair{Inadmissible, "inadmissible"},
    std::pair{UnderReview, "under_review"},
    std::pair{Proposed, "proposed"},
    std::pair{Accepted, "accepted"},
    std::pair{PartlyAccepted, "partly_accepted"},
    std::pair{Deferred, "deferred"},
    std::pair{Refused, "refused"},
    std::pair{Voted, "voted"},
    std::pair{Notified, "notified"},
    std::pair{UnderAgreement, "under_agreement"},
    std::pair{InProgress, "in_progress"},
    std::pair{Completed, "completed"},
    std::pair{Abandoned, "abandoned"},
    std::pair{Postponed, "postponed"},
    std::pair{ReportDue, "report_due"},
    std::pair{ReportReceived, "report_received"},
    std::pair{ReportValidated, "report_validated"},
    std::pair{Clawback, "clawback"},
    std::pair{Closed, "closed"},
}};

struct Transitions
{
    ActionState from;
    std::initializer_list<ActionState> to;
};

/// domain.md 3.2. Anything else has to be forced, with a reason.
// NOLINTNEXTLINE(modernize-avoid-c-arrays): copied into a std::array, the lists would dangle
const Transitions kTransitions[] = {
    {Idea, {InPreparation, Submitted, Abandoned}},
    {InPreparation, {Submitted, Postponed, Abandoned}},
    {Submitted, {Complete, Incomplete, Abandoned}},
    {Incomplete, {Complete, Inadmissible, Abandoned}},
    {Complete, {Admissible, Inadmissible, Incomplete, Abandoned}},
    {Admissible, {UnderReview, Abandoned}},
    {Inadmissible, {Closed, Complete}},
    {UnderReview, {Proposed, Accepted, PartlyAccepted, Deferred, Refused, Abandoned}},
    {Proposed, {Accepted, PartlyAccepted, Deferred, Refused, UnderReview, Abandoned}},
    {Accepted, {Voted, Notified, PartlyAccepted, Proposed, Deferred, Refused, Abandoned}},
    {PartlyAccepted, {Voted, Notified, Accepted, Proposed, Deferred, Refused, Abandoned}},
    {Deferred, {UnderReview, Proposed, Accepted, PartlyAccepted, Refused, Postponed, Abandoned}},
    {Refused, {Closed, UnderReview, Proposed, Accepted, PartlyAccepted, Deferred}},
    {Voted, {Notified, Abandoned}},
    {Notified, {UnderAgreement, InProgress, Postponed, Abandoned}},
    {UnderAgreement, {InProgress, Postponed, Abandoned}},
    {InProgress, {Completed, Postponed, Abandoned}},
    {Completed, {ReportDue, ReportReceived}},
    {Abandoned, {Closed, Clawback}},
    {Postponed, {InProgress, InPreparation, Abandoned}},
    {ReportDue, {ReportReceived, Clawback}},
    {ReportReceived, {ReportValidated, ReportDue, Clawback}},
    {ReportValidated, {Closed, Clawback}},
    {Clawback, {Closed}},
    {Closed, {}},
};

bool isOneOf(ActionState state, std::initializer_list<ActionState> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

} // namespace

QString toKey(ActionState state)
{
    return kStates.key(state);
}

std::optional<ActionState> actionStateFromKey(QStringView key)
{
    return kStates.value(key);
}

QList<ActionState> allActionStates()
{
    QList<ActionState> states;
    for (const auto &[state, key] : kStates.pairs)
        states += state;
    return states;
}

QList<ActionState> nextStates(ActionState from)
{
    for (const Transitions &transitions : kTransitions) {
        if (transitions.from == from)
            return transitions.to;
    }
    return {};
}

bool isAllowed(ActionState from, ActionState to)
{
    return nextStates(from).contains(to);
}

bool needsReason(ActionState to)
{
    return isOneOf(to,
                   {Incomplete, Inadmissible, Deferred, Refused, Abandoned, Postponed, Clawback});
}

bool followsDecisions(ActionState state)
{
    return isOneOf(state, {UnderReview, Proposed, Accepted, PartlyAccepted, Refused});
}

bool isGranted(ActionState state)
{
    return isOneOf(state,
                   {Accepted, PartlyAccepted, Voted, Notified, UnderAgreement, InProgress,
                    Completed, ReportDue, ReportReceived, ReportValidated});
}

bool isEnded(ActionState state)
{
    return isOneOf(state, {Inadmissible, Refused, Abandoned, Closed});
}

} // namespace faubourg::programme
