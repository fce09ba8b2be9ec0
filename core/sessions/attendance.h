#pragma once

#include "core/base/period.h"
#include "core/sessions/session.h"

#include <QList>
#include <QSet>

namespace faubourg::sessions {

/// How many were invited and what became of them.
struct AttendanceCount
{
    int invited = 0;
    int present = 0;
    int excused = 0;
    int absent = 0;
    int unknown = 0;

    friend bool operator==(const AttendanceCount &, const AttendanceCount &) = default;
};

/// Who is known to be a woman or a man; the caller reads it from the persons.
struct SexFacts
{
    QSet<PersonId> women;
    QSet<PersonId> men;
};

/// Those present, by sex: the law asks for figures by sex (CGCT L. 1111-2).
struct PresentBySex
{
    int women = 0;
    int men = 0;
    int unknown = 0;

    friend bool operator==(const PresentBySex &, const PresentBySex &) = default;
};

/// A mandate as far as an invitation is concerned; councils give it.
struct MemberFact
{
    PersonId personId;
    QString college;
    bool isSubstitute = false;
    Period mandate;
};

/// An elected official, facilitator or expert of the council, over a period.
struct OfficialFact
{
    PersonId personId;
    Capacity capacity = Capacity::Elected;
    Period period;
};

AttendanceCount attendanceCount(const QList<Participant> &participants);
/// Members and their substitutes only: what a quorum or a rate of attendance is about.
AttendanceCount memberAttendance(const QList<Participant> &participants);

/// Whether somebody present was in the room at `time`: from arrival (included) to departure
/// (excluded); a missing time is the start or the end of the session.
bool isPresentAt(const Participant &participant, QTime time);
int presentAt(const Session &session, QTime time);

PresentBySex presentBySex(const Session &session, const SexFacts &facts);

/// Who to invite on the day of `session`: those it already invites, as they are, then members
/// and officials in office that day and not invited yet, members first, nobody twice.
QList<Participant> proposeParticipants(const Session &session, const QList<MemberFact> &members,
                                       const QList<OfficialFact> &officials);

/// The session with the sending of the convocation noted for `persons`.
Session withConvocationsSent(Session session, const QSet<PersonId> &persons, QDate day);

} // namespace faubourg::sessions
