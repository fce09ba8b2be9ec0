#include "core/office/officerepository.h"
#include "core/office/parameterrepository.h"
#include "core/reports/dueitems.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"
#include "tests/support/programmebuilders.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::reports;
using namespace faubourg::test;

namespace {

const QDate kMonday(2026, 11, 23);

DueItems due(const StorageFixture &file, QDate today = kMonday)
{
    const auto items = dueItems(*file.database, today);
    INFO((items ? std::string() : items.error().detail.toStdString()));
    REQUIRE(items);
    return *items;
}

QList<DueKind> kinds(const QList<DueItem> &items)
{
    QList<DueKind> found;
    for (const DueItem &item : items)
        found += item.kind;
    return found;
}

/// Councils and sessions with the delays shipped: 15 days of notice, 15 for minutes, a
/// question alerts after 21 days and is late after 30.
struct DueFixture : SessionFixture
{
    DueFixture() { REQUIRE(office::seedParameters(*database)); }

    void session(sessions::SessionState state, QDate date) const
    {
        insert("session"_L1,
               storage::Row()
                   .set("council_id"_L1, catorive)
                   .set("date"_L1, date)
                   .set("state"_L1, sessions::kSessionStateKeys.key(state)));
    }

    void question(QDate askedOn, QDate dueOn = {}) const
    {
        sessions::Question question = aQuestion(catorive);
        question.askedOn = askedOn;
        question.dueOn = dueOn;
        REQUIRE(sessions::QuestionRepository(*database).save(question));
    }
};

/// One action of 2026 with money, under the delays shipped: report by 30 June 2027.
struct ReportDueFixture : ProgrammeFixture
{
    ReportDueFixture()
    {
        REQUIRE(office::seedParameters(*database));
        programme::Action action = anAction();
        action.state = programme::ActionState::InProgress;
        action.lines = {aLine(state.id, euros(10), euros(10))};
        save(action);
    }
};

} // namespace

TEST_CASE_METHOD(StorageFixture, "An empty file has nothing due but says where to start",
                 "[reports]")
{
    const DueItems items = due(*this);
    CHECK(items.count() == 0);
    REQUIRE_FALSE(items.onboarding.isEmpty());
    CHECK(items.onboarding.first().entity == EntityRef{EntityKind::Office, 0});
    const auto before = items.onboarding.size();
    auto office = office::OfficeRepository(*database).get();
    REQUIRE(office);
    office::Office named = *office;
    named.commune = u"Villeneuve-l’Exemple"_s;
    REQUIRE(office::OfficeRepository(*database).save(named));
    CHECK(due(*this).onboarding.size() == before - 1);
}

TEST_CASE_METHOD(DueFixture, "A planned session is convened before its notice runs out",
                 "[reports]")
{
    session(sessions::SessionState::Planned, QDate(2026, 12, 9));
    const DueItems items = due(*this);
    REQUIRE(items.thisWeek.size() == 1);
    CHECK(items.thisWeek.first().kind == DueKind::ConveneSession);
    CHECK(items.thisWeek.first().dueOn == QDate(2026, 11, 24));
    CHECK(items.thisWeek.first().text.contains(u"Catorive"_s));
    CHECK(kinds(due(*this, QDate(2026, 11, 24)).today) == QList{DueKind::ConveneSession});
    CHECK(kinds(due(*this, QDate(2026, 11, 25)).overdue) == QList{DueKind::ConveneSession});
    CHECK(due(*this, QDate(2026, 10, 1)).count() == 0);
}

TEST_CASE_METHOD(DueFixture, "A council's own notice comes before the office's", "[reports]")
{
    session(sessions::SessionState::Planned, QDate(2026, 12, 9));
    insert("council_parameter"_L1,
           storage::Row()
               .set("council_id"_L1, catorive)
               .set("position"_L1, 0)
               .set("key"_L1, u"convocation_notice_days"_s)
               .set("value"_L1, u"8"_s));
    CHECK(due(*this).of(DueKind::ConveneSession).first().dueOn == QDate(2026, 12, 1));
}

TEST_CASE_METHOD(DueFixture, "A session whose day is past asks what became of it", "[reports]")
{
    session(sessions::SessionState::Convened, kMonday);
    CHECK(due(*this).count() == 0);
    CHECK(kinds(due(*this, kMonday.addDays(1)).overdue) == QList{DueKind::RecordSession});
}

TEST_CASE_METHOD(DueFixture, "Minutes are written, sent, then approved at the next session",
                 "[reports]")
{
    session(sessions::SessionState::Held, QDate(2026, 11, 8));
    session(sessions::SessionState::MinutesDraft, QDate(2026, 11, 7));
    session(sessions::SessionState::MinutesSent, QDate(2026, 11, 1));
    DueItems items = due(*this);
    CHECK(kinds(items.today) == QList{DueKind::WriteMinutes});
    CHECK(kinds(items.overdue) == QList{DueKind::SendMinutes});
    CHECK(items.of(DueKind::ApproveMinutes).isEmpty());
    session(sessions::SessionState::Convened, QDate(2026, 12, 9));
    items = due(*this);
    REQUIRE(items.of(DueKind::ApproveMinutes).size() == 1);
    CHECK(items.of(DueKind::ApproveMinutes).first().dueOn == QDate(2026, 12, 9));
}

TEST_CASE_METHOD(DueFixture, "A question shows when its answer is due soon, or late", "[reports]")
{
    question(QDate(2026, 10, 17));
    const DueItems items = due(*this);
    REQUIRE(items.overdue.size() == 1);
    CHECK(items.overdue.first().kind == DueKind::AnswerQuestion);
    CHECK(items.overdue.first().dueOn == QDate(2026, 11, 16));
    CHECK(items.overdue.first().since == QDate(2026, 10, 17));
    CHECK(kinds(due(*this, QDate(2026, 11, 10)).thisWeek) == QList<DueKind>());
    CHECK(kinds(due(*this, QDate(2026, 11, 10)).thisMonth) == QList{DueKind::AnswerQuestion});
    CHECK(due(*this, QDate(2026, 11, 1)).count() == 0);
}

TEST_CASE_METHOD(DueFixture, "A follow-up shows a week before its day", "[reports]")
{
    const qint64 held = insert("session"_L1,
                               storage::Row()
                                   .set("council_id"_L1, catorive)
                                   .set("date"_L1, QDate(2026, 11, 1))
                                   .set("state"_L1, u"minutes_approved"_s));
    sessions::FollowUp followUp = aFollowUp(SessionId(held));
    followUp.dueOn = kMonday.addDays(7);
    REQUIRE(sessions::FollowUpRepository(*database).save(followUp));
    CHECK(kinds(due(*this).thisMonth) == QList{DueKind::DoFollowUp});
    CHECK(due(*this, kMonday.addDays(-1)).count() == 0);
    CHECK(kinds(due(*this, kMonday.addDays(8)).overdue) == QList{DueKind::DoFollowUp});
}

TEST_CASE_METHOD(ReportDueFixture, "A report is announced a month ahead and late the day after",
                 "[reports]")
{
    CHECK(due(*this).of(DueKind::CollectReport).isEmpty());
    CHECK(kinds(due(*this, QDate(2027, 5, 31)).thisMonth) == QList{DueKind::CollectReport});
    CHECK(kinds(due(*this, QDate(2027, 6, 30)).today) == QList{DueKind::CollectReport});
    const DueItems late = due(*this, QDate(2027, 7, 1));
    REQUIRE(late.overdue.size() == 1);
    CHECK(late.overdue.first().text.contains(u"2026-007"_s));
    CHECK(late.overdue.first().verb == DueVerb::Remind);
}

TEST_CASE_METHOD(ReportDueFixture, "The programme goes out ten days before the committee",
                 "[reports]")
{
    campaign.fundersCommitteeOn = QDate(2026, 12, 10);
    campaign.callClosesOn = kMonday;
    stored(campaigns.save(campaign));
    CHECK(due(*this).of(DueKind::PrepareCommittee).first().dueOn == QDate(2026, 11, 30));
    CHECK(kinds(due(*this).today) == QList{DueKind::CloseCall});
    CHECK(due(*this, QDate(2026, 12, 11)).count() == 0);
}

TEST_CASE_METHOD(ProgrammeFixture, "A file without delays is not asked about them", "[reports]")
{
    programme::Action action = anAction();
    action.state = programme::ActionState::InProgress;
    action.lines = {aLine(state.id, euros(10), euros(10))};
    save(action);
    CHECK(due(*this, QDate(2030, 1, 1)).count() == 0);
}
