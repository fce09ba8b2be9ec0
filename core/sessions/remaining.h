#pragma once

#include "core/sessions/datetext.h"
#include "core/sessions/sessionrows.h"

namespace faubourg::sessions {

/// The next thing the office has to do about a session.
enum class Remaining {
    Nothing,
    WriteAgenda,
    Convene,
    Hold,
    WriteMinutes,
    SendMinutes,
    ApproveMinutes,
    Reschedule,
};
inline constexpr EnumKeys kRemainingKeys{std::array{
    std::pair{Remaining::Nothing, "nothing"},
    std::pair{Remaining::WriteAgenda, "write_agenda"},
    std::pair{Remaining::Convene, "convene"},
    std::pair{Remaining::Hold, "hold"},
    std::pair{Remaining::WriteMinutes, "write_minutes"},
    std::pair{Remaining::SendMinutes, "send_minutes"},
    std::pair{Remaining::ApproveMinutes, "approve_minutes"},
    std::pair{Remaining::Reschedule, "reschedule"},
}};

/// Delays of the office, in days; parameters with their source.
struct SessionDelays
{
    int noticeDays = 0;  ///< from the convocation to the session
    int minutesDays = 0; ///< from the session to the sending of the draft minutes
};

struct RemainingStep
{
    Remaining what = Remaining::Nothing;
    QDate by; ///< invalid: no date

    friend bool operator==(const RemainingStep &, const RemainingStep &) = default;
};

RemainingStep remainingStep(const SessionRow &row, const SessionDelays &delays);

/// "Convene by 24 November"; empty when nothing remains.
QString describe(const RemainingStep &step, const DateText &dateText);

} // namespace faubourg::sessions
