#include "core/reports/delays.h"
#include "core/reports/sessionproposal.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"
#include "tests/support/catchqt.h"
#include "tests/support/councilsbuilders.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const sessions::DateText kDay = [](QDate day) { return day.toString(Qt::ISODate); };

} // namespace

TEST_CASE_METHOD(CouncilFixture, "The next session takes the venue of its council and its number",
                 "[reports]")
{
    council.venue = u"Salle Rosa-Luxemburg"_s;
    council = stored(councilRepository.save(council));
    auto last = aSession(council.id, QDate(2026, 9, 22));
    last.number = 3;
    last.startsAt = QTime(19, 0);
    stored(sessions::SessionRepository(*database).save(last));
    const auto proposed = stored(reports::proposeSession(*database, council.id, kDay));
    CHECK(proposed.venue == u"Salle Rosa-Luxemburg"_s);
    CHECK(proposed.number == 4);
    CHECK(proposed.startsAt == QTime(19, 0));
    CHECK_FALSE(proposed.agenda.isEmpty());
    CHECK_FALSE(proposed.date.isValid());
}

TEST_CASE_METHOD(CouncilFixture, "The usual agenda adds what a session does not have yet",
                 "[reports]")
{
    stored(sessions::QuestionRepository(*database).save(aQuestion(council.id)));
    const auto session = aSession(council.id);
    const auto once = stored(reports::withUsualAgenda(*database, session, kDay));
    CHECK(once.agenda.size() > session.agenda.size());
    CHECK(once.agenda.first() == session.agenda.first());
    CHECK(stored(reports::withUsualAgenda(*database, once, kDay)) == once);
}

TEST_CASE_METHOD(CouncilFixture, "Members in office on its day are invited to a session",
                 "[reports]")
{
    const auto running = stored(mandates.save(aMandate(0, u"Lemaire"_s)));
    auto ended = aMandate(1, u"Delattre"_s);
    ended.endsOn = QDate(2026, 6, 30);
    ended.endReason = councils::EndReason::Resignation;
    stored(mandates.save(ended));
    const auto invited = stored(reports::withInvited(*database, aSession(council.id)));
    REQUIRE(invited.participants.size() == 1);
    CHECK(invited.participants.first().personId == running.person);
    CHECK(invited.participants.first().college == u"Habitants"_s);
}

TEST_CASE_METHOD(CouncilFixture, "A council's own notice wins over the office's", "[reports]")
{
    CHECK(stored(reports::noticeDays(*database, council.id)) == 0); // no parameter is kept
    council.overrides = {{{}, u"convocation_notice_days"_s, u"10"_s, u"Règlement"_s}};
    council = stored(councilRepository.save(council));
    CHECK(stored(reports::noticeDays(*database, council.id)) == 10);
    CHECK(stored(reports::noticeDays(*database)).value(council.id) == 10);
}
