#pragma once

#include "core/base/enumkeys.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace faubourg::sessions {

/// Life of a session. Which state follows which, and under what conditions: sessionstate.h.
enum class SessionState {
    Planned,
    Convened,
    Held,
    MinutesDraft,
    MinutesSent,
    MinutesApproved,
    Postponed,
    Cancelled,
    Archived,
};
inline constexpr EnumKeys kSessionStateKeys{std::array{
    std::pair{SessionState::Planned, "planned"},
    std::pair{SessionState::Convened, "convened"},
    std::pair{SessionState::Held, "held"},
    std::pair{SessionState::MinutesDraft, "minutes_draft"},
    std::pair{SessionState::MinutesSent, "minutes_sent"},
    std::pair{SessionState::MinutesApproved, "minutes_approved"},
    std::pair{SessionState::Postponed, "postponed"},
    std::pair{SessionState::Cancelled, "cancelled"},
    std::pair{SessionState::Archived, "archived"},
}};

/// What an entry of the minutes is. A council is consultative: it decides only
/// about itself, towards the town it proposes and gives opinions (CGCT L. 2143-1).
enum class EntryKind { Information, Decision, Proposal, Opinion };
inline constexpr EnumKeys kEntryKindKeys{std::array{
    std::pair{EntryKind::Information, "information"},
    std::pair{EntryKind::Decision, "decision"},
    std::pair{EntryKind::Proposal, "proposal"},
    std::pair{EntryKind::Opinion, "opinion"},
}};

/// In what capacity somebody is invited.
enum class Capacity { Member, Substitute, Elected, Facilitator, Expert, Agent, Guest };
inline constexpr EnumKeys kCapacityKeys{std::array{
    std::pair{Capacity::Member, "member"},
    std::pair{Capacity::Substitute, "substitute"},
    std::pair{Capacity::Elected, "elected"},
    std::pair{Capacity::Facilitator, "facilitator"},
    std::pair{Capacity::Expert, "expert"},
    std::pair{Capacity::Agent, "agent"},
    std::pair{Capacity::Guest, "guest"},
}};

enum class Attendance { Unknown, Present, Excused, Absent };
inline constexpr EnumKeys kAttendanceKeys{std::array{
    std::pair{Attendance::Unknown, "unknown"},
    std::pair{Attendance::Present, "present"},
    std::pair{Attendance::Excused, "excused"},
    std::pair{Attendance::Absent, "absent"},
}};

/// One entry of the minutes under an agenda item. The text names persons by
/// mention tokens (mentions.h), never by name.
struct MinutesEntry
{
    RowId id;
    EntryKind kind = EntryKind::Information;
    QTime at; ///< invalid: not noted
    QString text;

    friend bool operator==(const MinutesEntry &, const MinutesEntry &) = default;
};

/// One point of the agenda, and what the minutes say of it.
struct AgendaItem
{
    AgendaItemId id;
    QString title;
    QString details;
    int durationMinutes = 0; ///< planned; 0: not estimated
    QString presenter;
    QString record; ///< the minutes of the item as running text, with mention tokens
    QList<MinutesEntry> entries;

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

/// Somebody invited, and then whether they came.
struct Participant
{
    RowId id;
    PersonId personId;
    Capacity capacity = Capacity::Member;
    QString college; ///< its name on that day, for the attendance sheet
    Attendance attendance = Attendance::Unknown;
    QTime arrivedAt; ///< invalid: from the start
    QTime leftAt;    ///< invalid: until the end
    QDate convocationSentOn;

    friend bool operator==(const Participant &, const Participant &) = default;
};

/// One sitting ("séance") of a council, from its planning to its approved minutes.
struct Session
{
    SessionId id;
    CouncilId councilId;
    BodyId bodyId; ///< invalid: the council itself
    std::optional<int> number;
    QDate date;
    QTime startsAt;
    QTime endsAt; ///< the real end, once known
    QString venue;
    QString venueAddress;
    QString subject;
    SessionState state = SessionState::Planned;
    QDate convenedOn;
    std::optional<int> noticeRequired; ///< days the rules asked for when it was convened
    QString stateReason;               ///< why it was postponed or cancelled
    QString introduction;
    QString conclusion;
    QDate minutesSentOn;
    QDate minutesApprovedOn;
    QList<AgendaItem> agenda;
    QList<Participant> participants;
    int revision = 0; ///< optimistic lock, owned by the storage

    friend bool operator==(const Session &, const Session &) = default;
};

/// Check every field; the error names the first wrong one and what to do.
Result<void> validate(const Session &session);

/// The sum of the planned durations, in minutes.
int agendaMinutes(const Session &session);

/// The start plus the planned durations; invalid when the start is unknown or nothing is
/// estimated.
QTime estimatedEnd(const Session &session);

/// When each item should start, in order; invalid times when the start is unknown.
QList<QTime> itemStarts(const Session &session);

/// There is something to send: an introduction, a record, an entry or a conclusion.
bool hasMinutes(const Session &session);

/// What searches look through: subject, venue, agenda and minutes, folded, without
/// mentions: no identity may stand outside the person tables.
QString searchText(const Session &session);

} // namespace faubourg::sessions
