#include "core/reports/councillights.h"

#include "core/councils/councilrepository.h"
#include "core/councils/households.h"
#include "core/councils/mandaterepository.h"
#include "core/people/personrepository.h"
#include "core/reports/duesources.h"
#include "core/sessions/sessionrepository.h"
#include "core/sortition/household.h"
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

void count(const sessions::SessionDate &day, CouncilStanding &standing, QDate today)
{
    MeetingDays &kept = standing.meetings[kindOf(standing.council, day.bodyId)];
    if (day.isHeld)
        kept.held += day.date;
    else if (day.date >= today)
        kept.planned += day.date;
}

Result<void> readHomes(const storage::Database &database, CouncilStanding &standing, QDate today)
{
    const people::PersonRepository persons(database);
    for (const MemberRow &member : fullMembersOn(standing.mandates, today)) {
        FB_TRY_LET(person, persons.find(member.mandate.person));
        const people::PersonAddress *address = currentAddress(person, today);
        if (address == nullptr)
            continue;
        const people::PostalAddress &home = address->postal;
        standing.homes.insert(person.id,
                              sortition::householdKey({home.careOf, home.building, home.street,
                                                       home.localityLine, home.postcode,
                                                       home.locality}));
    }
    return {};
}

/// Complete `standings`, which hold their council, with what is read of `only` one or of all.
Result<void> complete(const storage::Database &database, QList<CouncilStanding> &standings,
                      CouncilId only, QDate today)
{
    QHash<CouncilId, CouncilStanding *> places;
    for (CouncilStanding &standing : standings)
        places.insert(standing.council.id, &standing);
    MemberFilter members;
    members.council = only;
    FB_TRY_LET(mandates, MandateRepository(database).list(members));
    for (const MemberRow &member : std::as_const(mandates)) {
        if (CouncilStanding *standing = places.value(member.mandate.council))
            standing->mandates += member;
    }
    FB_TRY_LET(days, sessions::SessionRepository(database).heldAndPlannedDates(only, Period()));
    for (const sessions::SessionDate &day : std::as_const(days)) {
        if (CouncilStanding *standing = places.value(day.councilId))
            count(day, *standing, today);
    }
    for (CouncilStanding &standing : standings) {
        if (standing.rules.draw.onePerHousehold)
            FB_TRY(readHomes(database, standing, today));
    }
    return {};
}

} // namespace

Result<CouncilStanding> councilStanding(const storage::Database &database, CouncilId id,
                                        QDate today)
{
    const CouncilRepository repository(database);
    FB_TRY_LET(council, repository.find(id));
    FB_TRY_LET(rules, repository.rules(council));
    QList<CouncilStanding> standing{{council, rules, {}, {}}};
    FB_TRY(complete(database, standing, id, today));
    return std::move(standing.first());
}

Result<QList<CouncilStanding>> councilStandings(const storage::Database &database, QDate today)
{
    const CouncilRepository repository(database);
    FB_TRY_LET(councils, repository.all());
    FB_TRY_LET(rules, repository.rules(councils));
    QList<CouncilStanding> standings;
    for (const Council &council : std::as_const(councils)) {
        if (Period{council.createdOn, council.closedOn}.contains(today))
            standings += {council, rules.value(council.id), {}, {}};
    }
    FB_TRY(complete(database, standings, {}, today));
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
    if (standing.rules.draw.onePerHousehold)
        shown.lights += householdLight(standing.mandates, standing.homes, today);
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
