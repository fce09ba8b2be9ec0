#include "core/reports/councillights.h"

#include "core/councils/councilrepository.h"
#include "core/councils/mandaterepository.h"
#include "core/reports/duesources.h"
#include "core/sessions/sessionrepository.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

using namespace councils;

namespace {

/// A session of no body in particular is one of the council itself: its plenary.
BodyKind kindOf(const Council &council, BodyId id)
{
    const auto body = std::find_if(council.bodies.cbegin(), council.bodies.cend(),
                                   [id](const Body &one) { return one.id == id; });
    return body == council.bodies.cend() ? BodyKind::Plenary : body->kind;
}

Result<QHash<BodyKind, MeetingDays>> meetingsOf(const storage::Database &database,
                                                const Council &council, QDate today)
{
    FB_TRY_LET(days,
               sessions::SessionRepository(database).heldAndPlannedDates(council.id, Period()));
    QHash<BodyKind, MeetingDays> meetings;
    for (const sessions::SessionDate &day : std::as_const(days)) {
        MeetingDays &kept = meetings[kindOf(council, day.bodyId)];
        if (day.isHeld)
            kept.held += day.date;
        else if (day.date >= today)
            kept.planned += day.date;
    }
    return meetings;
}

} // namespace

Result<CouncilStanding> councilStanding(const storage::Database &database, CouncilId id,
                                        QDate today)
{
    const CouncilRepository repository(database);
    FB_TRY_LET(council, repository.find(id));
    FB_TRY_LET(rules, repository.rules(council));
    MemberFilter ofCouncil;
    ofCouncil.council = id;
    FB_TRY_LET(mandates, MandateRepository(database).list(ofCouncil));
    FB_TRY_LET(meetings, meetingsOf(database, council, today));
    return CouncilStanding{council, rules, mandates, meetings};
}

Result<QList<CouncilStanding>> councilStandings(const storage::Database &database, QDate today)
{
    CouncilFilter all;
    all.withClosed = true; // open on `today`, which need not be the clock's
    FB_TRY_LET(rows, CouncilRepository(database).list(all));
    QList<CouncilStanding> standings;
    for (const CouncilRow &row : std::as_const(rows)) {
        if (!Period{row.createdOn, row.closedOn}.contains(today))
            continue;
        FB_TRY_LET(standing, councilStanding(database, row.id, today));
        standings += standing;
    }
    return standings;
}

Result<AlertDelays> alertDelays(const storage::Database &database)
{
    FB_TRY_LET(mandate, parameter(database, u"mandate.ending_alert_months"_s));
    FB_TRY_LET(majority, parameter(database, u"minor.majority_alert_days"_s));
    FB_TRY_LET(frequency, parameter(database, u"council.frequency_alert_days"_s));
    return AlertDelays{.mandateMonths = mandate.value_or(0),
                       .majorityDays = majority.value_or(0),
                       .frequencyDays = frequency.value_or(0)};
}

CouncilLights lightsOf(const CouncilStanding &standing, const AlertDelays &delays, QDate today)
{
    CouncilLights shown{.id = standing.council.id, .name = standing.council.name, .lights = {}};
    shown.lights =
        compositionLights(standing.council, standing.rules, standing.mandates, today, delays);
    for (const Frequency &frequency : standing.rules.frequencies)
        shown.lights +=
            frequencyLight(standing.council.name, frequency,
                           standing.meetings.value(frequency.body), today, delays.frequencyDays);
    for (const RuleLight &light : std::as_const(shown.lights))
        shown.overall = graver(shown.overall, light.state);
    return shown;
}

Result<QList<CouncilLights>> councilLights(const storage::Database &database, QDate today)
{
    FB_TRY_LET(delays, alertDelays(database));
    FB_TRY_LET(standings, councilStandings(database, today));
    QList<CouncilLights> lights;
    for (const CouncilStanding &standing : std::as_const(standings))
        lights += lightsOf(standing, delays, today);
    return lights;
}

} // namespace faubourg::reports
