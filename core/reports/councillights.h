#pragma once

#include "core/councils/composition.h"
#include "core/councils/enrolment.h"
#include "core/councils/meetingfrequency.h"
#include "core/councils/participation.h"
#include "core/councils/recognition.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::reports {

/// A council with all that its rules are judged on: its own records and its sessions.
struct CouncilStanding
{
    councils::Council council;
    councils::CouncilRules rules;
    QList<councils::MemberRow> mandates; ///< ended ones included
    QHash<BodyId, councils::MeetingDays> meetings = {};
    QList<councils::ParticipationRow> participations = {}; ///< of those who left too
    QList<councils::EnrolmentRow> enrolments = {};         ///< of those who left too
    QList<councils::RecognitionOrder> orders = {};         ///< oldest first
    /// Of its members, alike for one home; only where the rules want one person a household.
    QHash<PersonId, QString> homes = {};
};

/// Who belongs to the council: those with a mandate, and whoever enrolled in an open one.
QList<councils::MemberRow> membersOf(const CouncilStanding &standing);

/// What the bodies of the council must hold.
QList<councils::MeetingDuty> meetingDuties(const CouncilStanding &standing, QDate today);

/// How the rules of one council stand.
struct CouncilLights
{
    CouncilId id;
    QString name;
    councils::LightState overall = councils::LightState::NotApplicable; ///< the gravest
    QList<councils::RuleLight> lights; ///< composition first, then bodies and frequencies
};

/// The councils open on `today`, by name.
Result<QList<CouncilStanding>> councilStandings(const storage::Database &database, QDate today);
/// One of them, or one that is closed.
Result<CouncilStanding> councilStanding(const storage::Database &database, CouncilId id,
                                        QDate today);

/// The office's alert delays; those it does not keep are zero.
Result<councils::AlertDelays> alertDelays(const storage::Database &database);

CouncilLights lightsOf(const CouncilStanding &standing, const councils::AlertDelays &delays,
                       QDate today);
/// All councils open on `today`, by name: the lights of the home page and of the councils'.
Result<QList<CouncilLights>> councilLights(const storage::Database &database, QDate today);

} // namespace faubourg::reports
