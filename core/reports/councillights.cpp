#include "core/reports/councillights.h"

#include "core/councils/councilrepository.h"
#include "core/councils/enrolmentrepository.h"
#include "core/councils/households.h"
#include "core/councils/mandaterepository.h"
#include "core/councils/participationrepository.h"
#include "core/councils/recognitionrepository.h"
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

void count(const sessions::SessionDate &day, CouncilStanding &standing, QDate today)
{
    MeetingDays &kept = standing.meetings[day.bodyId];
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
        standing.homes.insert(
            person.id,
            sortition::householdKey({home.careOf, home.building, home.street, home.localityLine,
                                     home.postcode, home.locality}));
    }
    return {};
}

/// The lights of what only some types ask for.
QList<RuleLight> dutyLights(const CouncilStanding &standing, QDate today)
{
    const CouncilRules &rules = standing.rules;
    QList<RuleLight> lights;
    if (rules.confirmationMonths)
        lights += confirmationLight(rules, standing.enrolments, today);
    if (rules.isRecognisedByPrefect)
        lights += recognitionLight(standing.orders, standing.mandates, today);
    if (!rules.steeringBodies.isEmpty())
        lights += representationLight(standing.council, rules, today);
    if (rules.workingGroupLeads)
        lights += leadsLight(standing.council, rules, standing.participations, today);
    return lights;
}

/// Complete `standings`, which hold their council, with what is read of `only` one or of all.
Result<void> complete(const storage::Database &database, QList<CouncilStanding> &standings,
                      CouncilId only, QDate today)
{
    QHash<CouncilId, CouncilStanding *> places;
    for (CouncilStanding &standing : standings)
        places.insert(standing.council.id, &standing);
    const auto hand = [&places](const auto &rows, auto part, auto councilOf) {
        for (const auto &row : rows) {
            if (CouncilStanding *standing = places.value(councilOf(row)))
                standing->*part += row;
        }
    };
    FB_TRY_LET(mandates, MandateRepository(database).list({.council = only}));
    hand(mandates, &CouncilStanding::mandates,
         [](const MemberRow &row) { return row.mandate.council; });
    FB_TRY_LET(participations, ParticipationRepository(database).list({.council = only}));
    hand(participations, &CouncilStanding::participations,
         [](const ParticipationRow &row) { return row.council; });
    FB_TRY_LET(enrolments, EnrolmentRepository(database).list({.council = only}));
    hand(enrolments, &CouncilStanding::enrolments,
         [](const EnrolmentRow &row) { return row.enrolment.council; });
    FB_TRY_LET(orders, RecognitionRepository(database).list(only));
    hand(orders, &CouncilStanding::orders,
         [](const RecognitionOrder &order) { return order.council; });
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
    QList<CouncilStanding> standing{{council, rules, {}}};
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
            standings += {council, rules.value(council.id), {}};
    }
    FB_TRY(complete(database, standings, {}, today));
    return standings;
}

QList<MeetingDuty> meetingDuties(const CouncilStanding &standing, QDate today)
{
    return councils::meetingDuties(standing.council, standing.rules.frequencies, standing.meetings,
                                   today);
}

QList<MemberRow> membersOf(const CouncilStanding &standing)
{
    QList<MemberRow> members = standing.mandates;
    for (const EnrolmentRow &row : standing.enrolments)
        members += memberOf(row);
    return members;
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
        compositionLights(standing.council, standing.rules, membersOf(standing), today, delays);
    if (standing.rules.draw.onePerHousehold)
        shown.lights += householdLight(standing.mandates, standing.homes, today);
    shown.lights += dutyLights(standing, today);
    for (const MeetingDuty &duty : meetingDuties(standing, today))
        shown.lights +=
            frequencyLight(duty.subject, duty.frequency, duty.days, today, delays.frequencyDays);
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
