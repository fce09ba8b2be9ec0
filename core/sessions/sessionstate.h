#pragma once

#include "core/sessions/session.h"

#include <QList>
#include <QString>

namespace faubourg::sessions {

/// What one does to a session; the key names the act in the journal.
enum class SessionVerb {
    Convene,
    Hold,
    DraftMinutes,
    SendMinutes,
    ApproveMinutes,
    Postpone,
    Reschedule,
    Cancel,
    Archive,
};
inline constexpr EnumKeys kSessionVerbKeys{std::array{
    std::pair{SessionVerb::Convene, "session.convene"},
    std::pair{SessionVerb::Hold, "session.hold"},
    std::pair{SessionVerb::DraftMinutes, "session.draft_minutes"},
    std::pair{SessionVerb::SendMinutes, "session.send_minutes"},
    std::pair{SessionVerb::ApproveMinutes, "session.approve_minutes"},
    std::pair{SessionVerb::Postpone, "session.postpone"},
    std::pair{SessionVerb::Reschedule, "session.reschedule"},
    std::pair{SessionVerb::Cancel, "session.cancel"},
    std::pair{SessionVerb::Archive, "session.archive"},
}};

/// One arrow of the life of a session.
struct SessionTransition
{
    SessionVerb verb;
    SessionState from;
    SessionState to;

    friend bool operator==(const SessionTransition &, const SessionTransition &) = default;
};

/// What deserves attention but does not forbid.
enum class WarningKind { LateConvocation, AttendanceNotNoted };
struct Warning
{
    WarningKind kind = WarningKind::LateConvocation;
    QString message; ///< translated, fit to show

    friend bool operator==(const Warning &, const Warning &) = default;
};

/// A session after a verb, and what to tell the user before it is saved.
struct Outcome
{
    Session session;
    QList<Warning> warnings;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// The arrows that leave the state of `session`, in the order of its life. Each verb may still
/// refuse, with a reason to show beside its button.
QList<SessionTransition> allowedTransitions(const Session &session);

/// The verb that leads from one state to the other, if one does.
std::optional<SessionVerb> verbBetween(SessionState from, SessionState to);

// Each verb takes the session as it is and returns it as it would be, or RuleViolation.

/// Needs an agenda, a time, a venue and a date not yet passed; no participants, for plenaries are
/// open to all. Less than `noticeDays` from `today` to the session is a LateConvocation warning;
/// the date and the notice asked for go on record either way.
Result<Outcome> convene(Session session, int noticeDays, QDate today);
/// Not before its date.
Result<Outcome> hold(Session session, QDate today);
/// Also takes sent minutes back for correction.
Result<Outcome> draftMinutes(Session session);
/// Needs minutes; warns of participants whose attendance is not noted.
Result<Outcome> sendMinutes(Session session, QDate today);
/// Freezes attendance and minutes: see checkChange().
Result<Outcome> approveMinutes(Session session, QDate today);
Result<Outcome> postpone(Session session, const QString &reason);
/// A postponed session on its new day, to be convened again; the reason stays on record.
Result<Outcome> reschedule(Session session, QDate date);
Result<Outcome> cancel(Session session, const QString &reason);
Result<Outcome> archive(Session session);

/// The last day on which a convocation respects the notice.
QDate latestConvocation(QDate sessionDate, int noticeDays);
/// Days from the convocation to the session; nullopt when it is not convened.
std::optional<int> noticeGiven(const Session &session);
/// It was convened with less notice than the rules asked for.
bool wasConvenedLate(const Session &session);

/// Whether `stored` may be replaced by `changed`: once minutes are approved, attendance and
/// minutes stay as approved, and the state only moves to and from the archives.
Result<void> checkChange(const Session &stored, const Session &changed);

/// Whether the session may be removed: not once its minutes are approved or archived.
Result<void> checkRemoval(const Session &session);

} // namespace faubourg::sessions
