#include "core/reports/counts.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

namespace faubourg::reports {

namespace {

constexpr QStringView kCounts = uR"(
    SELECT 1 AS rank, 'councils' AS kind, count(*) AS count FROM council
    UNION ALL SELECT 2, 'members', count(*) FROM mandate WHERE ends_on IS NULL
    UNION ALL SELECT 3, 'candidates', count(*) FROM candidacy
    UNION ALL SELECT 4, 'enrolments', count(*) FROM enrolment
    UNION ALL SELECT 5, 'sessions', count(*) FROM session
    UNION ALL SELECT 6, 'agenda', count(*) FROM agenda_item
    UNION ALL SELECT 7, 'questions', count(*) FROM question
    UNION ALL SELECT 8, 'followups', count(*) FROM follow_up
    UNION ALL SELECT 9, 'quartiers', count(*) FROM quartier
    UNION ALL SELECT 10, 'indicators', count(*) FROM indicator_value
    UNION ALL SELECT 11, 'objectives', count(*) FROM operational_objective
    UNION ALL SELECT 12, 'actions', count(*) FROM action
    UNION ALL SELECT 13, 'funders', count(*) FROM funder
    UNION ALL SELECT 14, 'committees', count(*) FROM committee
    UNION ALL SELECT 15, 'people', count(*) FROM person
    UNION ALL SELECT 16, 'organisations', count(*) FROM organisation
    UNION ALL SELECT 17, 'journal', count(*) FROM journal
    ORDER BY rank)";

} // namespace

Result<QList<KindCount>> countsByKind(const storage::Database &database)
{
    storage::Query query(database, kCounts);
    FB_TRY(query.exec());
    QList<KindCount> counts;
    while (query.next())
        counts += KindCount{query.text(u"kind"), query.integer(u"count")};
    return counts;
}

} // namespace faubourg::reports
