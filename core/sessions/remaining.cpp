#include "core/sessions/remaining.h"

#include "core/sessions/sessionstate.h"

#include <QCoreApplication>

namespace faubourg::sessions {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sessions::Remaining)
};

QString verb(Remaining what)
{
    switch (what) {
    case Remaining::Nothing:
        return {};
    case Remaining::WriteAgenda:
        return Tr::tr("Write the agenda");
    case Remaining::Convene:
        return Tr::tr("Convene");
    case Remaining::Hold:
        return Tr::tr("Hold the session");
    case Remaining::WriteMinutes:
        return Tr::tr("Write the minutes");
    case Remaining::SendMinutes:
        return Tr::tr("Send the minutes");
    case Remaining::ApproveMinutes:
        return Tr::tr("Have the minutes approved");
    case Remaining::Reschedule:
        return Tr::tr("Choose a new date");
    }
    Q_UNREACHABLE();
}

/// The day itself rather than a limit.
bool isOnItsDay(Remaining what)
{
    return what == Remaining::Hold || what == Remaining::ApproveMinutes;
}

} // namespace

RemainingStep remainingStep(const SessionRow &row, const SessionDelays &delays)
{
    const QDate minutesBy = row.date.addDays(delays.minutesDays);
    switch (row.state) {
    case SessionState::Planned:
        return {row.agendaCount == 0 ? Remaining::WriteAgenda : Remaining::Convene,
                latestConvocation(row.date, delays.noticeDays)};
    case SessionState::Convened:
        return {Remaining::Hold, row.date};
    case SessionState::Held:
        return {Remaining::WriteMinutes, minutesBy};
    case SessionState::MinutesDraft:
        return {Remaining::SendMinutes, minutesBy};
    case SessionState::MinutesSent:
        return {Remaining::ApproveMinutes, row.nextDate};
    case SessionState::Postponed:
        return {Remaining::Reschedule, {}};
    case SessionState::MinutesApproved:
    case SessionState::Cancelled:
    case SessionState::Archived:
        return {};
    }
    Q_UNREACHABLE();
}

QString describe(const RemainingStep &step, const DateText &dateText)
{
    QString what = verb(step.what);
    if (!step.by.isValid())
        return what;
    return (isOnItsDay(step.what) ? Tr::tr("%1 on %2") : Tr::tr("%1 by %2"))
        .arg(what, dateText(step.by));
}

} // namespace faubourg::sessions
