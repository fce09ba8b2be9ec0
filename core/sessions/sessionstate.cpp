#include "core/sessions/sessionstate.h"

#include "core/sessions/labels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sessions {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sessions::SessionState)
};

using enum SessionState;

// reference: planned, convened, (postponed | cancelled), held, minutes drafted, sent, approved,
// archived. Sent minutes go back to draft when members ask for a correction.
constexpr std::array kTransitions{
    SessionTransition{SessionVerb::Convene, Planned, Convened},
    SessionTransition{SessionVerb::Hold, Convened, Held},
    SessionTransition{SessionVerb::DraftMinutes, Held, MinutesDraft},
    SessionTransition{SessionVerb::SendMinutes, MinutesDraft, MinutesSent},
    SessionTransition{SessionVerb::ApproveMinutes, MinutesSent, MinutesApproved},
    SessionTransition{SessionVerb::DraftMinutes, MinutesSent, MinutesDraft},
    SessionTransition{SessionVerb::Postpone, Planned, Postponed},
    SessionTransition{SessionVerb::Postpone, Convened, Postponed},
    SessionTransition{SessionVerb::Reschedule, Postponed, Planned},
    SessionTransition{SessionVerb::Cancel, Planned, Cancelled},
    SessionTransition{SessionVerb::Cancel, Convened, Cancelled},
    SessionTransition{SessionVerb::Cancel, Postponed, Cancelled},
    SessionTransition{SessionVerb::Archive, MinutesApproved, Archived},
    SessionTransition{SessionVerb::Archive, Cancelled, Archived},
};

Error refused(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

QString refusal(SessionVerb verb)
{
    switch (verb) {
    case SessionVerb::Convene:
        return Tr::tr("Only a planned session can be convened.");
    case SessionVerb::Hold:
        return Tr::tr("Only a convened session can be held. Convene it first.");
    case SessionVerb::DraftMinutes:
        return Tr::tr("Minutes are written once the session was held.");
    case SessionVerb::SendMinutes:
        return Tr::tr("Only minutes being written can be sent.");
    case SessionVerb::ApproveMinutes:
        return Tr::tr("Only minutes that were sent can be approved. Send them first.");
    case SessionVerb::Postpone:
        return Tr::tr("Only a planned or convened session can be postponed.");
    case SessionVerb::Reschedule:
        return Tr::tr("Only a postponed session gets a new date this way.");
    case SessionVerb::Cancel:
        return Tr::tr("Only a session that was not held can be cancelled.");
    case SessionVerb::Archive:
        return Tr::tr(
            "Only a cancelled session or one whose minutes are approved can be archived.");
    }
    Q_UNREACHABLE();
}

/// The session in the state `verb` leads to; nothing else is changed.
Result<Session> apply(Session session, SessionVerb verb)
{
    const auto *arrow = std::ranges::find_if(kTransitions, [&](const SessionTransition &known) {
        return known.verb == verb && known.from == session.state;
    });
    if (arrow == kTransitions.end())
        return refused(Tr::tr("This session is in the state “%1”. %2")
                           .arg(label(session.state), refusal(verb)));
    session.state = arrow->to;
    return session;
}

Result<void> checkConvocation(const Session &session, QDate today)
{
    FB_TRY(validate(session));
    if (session.agenda.isEmpty())
        return refused(Tr::tr("A session is convened with its agenda. Add at least one item."));
    if (!session.startsAt.isValid() || session.venue.trimmed().isEmpty())
        return refused(Tr::tr("The convocation says when and where to come. Enter the time and "
                              "the venue."));
    if (session.date < today)
        return refused(Tr::tr("The date of the session is past. Choose a new date."));
    return {};
}

Result<Outcome> stopFor(Session session, SessionVerb verb, const QString &reason)
{
    FB_TRY_LET(stopped, apply(std::move(session), verb));
    if (reason.trimmed().isEmpty())
        return refused(Tr::tr("Say why: the reason goes on record and to the members."));
    stopped.stateReason = reason.trimmed();
    return Outcome{stopped, {}};
}

bool isFrozen(SessionState state)
{
    return state == MinutesApproved || state == Archived;
}

bool sameAttendance(const QList<Participant> &a, const QList<Participant> &b)
{
    return std::ranges::equal(a, b, [](Participant one, Participant other) {
        one.convocationSentOn = other.convocationSentOn = {};
        return one == other;
    });
}

bool sameMinutes(const Session &a, const Session &b)
{
    return a.introduction == b.introduction && a.conclusion == b.conclusion && a.agenda == b.agenda;
}

/// Out of a frozen state only towards, or back from, the archives.
bool staysOnRecord(SessionState from, SessionState to)
{
    return isFrozen(to) || (from == Archived && to == Cancelled);
}

} // namespace

QList<SessionTransition> allowedTransitions(const Session &session)
{
    QList<SessionTransition> allowed;
    std::ranges::copy_if(kTransitions, std::back_inserter(allowed),
                         [&](const auto &arrow) { return arrow.from == session.state; });
    return allowed;
}

std::optional<SessionVerb> verbBetween(SessionState from, SessionState to)
{
    const auto *arrow = std::ranges::find_if(kTransitions, [&](const SessionTransition &known) {
        return known.from == from && known.to == to;
    });
    return arrow == kTransitions.end() ? std::nullopt : std::optional(arrow->verb);
}

Result<Outcome> convene(Session session, int noticeDays, QDate today)
{
    FB_TRY_LET(convened, apply(std::move(session), SessionVerb::Convene));
    FB_TRY(checkConvocation(convened, today));
    convened.convenedOn = today;
    convened.noticeRequired = noticeDays;
    Outcome outcome{convened, {}};
    if (wasConvenedLate(convened)) {
        const auto given = static_cast<int>(today.daysTo(convened.date));
        outcome.warnings += Warning{
            WarningKind::LateConvocation,
            Tr::tr("The notice is not respected: %n day(s) instead of %1. You can convene all the "
                   "same; the notice given will stand in the record.",
                   nullptr, given)
                .arg(noticeDays)};
    }
    return outcome;
}

Result<Outcome> hold(Session session, QDate today)
{
    FB_TRY_LET(held, apply(std::move(session), SessionVerb::Hold));
    if (today < held.date)
        return refused(Tr::tr("The session has not taken place yet. If it was moved forward, "
                              "correct its date first."));
    return Outcome{held, {}};
}

Result<Outcome> draftMinutes(Session session)
{
    FB_TRY_LET(draft, apply(std::move(session), SessionVerb::DraftMinutes));
    draft.minutesSentOn = {};
    return Outcome{draft, {}};
}

Result<Outcome> sendMinutes(Session session, QDate today)
{
    FB_TRY_LET(sent, apply(std::move(session), SessionVerb::SendMinutes));
    if (!hasMinutes(sent))
        return refused(
            Tr::tr("The minutes are empty. Write at least one item before sending them."));
    sent.minutesSentOn = today;
    Outcome outcome{sent, {}};
    const auto unknown =
        std::ranges::count(sent.participants, Attendance::Unknown, &Participant::attendance);
    if (unknown > 0)
        outcome.warnings += Warning{WarningKind::AttendanceNotNoted,
                                    Tr::tr("The attendance of %n participant(s) is not noted.",
                                           nullptr, static_cast<int>(unknown))};
    return outcome;
}

Result<Outcome> approveMinutes(Session session, QDate today)
{
    FB_TRY_LET(approved, apply(std::move(session), SessionVerb::ApproveMinutes));
    approved.minutesApprovedOn = today;
    return Outcome{approved, {}};
}

Result<Outcome> postpone(Session session, const QString &reason)
{
    return stopFor(std::move(session), SessionVerb::Postpone, reason);
}

Result<Outcome> reschedule(Session session, QDate date)
{
    FB_TRY_LET(planned, apply(std::move(session), SessionVerb::Reschedule));
    if (!date.isValid())
        return Error{ErrorCode::InvalidInput, Tr::tr("Enter the new date of the session."), {}};
    planned.date = date;
    planned.convenedOn = {};
    planned.noticeRequired.reset();
    for (Participant &participant : planned.participants)
        participant.convocationSentOn = {};
    return Outcome{planned, {}};
}

Result<Outcome> cancel(Session session, const QString &reason)
{
    return stopFor(std::move(session), SessionVerb::Cancel, reason);
}

Result<Outcome> archive(Session session)
{
    FB_TRY_LET(archived, apply(std::move(session), SessionVerb::Archive));
    return Outcome{archived, {}};
}

QDate latestConvocation(QDate sessionDate, int noticeDays)
{
    return sessionDate.addDays(-noticeDays);
}

std::optional<int> noticeGiven(const Session &session)
{
    if (!session.convenedOn.isValid())
        return std::nullopt;
    return static_cast<int>(session.convenedOn.daysTo(session.date));
}

bool wasConvenedLate(const Session &session)
{
    const auto given = noticeGiven(session);
    return given && session.noticeRequired && *given < *session.noticeRequired;
}

Result<void> checkChange(const Session &stored, const Session &changed)
{
    if (!isFrozen(stored.state))
        return {};
    if (!staysOnRecord(stored.state, changed.state))
        return refused(Tr::tr("The minutes of this session are approved: its state no longer "
                              "changes. It can only be archived."));
    if (!sameAttendance(stored.participants, changed.participants))
        return refused(Tr::tr("The minutes of this session are approved: attendance no longer "
                              "changes. Note the correction in the next session."));
    if (!sameMinutes(stored, changed))
        return refused(Tr::tr("The minutes of this session are approved and no longer change. Note "
                              "the correction in the next session."));
    return {};
}

Result<void> checkRemoval(const Session &session)
{
    if (isFrozen(session.state))
        return refused(Tr::tr("A session with approved minutes, or in the archives, is not "
                              "removed: it is the council’s memory."));
    return {};
}

} // namespace faubourg::sessions
