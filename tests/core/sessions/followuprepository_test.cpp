#include "core/sessions/followuprepository.h"
#include "core/sessions/sessionrepository.h"
#include "tests/support/catchqt.h"
#include "tests/support/journalwatch.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::sessions;
using namespace faubourg::test;

namespace {

struct Fixture : SessionFixture
{
    FollowUpRepository repository{*database};
    Session session = *SessionRepository(*database).save(aSession(catorive));
    Session elsewhere = *SessionRepository(*database).save(aSession(gare));

    FollowUp saved(const FollowUp &followUp)
    {
        const auto stored = repository.save(followUp);
        INFO((stored ? std::string() : stored.error().detail.toStdString()));
        REQUIRE(stored);
        return *stored;
    }

    QStringList listed(const FollowUpFilter &filter) const
    {
        const auto rows = repository.list(filter);
        REQUIRE(rows);
        QStringList found;
        for (const FollowUpRow &row : *rows)
            found += row.what;
        return found;
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "A follow-up comes back from the file as it was saved", "[sessions]")
{
    FollowUp followUp = aFollowUp(session.id);
    followUp.agendaItemId = session.agenda[1].id;
    followUp.state = FollowUpState::Done;
    followUp.doneOn = QDate(2026, 12, 20);
    followUp.outcome = u"Devis reçu"_s;
    FollowUp stored = saved(followUp);
    const auto rows = repository.list();
    REQUIRE(rows);
    CHECK(rows->first().agendaItem == session.agenda[1].title);
    CHECK(rows->first().council == u"Catorive"_s);
    CHECK(rows->first().owner == u"Voirie"_s);
    stored.id = {};
    stored.revision = 0;
    CHECK(stored == followUp);
}

TEST_CASE_METHOD(Fixture, "Follow-ups are listed by due day, and as their filter asks",
                 "[sessions]")
{
    FollowUp undated = aFollowUp(session.id, u"undated"_s);
    undated.dueOn = {};
    const FollowUp open = saved(undated);
    FollowUp late = aFollowUp(session.id, u"late"_s);
    late.dueOn = QDate(2026, 11, 22);
    late.owner.clear();
    late.ownerId = persons[1];
    saved(late);
    FollowUp done = aFollowUp(session.id, u"done"_s);
    done.dueOn = QDate(2026, 11, 1);
    done.state = FollowUpState::Done;
    saved(done);
    saved(aFollowUp(elsewhere.id, u"elsewhere"_s));

    CHECK(listed({}) == QStringList{u"done"_s, u"late"_s, u"elsewhere"_s, u"undated"_s});
    CHECK(listed({.council = gare}) == QStringList{u"elsewhere"_s});
    CHECK(listed({.session = session.id, .isOpenOnly = true})
          == QStringList{u"late"_s, u"undated"_s});
    CHECK(listed({.lateOn = QDate(2026, 11, 23)}) == QStringList{u"late"_s});
    CHECK(listed({.lateOn = QDate(2026, 11, 22)}).isEmpty());
    CHECK(listed({.owner = persons[1]}) == QStringList{u"late"_s});
    CHECK(repository.list({.owner = persons[1]})->first().owner == u"Camille Delattre"_s);
    const auto ofCouncil = repository.open(catorive);
    REQUIRE(ofCouncil);
    REQUIRE(ofCouncil->size() == 2);
    CHECK(ofCouncil->at(1) == open);
}

TEST_CASE_METHOD(Fixture, "Two clerks cannot overwrite each other's follow-up", "[sessions]")
{
    const FollowUp stored = saved(aFollowUp(session.id));
    saved(stored);
    CHECK(repository.save(stored).error().code == ErrorCode::Conflict);
}

TEST_CASE_METHOD(Fixture, "A removed follow-up saved again keeps its id", "[sessions]")
{
    const FollowUp stored = saved(aFollowUp(session.id));
    REQUIRE(repository.remove(stored.id, stored.revision));
    CHECK(repository.find(stored.id).error().code == ErrorCode::NotFound);
    CHECK(saved(stored).id == stored.id);
}

TEST_CASE_METHOD(Fixture, "No follow-up changes without the journal telling it", "[sessions]")
{
    JournalWatch watch(*database);
    const FollowUp open = saved(aFollowUp(session.id));
    const FollowUp done = saved(*complete(open, u"Devis reçu"_s, QDate(2026, 12, 20)));
    REQUIRE(repository.remove(done.id, done.revision));
    CHECK(watch.entries() == 3);
    CHECK(watch.unrecorded().isEmpty());
}
