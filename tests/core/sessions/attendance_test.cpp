#include "core/sessions/attendance.h"
#include "tests/support/catchqt.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::sessions;
using namespace faubourg::test;

namespace {

Session attended()
{
    Session session = aSession();
    session.participants = {
        aParticipant(PersonId(1), Attendance::Present),
        aParticipant(PersonId(2), Attendance::Excused),
        aParticipant(PersonId(3), Attendance::Absent),
        aParticipant(PersonId(4), Attendance::Unknown),
        aParticipant(PersonId(5), Attendance::Present, Capacity::Substitute),
        aParticipant(PersonId(6), Attendance::Present, Capacity::Elected),
    };
    return session;
}

MemberFact aMember(qint64 person, bool isSubstitute = false,
                   Period mandate = {QDate(2026, 1, 1), QDate(2026, 12, 31)})
{
    return {PersonId(person), u"Habitants"_s, isSubstitute, mandate};
}

QList<PersonId> personsOf(const QList<Participant> &participants)
{
    QList<PersonId> persons;
    for (const Participant &participant : participants)
        persons += participant.personId;
    return persons;
}

} // namespace

TEST_CASE("Attendance is counted over all, and over members and substitutes", "[sessions]")
{
    const Session session = attended();
    CHECK(attendanceCount(session.participants) == AttendanceCount{6, 3, 1, 1, 1});
    CHECK(memberAttendance(session.participants) == AttendanceCount{5, 2, 1, 1, 1});
    CHECK(attendanceCount({}) == AttendanceCount{});
}

TEST_CASE("Somebody present is there from arrival to just before departure", "[sessions]")
{
    Participant participant = aParticipant(PersonId(1), Attendance::Present);
    CHECK(isPresentAt(participant, QTime(18, 30)));
    participant.arrivedAt = QTime(18, 45);
    participant.leftAt = QTime(19, 30);
    CHECK_FALSE(isPresentAt(participant, QTime(18, 44)));
    CHECK(isPresentAt(participant, QTime(18, 45)));
    CHECK(isPresentAt(participant, QTime(19, 29)));
    CHECK_FALSE(isPresentAt(participant, QTime(19, 30)));
    participant.attendance = Attendance::Excused;
    CHECK_FALSE(isPresentAt(participant, QTime(19, 0)));
}

TEST_CASE("Those in the room are counted at a given time", "[sessions]")
{
    Session session = attended();
    session.participants[0].leftAt = QTime(19, 0);
    CHECK(presentAt(session, QTime(18, 59)) == 3);
    CHECK(presentAt(session, QTime(19, 0)) == 2);
}

TEST_CASE("Those present are counted by sex when it is known", "[sessions]")
{
    const SexFacts facts{{PersonId(1), PersonId(2)}, {PersonId(5)}};
    CHECK(presentBySex(attended(), facts) == PresentBySex{1, 1, 1});
    CHECK(presentBySex(attended(), {}) == PresentBySex{0, 0, 3});
}

TEST_CASE("Members in office that day are invited first, then officials, nobody twice",
          "[sessions]")
{
    const Session session = aSession(CouncilId(1), QDate(2026, 12, 9));
    const Period whole{QDate(2026, 1, 1), {}};
    const auto proposed = proposeParticipants(
        session,
        {aMember(1), aMember(2, true), aMember(3), aMember(4, false, {{}, QDate(2026, 12, 8)}),
         aMember(5, false, {QDate(2026, 12, 10), {}}),
         aMember(6, false, {QDate(2026, 12, 9), QDate(2026, 12, 9)}), aMember(1)},
        {{PersonId(8), Capacity::Facilitator, whole},
         {PersonId(7), Capacity::Elected, whole},
         {PersonId(3), Capacity::Elected, whole}});
    CHECK(personsOf(proposed)
          == QList{PersonId(1), PersonId(3), PersonId(6), PersonId(2), PersonId(7), PersonId(8)});
    CHECK(proposed[0].college == u"Habitants"_s);
    CHECK(proposed[0].attendance == Attendance::Unknown);
    CHECK(proposed[3].capacity == Capacity::Substitute);
    CHECK(proposed[4].capacity == Capacity::Elected);
}

TEST_CASE("Those invited already stay as they are when others are proposed", "[sessions]")
{
    Session session = aSession();
    session.participants = {aParticipant(PersonId(2), Attendance::Excused, Capacity::Guest)};
    const auto proposed = proposeParticipants(session, {aMember(1), aMember(2)}, {});
    CHECK(personsOf(proposed) == QList{PersonId(2), PersonId(1)});
    CHECK(proposed[0] == session.participants[0]);
}

TEST_CASE("The sending of convocations is noted for those they went to", "[sessions]")
{
    const QDate day(2026, 11, 20);
    const Session session = withConvocationsSent(attended(), {PersonId(2), PersonId(6)}, day);
    CHECK_FALSE(session.participants[0].convocationSentOn.isValid());
    CHECK(session.participants[1].convocationSentOn == day);
    CHECK(session.participants[5].convocationSentOn == day);
}
