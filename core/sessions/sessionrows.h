#pragma once

#include "core/base/period.h"
#include "core/sessions/session.h"

namespace faubourg::sessions {

/// Which sessions to list; what is left empty does not restrict. Initialised,
/// so that callers may name a few fields: `{.council = id}`.
struct SessionFilter
{
    CouncilId council{};
    BodyId body{};
    PersonId participant{};
    std::optional<int> year{};
    QList<SessionState> states{};
    Period period{};
    QString words{}; ///< each starts a word of the session's texts
};

/// One session in a list.
struct SessionRow
{
    SessionId id;
    CouncilId councilId;
    QString council;
    BodyId bodyId;
    QString body; ///< empty: the council itself
    std::optional<int> number;
    QDate date;
    QTime startsAt;
    QString venue;
    QString subject;
    SessionState state = SessionState::Planned;
    QDate convenedOn;
    std::optional<int> noticeRequired;
    int agendaCount = 0;
    int invited = 0;
    int present = 0;
    int membersInvited = 0; ///< members and substitutes
    int membersPresent = 0;
    QDate nextDate; ///< of the next planned or convened session of the same body
    int revision = 0;

    friend bool operator==(const SessionRow &, const SessionRow &) = default;
};

/// One agenda item, with its session.
struct AgendaRow
{
    AgendaItemId id;
    SessionId sessionId;
    QString council;
    QDate date;
    int rank = 0; ///< from 1
    QString title;
    QString details;
    int durationMinutes = 0;
    QString presenter;

    friend bool operator==(const AgendaRow &, const AgendaRow &) = default;
};

/// One participant with the name to show.
struct ParticipantRow
{
    RowId id;
    PersonId personId;
    QString lastName; ///< the name in use
    QString firstName;
    Capacity capacity = Capacity::Member;
    QString college;
    Attendance attendance = Attendance::Unknown;
    QTime arrivedAt;
    QTime leftAt;
    QDate convocationSentOn;

    friend bool operator==(const ParticipantRow &, const ParticipantRow &) = default;
};

/// A day on which a council meets or met: what frequency rules count.
struct SessionDate
{
    SessionId id;
    CouncilId councilId;
    BodyId bodyId;
    QDate date;
    bool isHeld = false; ///< else it is planned or convened

    friend bool operator==(const SessionDate &, const SessionDate &) = default;
};

} // namespace faubourg::sessions
