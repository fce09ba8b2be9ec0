#include "core/reports/filechecks.h"
#include "tests/support/programmebuilders.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::programme;
using namespace faubourg::reports;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);

QStringList rules(const StorageFixture &file)
{
    const auto checks = checkRules(*file.database, kToday);
    INFO((checks ? std::string() : checks.error().detail.toStdString()));
    REQUIRE(checks);
    QStringList keys;
    for (const FileCheck &check : checks->found) {
        CHECK_FALSE(check.text.contains(u'%'));
        CHECK(check.entity.id > 0);
        keys += check.rule;
    }
    return keys;
}

storage::Row aSessionRow(CouncilId council, const QString &state, QDate date)
{
    return storage::Row().set("council_id"_L1, council).set("date"_L1, date).set("state"_L1, state);
}

storage::Row aMandateRow(CouncilId council, PersonId person, QDate from, QDate to)
{
    return storage::Row()
        .set("council_id"_L1, council)
        .set("person_id"_L1, person)
        .set("status"_L1, u"full"_s)
        .set("starts_on"_L1, from)
        .set("ends_on"_L1, to);
}

} // namespace

TEST_CASE_METHOD(StorageFixture, "An empty file is sound", "[reports]")
{
    CHECK(rules(*this).isEmpty());
}

TEST_CASE_METHOD(SessionFixture, "A session convened without agenda is wrong", "[reports]")
{
    insert("session"_L1, aSessionRow(catorive, u"planned"_s, QDate(2026, 12, 9)));
    CHECK(rules(*this).isEmpty());
    insert("session"_L1, aSessionRow(gare, u"convened"_s, QDate(2026, 12, 9)));
    CHECK(rules(*this) == QStringList{u"session.convened_without_agenda"_s});
    CHECK_FALSE(checkRules(*database, kToday)->isSound());
}

TEST_CASE_METHOD(SessionFixture, "A session cannot have been held on a day to come", "[reports]")
{
    insert("session"_L1, aSessionRow(gare, u"held"_s, kToday));
    CHECK(rules(*this).isEmpty());
    insert("session"_L1, aSessionRow(gare, u"held"_s, kToday.addDays(1)));
    CHECK(rules(*this) == QStringList{u"session.held_in_the_future"_s});
}

TEST_CASE_METHOD(SessionFixture, "A member has one mandate at a time in a council", "[reports]")
{
    const QDate start(2024, 1, 1);
    const QDate end(2025, 12, 31);
    insert("mandate"_L1, aMandateRow(gare, persons[0], start, end));
    insert("mandate"_L1, aMandateRow(gare, persons[0], end.addDays(1), {}));
    insert("mandate"_L1, aMandateRow(catorive, persons[0], start, {}));
    CHECK(rules(*this).isEmpty());
    insert("mandate"_L1, aMandateRow(gare, persons[0], end, {}));
    CHECK(rules(*this).count(u"mandate.member_twice"_s) == 2); // with each of the two others
}

TEST_CASE_METHOD(SessionFixture, "A seat is held by one member at a time, of its college",
                 "[reports]")
{
    const auto college = [&](const QString &name) {
        return CollegeId(insert("college"_L1,
                                storage::Row()
                                    .set("council_id"_L1, gare)
                                    .set("position"_L1, 0)
                                    .set("name"_L1, name)
                                    .set("kind"_L1, u"resident"_s)));
    };
    const CollegeId residents = college(u"Habitants"_s);
    const CollegeId actors = college(u"Acteurs"_s);
    const SeatId seat(insert("seat"_L1,
                             storage::Row()
                                 .set("council_id"_L1, gare)
                                 .set("position"_L1, 0)
                                 .set("college_id"_L1, residents)));
    const auto holds = [&](PersonId person, CollegeId of, QDate from) {
        insert(
            "mandate"_L1,
            aMandateRow(gare, person, from, {}).set("seat_id"_L1, seat).set("college_id"_L1, of));
    };
    holds(persons[0], residents, QDate(2024, 1, 1));
    CHECK(rules(*this).isEmpty());
    holds(persons[1], actors, QDate(2025, 1, 1));
    CHECK(rules(*this)
          == QStringList{u"mandate.seat_held_twice"_s, u"mandate.seat_of_other_college"_s});
}

TEST_CASE_METHOD(SessionFixture, "A question stands with the council it was asked in", "[reports]")
{
    const qint64 session = insert("session"_L1, aSessionRow(gare, u"held"_s, kToday));
    insert("question"_L1,
           storage::Row()
               .set("number"_L1, 41)
               .set("council_id"_L1, catorive)
               .set("session_id"_L1, session)
               .set("asked_on"_L1, kToday)
               .set("subject"_L1, u"Éclairage"_s)
               .set("state"_L1, u"received"_s));
    CHECK(rules(*this) == QStringList{u"question.other_council"_s});
}

TEST_CASE_METHOD(ProgrammeFixture, "An action without quartier or objective is advice, not wrong",
                 "[reports]")
{
    save(anAction());
    CHECK(rules(*this) == QStringList{u"action.remark"_s, u"action.remark"_s});
    CHECK(checkRules(*database, kToday)->isSound());
}

TEST_CASE_METHOD(ProgrammeFixture, "More decided than the envelope holds is pointed out",
                 "[reports]")
{
    campaign.envelopes = {{{}, state.id, Money::fromEuros(10)}};
    stored(campaigns.save(campaign));
    Action action = anAction();
    action.quartiers = {{{}, QuartierId(1), {}}};
    action.objectives = {{{}, ObjectiveId(1)}};
    action.lines = {aLine(state.id, euros(10), euros(10))};
    action = save(action);
    CHECK(rules(*this).isEmpty());
    action.lines.first().amounts = {
        .requested = euros(11), .proposed = {}, .decided = euros(11), .paid = {}};
    save(action);
    CHECK(rules(*this) == QStringList{u"campaign.envelope_exceeded"_s});
}

TEST_CASE_METHOD(ProgrammeFixture, "A renewal waits for the report on what it renews", "[reports]")
{
    Action first = anAction();
    first.quartiers = {{{}, QuartierId(1), {}}};
    first.objectives = {{{}, ObjectiveId(1)}};
    Action renewal = first;
    first = save(first);
    renewal.number = u"2026-008"_s;
    renewal.renewedId = first.id;
    renewal.state = ActionState::Submitted;
    save(renewal);
    CHECK(rules(*this) == QStringList{u"action.renewal_without_report"_s});
    first.reportReceivedOn = kToday;
    first.publics = {{{}, PublicPhase::Actual, PublicSex::Female, AgeBand::From60, 3}};
    save(first);
    CHECK(rules(*this).isEmpty());
}
