#include "core/sessions/followuprepository.h"
#include "core/sessions/mentions.h"
#include "core/sessions/sessionrepository.h"
#include "core/sessions/sessionstate.h"
#include "tests/support/catchqt.h"
#include "tests/support/journalwatch.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::sessions;
using namespace faubourg::test;

namespace {

struct Fixture : SessionFixture
{
    SessionRepository repository{*database};

    Session saved(const Session &session)
    {
        const auto stored = repository.save(session);
        INFO((stored ? std::string()
                     : (stored.error().message + stored.error().detail).toStdString()));
        REQUIRE(stored);
        return *stored;
    }

    /// A session with everything a session can hold.
    Session full() const
    {
        Session session = aSession(catorive);
        session.number = 12;
        session.endsAt = QTime(20, 15);
        session.venueAddress = u"12 rue des Exemples"_s;
        session.introduction = u"Ouverture par le duo d'élus."_s;
        session.conclusion = u"Prochaine séance en mars."_s;
        session.agenda[1].details = u"Devis"_s;
        session.agenda[1].presenter = u"Voirie"_s;
        session.agenda[1].record = mentionToken(persons[0]) + u" demande une date."_s;
        session.agenda[1].entries = {anEntry(), anEntry(u"Avis favorable"_s)};
        session.agenda[1].entries[1].kind = EntryKind::Opinion;
        session.participants = {aParticipant(persons[0], Attendance::Present),
                                aParticipant(persons[1], Attendance::Excused),
                                aParticipant(persons[2], Attendance::Present, Capacity::Elected)};
        session.participants[0].college = u"Habitants"_s;
        session.participants[0].arrivedAt = QTime(18, 45);
        session.participants[0].leftAt = QTime(20, 0);
        session.participants[0].convocationSentOn = QDate(2026, 11, 20);
        return session;
    }

    Session approved()
    {
        Session session = full();
        session.state = SessionState::MinutesApproved;
        session.minutesApprovedOn = QDate(2026, 12, 20);
        return saved(session);
    }

    QString lastAct() const
    {
        storage::Query query(*database, u"SELECT act FROM journal ORDER BY id DESC LIMIT 1");
        REQUIRE(query.exec());
        REQUIRE(query.next());
        return query.text(u"act");
    }
};

/// The same session but for what the storage gives.
Session withoutIds(Session session)
{
    session.id = {};
    session.revision = 0;
    for (auto &item : session.agenda) {
        item.id = {};
        for (auto &entry : item.entries)
            entry.id = {};
    }
    for (auto &participant : session.participants)
        participant.id = {};
    return session;
}

} // namespace

TEST_CASE_METHOD(Fixture, "A session comes back from the file as it was saved", "[sessions]")
{
    const Session session = full();
    const Session stored = saved(session);
    CHECK(stored.id.isValid());
    CHECK(stored.revision == 1);
    CHECK(withoutIds(stored) == session);
}

TEST_CASE_METHOD(Fixture, "The agenda keeps its order and its ids when items move", "[sessions]")
{
    Session session = saved(full());
    const auto first = session.agenda[0].id;
    session.agenda.move(0, 1);
    session.agenda.prepend(anAgendaItem(u"Accueil"_s));
    const Session stored = saved(session);
    REQUIRE(stored.agenda.size() == 3);
    CHECK(stored.agenda[0].title == u"Accueil"_s);
    CHECK(stored.agenda[2].id == first);
    CHECK(stored.agenda[1].entries == session.agenda[1].entries);
}

TEST_CASE_METHOD(Fixture, "Entries go with the item they stand under, or move to another one",
                 "[sessions]")
{
    Session session = saved(full());
    const MinutesEntry moved = session.agenda[1].entries[1];
    session.agenda[0].entries += moved;
    session.agenda.removeLast();
    const Session stored = saved(session);
    REQUIRE(stored.agenda.size() == 1);
    CHECK(stored.agenda[0].entries == QList{moved});
    CHECK(number(u"SELECT count(*) FROM minutes_entry"_s) == 1);
}

TEST_CASE_METHOD(Fixture, "A removed session saved again has its ids and its children again",
                 "[sessions]")
{
    const Session stored = saved(full());
    REQUIRE(repository.remove(stored.id, stored.revision));
    CHECK(repository.find(stored.id).error().code == ErrorCode::NotFound);
    for (const auto *table : {"agenda_item", "participant", "minutes_entry"})
        CHECK(number(u"SELECT count(*) FROM "_s + QLatin1StringView(table)) == 0);

    Session again = saved(stored);
    CHECK(again.revision == stored.revision + 1);
    again.revision = stored.revision;
    CHECK(again == stored);
}

TEST_CASE_METHOD(Fixture, "The second of two edits of a session is refused whole", "[sessions]")
{
    const Session stored = saved(full());
    Session mine = stored;
    mine.agenda.clear();
    Session theirs = stored;
    theirs.venue = u"Hôtel de ville"_s;
    saved(theirs);
    const auto refused = repository.save(mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(repository.find(stored.id)->agenda.size() == 2);
    CHECK(repository.remove(stored.id, stored.revision).error().code == ErrorCode::Conflict);
    CHECK(number(u"SELECT count(*) FROM participant"_s) == 3);
}

TEST_CASE_METHOD(Fixture, "An invalid session is not stored", "[sessions]")
{
    Session session = full();
    session.agenda[0].title.clear();
    CHECK(repository.save(session).error().code == ErrorCode::InvalidInput);
    CHECK(number(u"SELECT count(*) FROM session"_s) == 0);
}

TEST_CASE_METHOD(Fixture, "The journal names the verb that changed the state", "[sessions]")
{
    const Session stored = saved(aSession(catorive));
    CHECK(lastAct() == u"session.save"_s);
    const auto outcome = convene(stored, 15, QDate(2026, 11, 23));
    REQUIRE(outcome);
    const Session convened = saved(outcome->session);
    CHECK(lastAct() == u"session.convene"_s);
    CHECK(convened.noticeRequired == 15);
    CHECK(convened.convenedOn == QDate(2026, 11, 23));
}

TEST_CASE_METHOD(Fixture, "Approved attendance is frozen in the file", "[sessions]")
{
    Session session = approved();
    session.participants[1].attendance = Attendance::Present;
    CHECK(repository.save(session).error().code == ErrorCode::RuleViolation);
    CHECK(repository.find(session.id)->participants[1].attendance == Attendance::Excused);
    CHECK(repository.remove(session.id, session.revision).error().code == ErrorCode::RuleViolation);
}

TEST_CASE_METHOD(Fixture, "An agenda item that a follow-up refers to stays", "[sessions]")
{
    const Session stored = saved(full());
    FollowUp followUp = aFollowUp(stored.id);
    followUp.agendaItemId = stored.agenda[1].id;
    REQUIRE(FollowUpRepository(*database).save(followUp));

    Session without = stored;
    without.agenda.removeLast();
    const auto refused = repository.save(without);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
    CHECK(refused.error().message.contains(stored.agenda[1].title));
    CHECK(repository.remove(stored.id, stored.revision).error().code == ErrorCode::RuleViolation);
    CHECK(*repository.find(stored.id) == stored);
}

TEST_CASE_METHOD(Fixture, "The list tells the council, the attendance and the next session",
                 "[sessions]")
{
    saved(full());
    saved(aSession(catorive, QDate(2027, 3, 10)));
    Session group = aSession(catorive, QDate(2027, 1, 5));
    group.bodyId = workingGroup;
    saved(group);

    const auto rows = repository.list();
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).date == QDate(2027, 3, 10));
    CHECK(rows->at(1).body == u"Fête"_s);
    const SessionRow &row = rows->at(2);
    CHECK(row.council == u"Catorive"_s);
    CHECK(row.body.isEmpty());
    CHECK(row.number == 12);
    CHECK(row.agendaCount == 2);
    CHECK(row.invited == 3);
    CHECK(row.present == 2);
    CHECK(row.membersInvited == 2);
    CHECK(row.membersPresent == 1);
    CHECK(row.nextDate == QDate(2027, 3, 10));
}

TEST_CASE_METHOD(Fixture, "The list keeps only what its filter asks for", "[sessions]")
{
    const Session first = saved(full());
    const Session second = saved(aSession(gare, QDate(2027, 3, 10)));
    const auto ids = [&](const SessionFilter &filter) {
        QList<SessionId> found;
        const auto rows = repository.list(filter);
        REQUIRE(rows);
        for (const SessionRow &row : *rows)
            found += row.id;
        return found;
    };
    SessionFilter filter;
    SECTION("council")
    {
        filter.council = catorive;
    }
    SECTION("year")
    {
        filter.year = 2026;
    }
    SECTION("end of the period")
    {
        filter.period.to = QDate(2026, 12, 9);
    }
    SECTION("participant")
    {
        filter.participant = persons[0];
    }
    SECTION("words of the minutes, accents folded")
    {
        filter.words = u"debutent trav"_s;
    }
    CHECK(ids(filter) == QList{first.id});

    SessionFilter others;
    others.period.from = QDate(2026, 12, 10);
    CHECK(ids(others) == QList{second.id});
    others = {};
    others.states = {SessionState::Held};
    CHECK(ids(others).isEmpty());
    others.states = {SessionState::Held, SessionState::Planned};
    CHECK(ids(others) == QList{second.id, first.id});
}

TEST_CASE_METHOD(Fixture, "No name and no mention stands in the search text", "[sessions]")
{
    saved(full());
    CHECK(number(u"SELECT count(*) FROM session WHERE search_text LIKE '%person%'"_s) == 0);
    CHECK(number(u"SELECT count(*) FROM session WHERE search_text LIKE '%demande une date%'"_s)
          == 1);
}

TEST_CASE_METHOD(Fixture, "The previous session is of the same body and was not called off",
                 "[sessions]")
{
    const Session first = saved(aSession(catorive, QDate(2026, 9, 22)));
    Session group = aSession(catorive, QDate(2026, 10, 1));
    group.bodyId = workingGroup;
    saved(group);
    Session cancelled = aSession(catorive, QDate(2026, 11, 3));
    cancelled.state = SessionState::Cancelled;
    saved(cancelled);
    saved(aSession(gare, QDate(2026, 11, 4)));
    const Session last = saved(aSession(catorive, QDate(2026, 12, 9)));

    CHECK(repository.previousOf(last)->value().id == first.id);
    CHECK(repository.previousOf(aSession(catorive))->value().id == first.id);
    CHECK_FALSE(repository.previousOf(first)->has_value());
}

TEST_CASE_METHOD(Fixture, "Sessions are numbered within their council", "[sessions]")
{
    CHECK(*repository.nextNumber(catorive) == 1);
    saved(full());
    CHECK(*repository.nextNumber(catorive) == 13);
    CHECK(*repository.nextNumber(gare) == 1);
}

TEST_CASE_METHOD(Fixture, "The days that count for frequency leave out what was called off",
                 "[sessions]")
{
    const auto add = [&](CouncilId council, QDate date, SessionState state, QDate approvedOn = {}) {
        Session session = aSession(council, date);
        session.state = state;
        session.minutesApprovedOn = approvedOn;
        return saved(session).id;
    };
    const auto held = add(catorive, QDate(2026, 3, 1), SessionState::MinutesSent);
    const auto planned = add(catorive, QDate(2026, 12, 9), SessionState::Convened);
    const auto old = add(gare, QDate(2026, 2, 1), SessionState::Archived, QDate(2026, 4, 1));
    add(catorive, QDate(2026, 6, 1), SessionState::Cancelled);
    add(catorive, QDate(2026, 7, 1), SessionState::Postponed);
    add(catorive, QDate(2026, 8, 1), SessionState::Archived); // it had been cancelled
    add(catorive, QDate(2027, 1, 1), SessionState::Planned);

    const auto dates = repository.heldAndPlannedDates(catorive, civilYear(2026));
    REQUIRE(dates);
    CHECK(*dates
          == QList{SessionDate{held, catorive, {}, QDate(2026, 3, 1), true},
                   SessionDate{planned, catorive, {}, QDate(2026, 12, 9), false}});
    const auto all = repository.heldAndPlannedDates({}, civilYear(2026));
    REQUIRE(all);
    CHECK(all->size() == 3);
    CHECK(all->first().id == old);
}

TEST_CASE_METHOD(Fixture, "Agenda items and participants are listed in their order", "[sessions]")
{
    const Session stored = saved(full());
    const auto items = repository.listAgenda();
    REQUIRE(items);
    REQUIRE(items->size() == 2);
    CHECK(items->at(1).rank == 2);
    CHECK(items->at(1).title == stored.agenda[1].title);
    CHECK(items->at(1).council == u"Catorive"_s);

    const auto people = repository.participants(stored.id);
    REQUIRE(people);
    REQUIRE(people->size() == 3);
    CHECK(people->at(0).lastName == u"Lemaire"_s);
    CHECK(people->at(0).firstName == u"Camille"_s);
    CHECK(people->at(0).arrivedAt == QTime(18, 45));
    CHECK(people->at(2).capacity == Capacity::Elected);
}

TEST_CASE_METHOD(Fixture, "No row of a session changes without the journal telling it",
                 "[sessions]")
{
    JournalWatch watch(*database);
    Session session = saved(full());
    CHECK(watch.unrecorded().isEmpty());

    session.agenda[0].entries += session.agenda[1].entries.takeLast();
    session.agenda.removeLast(); // an entry of it moves, another goes
    session.participants[1].attendance = Attendance::Present;
    session.participants.removeFirst();
    session.venue = u"Hôtel de ville"_s;
    session = saved(session);
    CHECK(watch.unrecorded().isEmpty());

    REQUIRE(repository.remove(session.id, session.revision));
    CHECK(watch.unrecorded().isEmpty());
    saved(session);
    CHECK(watch.unrecorded().isEmpty());
}

TEST_CASE_METHOD(Fixture, "Each save or removal of a session is one line of the journal",
                 "[sessions]")
{
    JournalWatch watch(*database);
    const Session session = saved(full());
    CHECK(watch.entries() == 1);
    REQUIRE(repository.remove(session.id, session.revision));
    CHECK(watch.entries() == 2);
}
