#include "core/sessions/attendance.h"

#include <algorithm>

namespace faubourg::sessions {

namespace {

void count(AttendanceCount &counts, Attendance attendance)
{
    ++counts.invited;
    switch (attendance) {
    case Attendance::Unknown:
        ++counts.unknown;
        return;
    case Attendance::Present:
        ++counts.present;
        return;
    case Attendance::Excused:
        ++counts.excused;
        return;
    case Attendance::Absent:
        ++counts.absent;
        return;
    }
}

bool isMember(Capacity capacity)
{
    return capacity == Capacity::Member || capacity == Capacity::Substitute;
}

/// In the order of the enum: the order of an attendance sheet.
bool precedes(const Participant &a, const Participant &b)
{
    return a.capacity < b.capacity;
}

} // namespace

AttendanceCount attendanceCount(const QList<Participant> &participants)
{
    AttendanceCount counts;
    for (const Participant &participant : participants)
        count(counts, participant.attendance);
    return counts;
}

AttendanceCount memberAttendance(const QList<Participant> &participants)
{
    AttendanceCount counts;
    for (const Participant &participant : participants) {
        if (isMember(participant.capacity))
            count(counts, participant.attendance);
    }
    return counts;
}

bool isPresentAt(const Participant &participant, QTime time)
{
    return participant.attendance == Attendance::Present
        && (!participant.arrivedAt.isValid() || participant.arrivedAt <= time)
        && (!participant.leftAt.isValid() || time < participant.leftAt);
}

int presentAt(const Session &session, QTime time)
{
    return static_cast<int>(std::ranges::count_if(
        session.participants, [&](const auto &one) { return isPresentAt(one, time); }));
}

PresentBySex presentBySex(const Session &session, const SexFacts &facts)
{
    PresentBySex split;
    for (const Participant &participant : session.participants) {
        if (participant.attendance != Attendance::Present)
            continue;
        if (facts.women.contains(participant.personId))
            ++split.women;
        else if (facts.men.contains(participant.personId))
            ++split.men;
        else
            ++split.unknown;
    }
    return split;
}

QList<Participant> proposeParticipants(const Session &session, const QList<MemberFact> &members,
                                       const QList<OfficialFact> &officials)
{
    QSet<PersonId> invited;
    for (const Participant &participant : session.participants)
        invited.insert(participant.personId);

    QList<Participant> added;
    const auto add = [&](PersonId person, Capacity capacity, const QString &college,
                         const Period &period) {
        if (!period.contains(session.date) || invited.contains(person))
            return;
        invited.insert(person);
        Participant participant;
        participant.personId = person;
        participant.capacity = capacity;
        participant.college = college;
        added += participant;
    };
    for (const MemberFact &member : members)
        add(member.personId, member.isSubstitute ? Capacity::Substitute : Capacity::Member,
            member.college, member.mandate);
    for (const OfficialFact &official : officials)
        add(official.personId, official.capacity, {}, official.period);
    std::ranges::stable_sort(added, precedes);
    return session.participants + added;
}

Session withConvocationsSent(Session session, const QSet<PersonId> &persons, QDate day)
{
    for (Participant &participant : session.participants) {
        if (persons.contains(participant.personId))
            participant.convocationSentOn = day;
    }
    return session;
}

} // namespace faubourg::sessions
