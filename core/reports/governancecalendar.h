#pragma once

#include "core/contract/committeerepository.h"
#include "core/sessions/sessionrows.h"

namespace faubourg::reports {

/// A date of the yearly round of the programme (domain.md 3.1).
enum class Milestone {
    FramingLetter,
    CallOpens,
    CallCloses,
    FundersCommittee,
    SteeringCommittee,
    CouncilVote,
    ReportsDue,
};

/// One date of the calendar: a session, a committee's meeting or a milestone.
struct CalendarEntry
{
    QDate date = {};
    std::optional<sessions::SessionRow> session = {};
    std::optional<contract::MeetingRow> meeting = {};
    std::optional<Milestone> milestone = {};
    int programmeYear = 0; ///< of a milestone
};

/// What takes place in a civil year, by day: sessions of all councils but the cancelled and
/// postponed ones, committees, milestones of any year's programme. A committee that meets on
/// the day of its milestone is there once.
Result<QList<CalendarEntry>> governanceCalendar(const storage::Database &database, int year);

} // namespace faubourg::reports
