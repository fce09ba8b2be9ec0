#pragma once

#include "core/councils/parentalpapers.h"
#include "core/councils/succession.h"
#include "core/reports/councillights.h"

namespace faubourg::reports {

/// A seat that nobody holds, and who may take it.
struct VacancyLine
{
    CouncilId council;
    QString councilName;
    councils::VacantSeat seat;
    int waiting = 0; ///< substitutes of that college
    QString next;    ///< who comes next, as lists name people; empty: nobody
};

/// A mandate that ends, or should have.
struct EndingLine
{
    CouncilId council;
    QString councilName;
    councils::MemberRow member;
    int daysLeft = 0; ///< negative once its planned end is past
};

struct PaperLine
{
    CouncilId council;
    QString councilName;
    councils::ParentalPaper paper;
};

/// What the councils open today lack, or will soon: a seat, a mandate and a person are three
/// things, so are these lists ("à pourvoir").
struct Openings
{
    QList<VacancyLine> vacancies; ///< by council, then in the order of its seats
    QList<EndingLine> ending;     ///< soonest first
    QList<PaperLine> papers;      ///< soonest first
};

Openings openingsOf(const QList<CouncilStanding> &standings, const councils::AlertDelays &delays,
                    QDate today);
Result<Openings> openings(const storage::Database &database, QDate today);

/// The days on which a council met or will meet, whatever its body.
QList<QDate> meetingDays(const CouncilStanding &standing);

} // namespace faubourg::reports
