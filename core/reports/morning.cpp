#include "core/reports/morning.h"

#include "core/storage/database.h"

namespace faubourg::reports {

Result<Morning> morning(const storage::Database &database, QDate today)
{
    FB_TRY_LET(delays, alertDelays(database));
    FB_TRY_LET(standings, councilStandings(database, today));
    FB_TRY_LET(due, dueItems(database, standings, today));
    Morning found{due, {}};
    for (const CouncilStanding &standing : std::as_const(standings))
        found.councils += lightsOf(standing, delays, today);
    return found;
}

} // namespace faubourg::reports
