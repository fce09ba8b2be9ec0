#include "core/sessions/agendatemplate.h"
#include "tests/support/catchqt.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::sessions;
using namespace faubourg::test;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

std::optional<Session> previous(SessionState state)
{
    Session session = aSession(CouncilId(1), QDate(2026, 9, 22));
    session.state = state;
    return session;
}

} // namespace

TEST_CASE("The next agenda approves, reports, answers and leaves other business last", "[sessions]")
{
    const auto agenda =
        nextAgendaTemplate(previous(SessionState::MinutesSent), {aFollowUp()}, {aQuestion()}, iso);
    REQUIRE(agenda.size() == 4);
    CHECK(agenda[0].title.contains(u"2026-09-22"_s));
    CHECK(agenda[1].details.contains(u"Chiffrer l'éclairage"_s));
    CHECK(agenda[1].details.contains(u"Voirie"_s));
    CHECK(agenda[1].details.contains(u"2027-01-15"_s));
    CHECK(agenda[2].details.contains(u"41"_s));
    CHECK(agenda[2].details.contains(u"Éclairage rue de Lille"_s));
    CHECK(agenda[3].title == u"Other business"_s);
    Session next = aSession();
    next.agenda = agenda;
    CHECK(validate(next));
    CHECK(agendaMinutes(next) > 0);
}

TEST_CASE("The next agenda leaves out what has nothing to say", "[sessions]")
{
    const auto first = nextAgendaTemplate({}, {}, {}, iso);
    REQUIRE(first.size() == 1);
    CHECK(first[0].title == u"Other business"_s);
    for (const auto state : {SessionState::MinutesApproved, SessionState::Archived})
        CHECK(nextAgendaTemplate(previous(state), {}, {}, iso).size() == 1);
    CHECK(nextAgendaTemplate(previous(SessionState::Held), {}, {}, iso).size() == 2);
}

TEST_CASE("A question whose subject holds a placeholder reaches the agenda as it is", "[sessions]")
{
    Question question = aQuestion();
    question.subject = u"Remise de 10 %1"_s;
    FollowUp followUp = aFollowUp();
    followUp.what = u"Vérifier %2"_s;
    const auto agenda = nextAgendaTemplate({}, {followUp}, {question}, iso);
    CHECK(agenda[0].details.contains(u"Vérifier %2"_s));
    CHECK(agenda[1].details.contains(u"Remise de 10 %1"_s));
}
