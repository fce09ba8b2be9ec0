#include "core/reports/filechecks.h"

#include "core/base/text/dates.h"
#include "core/programme/actionrepository.h"
#include "core/programme/campaignrepository.h"
#include "core/programme/funderrepository.h"
#include "core/programme/fundingtotals.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

using storage::Database;
using storage::Query;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::FileChecks)
};

// Each gives id, and the name and day its sentence tells.
constexpr QStringView kConvenedWithoutAgenda = uR"(
    SELECT s.id, c.name, s.date AS day
    FROM session s JOIN council c ON c.id = s.council_id
    WHERE s.state = 'convened'
      AND NOT EXISTS (SELECT 1 FROM agenda_item i WHERE i.session_id = s.id)
    ORDER BY s.date, s.id)";
constexpr QStringView kHeldInTheFuture = uR"(
    SELECT s.id, c.name, s.date AS day
    FROM session s JOIN council c ON c.id = s.council_id
    WHERE s.date > :today
      AND s.state IN ('held', 'minutes_draft', 'minutes_sent', 'minutes_approved', 'archived')
    ORDER BY s.date, s.id)";
constexpr QStringView kApprovedWithoutAttendance = uR"(
    SELECT s.id, c.name, s.date AS day
    FROM session s JOIN council c ON c.id = s.council_id
    WHERE s.state IN ('minutes_approved', 'archived')
      AND EXISTS (SELECT 1 FROM participant p
                  WHERE p.session_id = s.id AND p.attendance = 'unknown')
    ORDER BY s.date, s.id)";
constexpr QStringView kQuestionOfOtherCouncil = uR"(
    SELECT q.id, q.number AS name, s.date AS day
    FROM question q JOIN session s ON s.id = q.session_id
    WHERE s.council_id <> q.council_id
    ORDER BY q.number)";
constexpr QStringView kSeatHeldTwice = uR"(
    SELECT b.id, c.name, b.starts_on AS day
    FROM mandate a
    JOIN mandate b ON b.seat_id = a.seat_id AND b.id > a.id
                  AND b.starts_on <= coalesce(a.ends_on, '9999-12-31')
                  AND a.starts_on <= coalesce(b.ends_on, '9999-12-31')
    JOIN council c ON c.id = b.council_id
    ORDER BY c.name, b.starts_on, b.id)";
constexpr QStringView kMemberTwice = uR"(
    SELECT b.id, c.name, b.starts_on AS day
    FROM mandate a
    JOIN mandate b ON b.council_id = a.council_id AND b.person_id = a.person_id AND b.id > a.id
                  AND b.starts_on <= coalesce(a.ends_on, '9999-12-31')
                  AND a.starts_on <= coalesce(b.ends_on, '9999-12-31')
    JOIN council c ON c.id = b.council_id
    ORDER BY c.name, b.starts_on, b.id)";
constexpr QStringView kSeatOfOtherCollege = uR"(
    SELECT m.id, c.name, m.starts_on AS day
    FROM mandate m
    JOIN seat s ON s.id = m.seat_id
    JOIN council c ON c.id = m.council_id
    WHERE s.council_id <> m.council_id OR s.college_id <> coalesce(m.college_id, s.college_id)
    ORDER BY c.name, m.starts_on, m.id)";
constexpr QStringView kRenewalWithoutReport = uR"(
    SELECT a.id, a.number AS name, b.number AS other
    FROM action a JOIN action b ON b.id = a.renewed_id
    WHERE b.report_received_on IS NULL AND a.state NOT IN ('idea', 'in_preparation', 'abandoned',
                                                           'refused', 'inadmissible', 'closed')
    ORDER BY a.number)";

struct Rule
{
    const char *key;
    Severity severity;
    EntityKind entity;
    QStringView sql;
    const char *text; ///< %1 the name, %2 the day
};

/// The translated sentences are looked up under the context of Tr.
constexpr auto kRules = std::to_array<Rule>({
    {"session.convened_without_agenda", Severity::Wrong, EntityKind::Session,
     kConvenedWithoutAgenda,
     QT_TRANSLATE_NOOP("faubourg::reports::FileChecks",
                       "%1: the session of %2 is convened, but its agenda is empty.")},
    {"session.held_in_the_future", Severity::Wrong, EntityKind::Session, kHeldInTheFuture,
     QT_TRANSLATE_NOOP("faubourg::reports::FileChecks",
                       "%1: the session of %2 is said to be held, but its day has not come.")},
    {"session.attendance_unknown", Severity::Advice, EntityKind::Session,
     kApprovedWithoutAttendance,
     QT_TRANSLATE_NOOP("faubourg::reports::FileChecks",
                       "%1: the minutes of %2 are approved, but the attendance of some is not "
                       "noted.")},
    {"question.other_council", Severity::Wrong, EntityKind::Question, kQuestionOfOtherCouncil,
     QT_TRANSLATE_NOOP("faubourg::reports::FileChecks",
                       "Question %1 was asked in a session (%2) of another council than its "
                       "own.")},
    {"mandate.seat_held_twice", Severity::Wrong, EntityKind::Mandate, kSeatHeldTwice,
     QT_TRANSLATE_NOOP("faubourg::reports::FileChecks",
                       "%1: a mandate from %2 holds a seat that another one holds at the same "
                       "time.")},
    {"mandate.member_twice", Severity::Wrong, EntityKind::Mandate, kMemberTwice,
     QT_TRANSLATE_NOOP("faubourg::reports::FileChecks",
                       "%1: a member has two mandates at once; the second starts on %2.")},
    {"mandate.seat_of_other_college", Severity::Wrong, EntityKind::Mandate, kSeatOfOtherCollege,
     QT_TRANSLATE_NOOP("faubourg::reports::FileChecks",
                       "%1: a mandate from %2 holds a seat of another college or council.")},
});

Result<void> checkRule(const Database &database, const Rule &rule, QDate today,
                       QList<FileCheck> &found)
{
    Query query(database, rule.sql);
    if (rule.sql.contains(u":today"))
        query.bind(u":today", today);
    FB_TRY(query.exec());
    while (query.next())
        found += FileCheck{
            .rule = QString::fromLatin1(rule.key),
            .severity = rule.severity,
            .entity = {rule.entity, query.number(u"id")},
            .text = Tr::tr(rule.text).arg(query.text(u"name"), numericDate(query.date(u"day")))};
    return {};
}

Result<void> checkRenewals(const Database &database, QList<FileCheck> &found)
{
    Query query(database, kRenewalWithoutReport);
    FB_TRY(query.exec());
    while (query.next())
        found += FileCheck{.rule = u"action.renewal_without_report"_s,
                           .severity = Severity::Advice,
                           .entity = {EntityKind::Action, query.number(u"id")},
                           .text = Tr::tr("Action %1 renews %2, whose report has not come.")
                                       .arg(query.text(u"name"), query.text(u"other"))};
    return {};
}

void checkAction(const programme::Action &action, QList<FileCheck> &found)
{
    const EntityRef entity{EntityKind::Action, action.id.value()};
    if (const auto checked = programme::validate(action); !checked)
        found +=
            FileCheck{.rule = u"action.invalid"_s,
                      .severity = Severity::Wrong,
                      .entity = entity,
                      .text = Tr::tr("Action %1: %2").arg(action.number, checked.error().message)};
    if (programme::isEnded(action.state))
        return;
    for (const programme::ActionRemark remark : programme::remarks(action))
        found += FileCheck{
            .rule = u"action.remark"_s,
            .severity = Severity::Advice,
            .entity = entity,
            .text = Tr::tr("Action %1: %2").arg(action.number, programme::toText(remark))};
}

Result<void> checkEnvelopes(const Database &database, const programme::Campaign &campaign,
                            QList<FileCheck> &found)
{
    FB_TRY_LET(funded, programme::ActionRepository(database).fundedIn(campaign.year));
    const auto balances = programme::envelopeBalances(campaign, funded);
    for (const programme::EnvelopeBalance &balance : balances) {
        if (balance.left() >= Money())
            continue;
        FB_TRY_LET(funder, programme::FunderRepository(database).find(balance.funderId));
        found += FileCheck{.rule = u"campaign.envelope_exceeded"_s,
                           .severity = Severity::Advice,
                           .entity = {EntityKind::Campaign, campaign.id.value()},
                           .text = Tr::tr("%1: more is decided for %2 than the envelope holds.")
                                       .arg(funder.shortName)
                                       .arg(campaign.year)};
    }
    return {};
}

Result<void> checkProgramme(const Database &database, QList<FileCheck> &found)
{
    const programme::CampaignRepository campaigns(database);
    FB_TRY_LET(rows, campaigns.list());
    for (const programme::CampaignRow &row : std::as_const(rows)) {
        FB_TRY_LET(campaign, campaigns.find(row.id));
        FB_TRY_LET(actions, programme::ActionRepository(database).ofYear(row.year));
        for (const programme::Action &action : std::as_const(actions))
            checkAction(action, found);
        FB_TRY(checkEnvelopes(database, campaign, found));
    }
    return checkRenewals(database, found);
}

bool isWrong(const FileCheck &check)
{
    return check.severity == Severity::Wrong;
}

} // namespace

bool FileChecks::isSound() const
{
    return std::none_of(found.cbegin(), found.cend(), isWrong);
}

Result<FileChecks> checkRules(const Database &database, QDate today)
{
    FileChecks checks;
    for (const Rule &rule : kRules)
        FB_TRY(checkRule(database, rule, today, checks.found));
    FB_TRY(checkProgramme(database, checks.found));
    std::stable_partition(checks.found.begin(), checks.found.end(), isWrong);
    return checks;
}

} // namespace faubourg::reports
