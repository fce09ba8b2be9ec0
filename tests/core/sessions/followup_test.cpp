#include "core/sessions/followup.h"
#include "tests/support/catchqt.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::sessions;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);

} // namespace

TEST_CASE("A follow-up says which of its fields is wrong", "[sessions]")
{
    FollowUp followUp = aFollowUp();
    REQUIRE(validate(followUp));
    SECTION("session")
    {
        followUp.sessionId = {};
    }
    SECTION("what")
    {
        followUp.what = u" "_s;
    }
    SECTION("a service and a person")
    {
        followUp.ownerId = PersonId(1);
    }
    CHECK(validate(followUp).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("A follow-up is late from the day after its due day, while it is open", "[sessions]")
{
    FollowUp followUp = aFollowUp();
    followUp.dueOn = kToday;
    CHECK_FALSE(isLate(followUp, kToday));
    CHECK(isLate(followUp, kToday.addDays(1)));
    followUp.state = FollowUpState::Done;
    CHECK_FALSE(isLate(followUp, kToday.addDays(1)));
    CHECK_FALSE(isLate(FollowUpState::Open, {}, kToday));
}

TEST_CASE("A follow-up is done once, with what came of it", "[sessions]")
{
    const auto done = complete(aFollowUp(), u" Devis reçu "_s, kToday);
    REQUIRE(done);
    CHECK(done->state == FollowUpState::Done);
    CHECK(done->outcome == u"Devis reçu"_s);
    CHECK(done->doneOn == kToday);
    CHECK_FALSE(complete(*done, {}, kToday));
    CHECK_FALSE(drop(*done, u"Motif"_s, kToday));
}

TEST_CASE("A follow-up is dropped only with a reason", "[sessions]")
{
    CHECK(drop(aFollowUp(), u" "_s, kToday).error().code == ErrorCode::RuleViolation);
    const auto dropped = drop(aFollowUp(), u"Projet abandonné"_s, kToday);
    REQUIRE(dropped);
    CHECK(dropped->state == FollowUpState::Dropped);
    CHECK(dropped->outcome == u"Projet abandonné"_s);
}

TEST_CASE("A closed follow-up can be reopened, an open one cannot", "[sessions]")
{
    const auto reopened = reopen(*complete(aFollowUp(), u"Fait"_s, kToday));
    REQUIRE(reopened);
    CHECK(reopened->state == FollowUpState::Open);
    CHECK_FALSE(reopened->doneOn.isValid());
    CHECK_FALSE(reopen(aFollowUp()));
}
