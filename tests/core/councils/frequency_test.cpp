#include "core/councils/meetingfrequency.h"
#include "tests/support/catchqt.h"

#include <random>

using namespace faubourg;
using namespace faubourg::councils;
using namespace Qt::Literals::StringLiterals;

namespace {

const Frequency kQuarterly{{}, BodyKind::Plenary, 1, Per::Quarter, {}};
constexpr int kAlert = 45;

RuleLight lightOn(QDate today, const MeetingDays &days, const Frequency &frequency = kQuarterly)
{
    return frequencyLight(u"Catorive"_s, frequency, days, today, kAlert);
}

} // namespace

TEST_CASE("A quarter, a half-year and a year hold their days", "[councils]")
{
    CHECK(periodAround(Per::Quarter, QDate(2026, 6, 30))
          == Period{QDate(2026, 4, 1), QDate(2026, 6, 30)});
    CHECK(periodAround(Per::HalfYear, QDate(2026, 7, 1))
          == Period{QDate(2026, 7, 1), QDate(2026, 12, 31)});
    CHECK(periodAround(Per::Year, QDate(2028, 2, 29)) == civilYear(2028));
}

TEST_CASE("A session not held is told with the days that are left", "[councils]")
{
    const auto light = lightOn(QDate(2026, 6, 11), {});
    CHECK(light.state == LightState::Soon);
    CHECK(light.sentence.startsWith(u"Catorive: 2nd quarter not held, 19 day(s) left"_s));
    CHECK(light.nextChangeOn == QDate(2026, 7, 1));
}

TEST_CASE("Early in the quarter there is nothing to watch yet", "[councils]")
{
    const auto light = lightOn(QDate(2026, 4, 2), {});
    CHECK(light.state == LightState::Met);
    CHECK(light.nextChangeOn == QDate(2026, 5, 16));
    CHECK(lightOn(light.nextChangeOn, {}).state == LightState::Soon);
    CHECK(lightOn(light.nextChangeOn.addDays(-1), {}).state == LightState::Met);
}

TEST_CASE("A held session meets the rule until the period ends", "[councils]")
{
    const MeetingDays days{.held = {QDate(2026, 4, 1)}, .planned = {}};
    const auto light = lightOn(QDate(2026, 6, 30), days);
    CHECK(light.state == LightState::Met);
    CHECK(light.nextChangeOn == QDate(2026, 7, 1));
}

TEST_CASE("A planned session is told with its day and what follows if it is not held", "[councils]")
{
    const MeetingDays days{.held = {}, .planned = {QDate(2026, 12, 9)}};
    const auto light = lightOn(QDate(2026, 11, 23), days);
    CHECK(light.state == LightState::Soon);
    CHECK(light.sentence.contains(u"9 d"_s));
    CHECK(light.sentence.contains(u"janvier"_s));
    SECTION("a planned day that has passed counts for nothing")
    {
        CHECK_FALSE(lightOn(QDate(2026, 12, 10), days).sentence.contains(u"planned"_s));
    }
}

TEST_CASE("A quarter missed stays broken until a session is held", "[councils]")
{
    MeetingDays days{.held = {QDate(2026, 2, 10)}, .planned = {}};
    CHECK(lightOn(QDate(2026, 7, 1), days).state == LightState::Broken);
    days.held += QDate(2026, 7, 5);
    CHECK(lightOn(QDate(2026, 7, 6), days).state == LightState::Met);
}

TEST_CASE("Periods before the first recorded session are not judged", "[councils]")
{
    CHECK(lightOn(QDate(2026, 7, 1), {}).state == LightState::Met);
    CHECK(lightOn(QDate(2026, 10, 1), {.held = {QDate(2026, 9, 30)}, .planned = {}}).state
          == LightState::Met);
}

TEST_CASE("A year that the records join half-way is not judged", "[councils]")
{
    const Frequency thrice{{}, BodyKind::Coordination, 3, Per::Year, {}};
    MeetingDays days{.held = {QDate(2025, 10, 5)}, .planned = {}};
    CHECK(lightOn(QDate(2026, 2, 1), days, thrice).state == LightState::Met);
    days.held += QDate(2024, 12, 31);
    CHECK(lightOn(QDate(2026, 2, 1), days, thrice).state == LightState::Broken);
}

TEST_CASE("Three sessions a year are counted, not spread", "[councils]")
{
    const Frequency thrice{{}, BodyKind::Coordination, 3, Per::Year, {}};
    MeetingDays days{.held = {QDate(2026, 1, 5), QDate(2026, 1, 6)}, .planned = {}};
    CHECK(lightOn(QDate(2026, 12, 1), days, thrice).state == LightState::Soon);
    days.held += QDate(2026, 1, 7);
    CHECK(lightOn(QDate(2026, 12, 1), days, thrice).state == LightState::Met);
    CHECK(lightOn(QDate(2026, 12, 1), days, thrice).rule == u"frequency.coordination"_s);
}

TEST_CASE("Sessions still wanted are told with those that were held", "[councils]")
{
    const Frequency thrice{{}, BodyKind::Coordination, 3, Per::Year, {}};
    const MeetingDays days{.held = {QDate(2026, 1, 5)}, .planned = {}};
    CHECK(lightOn(QDate(2026, 11, 28), days, thrice)
              .sentence.startsWith(u"Catorive: year 2026, sessions held: 1 of 3, 33 day(s)"_s));
}

TEST_CASE("Each frequency binds the bodies of its kind", "[councils]")
{
    const QDate today(2026, 11, 23);
    const MeetingDays held{.held = {QDate(2026, 3, 2)}, .planned = {}};
    Council council;
    council.name = u"Bellevue"_s;
    council.bodies = {{.id = BodyId(1), .kind = BodyKind::Coordination, .name = u"Coordination"_s},
                      {.id = BodyId(2), .kind = BodyKind::WorkingGroup, .name = u"Cadre de vie"_s},
                      {.id = BodyId(3), .kind = BodyKind::WorkingGroup, .name = u"Mobilités"_s},
                      {.id = BodyId(4),
                       .kind = BodyKind::WorkingGroup,
                       .name = u"Fête"_s,
                       .period = {{}, today.addDays(-1)}}};
    const Frequency plenary{{}, BodyKind::Plenary, 1, Per::Year, {}};
    const Frequency coordination{{}, BodyKind::Coordination, 3, Per::Year, {}};
    const Frequency groups{{}, BodyKind::WorkingGroup, 1, Per::HalfYear, {}};
    const QHash<BodyId, MeetingDays> meetings{{BodyId(), held}, {BodyId(3), held}};
    const auto duties = meetingDuties(council, {plenary, coordination, groups}, meetings, today);
    REQUIRE(duties.size() == 4); // a group that has ended owes nothing
    CHECK(duties.at(0).subject == u"Bellevue, plenary"_s);
    CHECK(duties.at(0).days.held == held.held); // a session of no body is the council's own
    CHECK(duties.at(1).subject == u"Bellevue, coordination"_s);
    CHECK(duties.at(1).days.held.isEmpty());
    CHECK(duties.at(2).subject == u"Bellevue, Cadre de vie"_s);
    CHECK(duties.at(3).subject == u"Bellevue, Mobilités"_s);
    CHECK(duties.at(3).days.held == held.held);
    SECTION("the only duty of a plenary needs no other name than the council's")
    {
        CHECK(meetingDuties(council, {plenary}, meetings, today).first().subject == u"Bellevue"_s);
    }
    SECTION("a body that was not created yet owes its meetings all the same")
    {
        council.bodies.clear();
        CHECK(meetingDuties(council, {coordination}, meetings, today).size() == 1);
    }
}

TEST_CASE("Between two announced changes the light stays as it is", "[councils]")
{
    std::mt19937 random(4);
    for (int i = 0; i < 300; ++i) {
        MeetingDays days;
        for (auto left = random() % 4; left > 0; --left)
            days.held += QDate(2025, 1, 1).addDays(static_cast<int>(random() % 500));
        const QDate today = QDate(2026, 6, 1).addDays(static_cast<int>(random() % 200));
        const auto light = lightOn(today, days);
        REQUIRE(light.nextChangeOn > today);
        for (QDate day = today; day < light.nextChangeOn; day = day.addDays(1))
            REQUIRE(lightOn(day, days).state == light.state);
    }
}
