#include "core/sessions/remaining.h"
#include "tests/support/catchqt.h"

using namespace faubourg;
using namespace faubourg::sessions;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr SessionDelays kDelays{.noticeDays = 15, .minutesDays = 10};

SessionRow aRow(SessionState state)
{
    SessionRow row;
    row.state = state;
    row.date = QDate(2026, 12, 9);
    row.agendaCount = 6;
    row.nextDate = QDate(2027, 3, 10);
    return row;
}

RemainingStep stepOf(SessionState state)
{
    return remainingStep(aRow(state), kDelays);
}

} // namespace

TEST_CASE("What remains to do follows the state of the session, with its day", "[sessions]")
{
    CHECK(stepOf(SessionState::Planned) == RemainingStep{Remaining::Convene, QDate(2026, 11, 24)});
    CHECK(stepOf(SessionState::Convened) == RemainingStep{Remaining::Hold, QDate(2026, 12, 9)});
    CHECK(stepOf(SessionState::Held)
          == RemainingStep{Remaining::WriteMinutes, QDate(2026, 12, 19)});
    CHECK(stepOf(SessionState::MinutesDraft)
          == RemainingStep{Remaining::SendMinutes, QDate(2026, 12, 19)});
    CHECK(stepOf(SessionState::MinutesSent)
          == RemainingStep{Remaining::ApproveMinutes, QDate(2027, 3, 10)});
    CHECK(stepOf(SessionState::Postponed) == RemainingStep{Remaining::Reschedule, {}});
    for (const auto state :
         {SessionState::MinutesApproved, SessionState::Cancelled, SessionState::Archived})
        CHECK(stepOf(state) == RemainingStep{});
}

TEST_CASE("A planned session without agenda needs one before it can be convened", "[sessions]")
{
    SessionRow row = aRow(SessionState::Planned);
    row.agendaCount = 0;
    CHECK(remainingStep(row, kDelays)
          == RemainingStep{Remaining::WriteAgenda, QDate(2026, 11, 24)});
}

TEST_CASE("What remains reads as a verb with its day", "[sessions]")
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    CHECK(describe(stepOf(SessionState::Planned), iso) == u"Convene by 2026-11-24"_s);
    CHECK(describe(stepOf(SessionState::Convened), iso) == u"Hold the session on 2026-12-09"_s);
    CHECK(describe(stepOf(SessionState::Postponed), iso) == u"Choose a new date"_s);
    CHECK(describe({}, iso).isEmpty());
}
