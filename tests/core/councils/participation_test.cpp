#include "core/councils/participationrepository.h"
#include "core/reports/councillights.h"
#include "tests/support/councilsbuilders.h"
#include "tests/support/journalwatch.h"

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);

/// A council with one working group that the plenary of September put first.
struct GroupFixture : CouncilFixture
{
    ParticipationRepository participations{*database};
    BodyId group;

    GroupFixture()
    {
        council = stored(councilRepository.save(withBody(council,
                                                         {.id = {},
                                                          .kind = BodyKind::WorkingGroup,
                                                          .name = u"Cadre de vie"_s,
                                                          .topic = u"Propreté"_s,
                                                          .period = {QDate(2026, 9, 15), {}},
                                                          .priority = 1,
                                                          .votedOn = QDate(2026, 9, 14)})));
        group = council.bodies.last().id;
    }

    Participation joining(PersonId person, ParticipationRole role = ParticipationRole::Member,
                          QDate from = QDate(2026, 10, 1)) const
    {
        return {.id = {}, .body = group, .person = person, .role = role, .startsOn = from};
    }
};

RuleLight leadsOf(const QList<int> &leadsOfGroups, ShareRule rule = ShareRule::Exact,
                  std::optional<int> wanted = 2)
{
    Council council;
    QList<ParticipationRow> rows;
    for (const int leads : leadsOfGroups) {
        const BodyId body(council.bodies.size() + 1);
        council.bodies +=
            {.id = body, .kind = BodyKind::WorkingGroup, .name = u"Groupe %1"_s.arg(body.value())};
        for (int lead = 0; lead < leads; ++lead) {
            ParticipationRow row;
            row.participation = {.body = body,
                                 .person = PersonId(rows.size() + 1),
                                 .role = ParticipationRole::Lead,
                                 .startsOn = QDate(2026, 1, 1),
                                 .endsOn = QDate(2026, 12, 31)};
            rows += row;
        }
    }
    CouncilRules rules;
    rules.workingGroupLeads = wanted;
    rules.workingGroupLeadsRule = rule;
    return leadsLight(council, rules, rows, kToday);
}

} // namespace

TEST_CASE("A working group without its leads is named", "[councils]")
{
    const auto light = leadsOf({2, 1, 0});
    CHECK(light.state == LightState::Broken);
    CHECK(light.measure == u"1 of 3"_s);
    CHECK(light.sentence.startsWith(u"Groupe 2: 1 lead(s), Groupe 3: 0 lead(s)."_s));
    CHECK(leadsOf({2, 2}).state == LightState::Met);
    CHECK(leadsOf({2, 2}).nextChangeOn == QDate(2027, 1, 1)); // their term ends the day before
}

TEST_CASE("How many leads, and whether at most or at least, is the type's to say", "[councils]")
{
    CHECK(leadsOf({3}, ShareRule::Minimum).state == LightState::Met);
    CHECK(leadsOf({3}, ShareRule::Maximum).state == LightState::Broken);
    CHECK(leadsOf({1}, ShareRule::Maximum).state == LightState::Met);
    CHECK(leadsOf({3}, ShareRule::Exact).state == LightState::Broken);
    CHECK(leadsOf({1}, ShareRule::Exact, 1).state == LightState::Met);
    CHECK(leadsOf({0}, ShareRule::Exact, std::nullopt).state == LightState::NotApplicable);
    CHECK(leadsOf({}).state == LightState::NotApplicable);
}

TEST_CASE("A priority without the day of its vote is refused", "[councils]")
{
    Council council = aCouncil();
    council.bodies = {{.id = {}, .kind = BodyKind::WorkingGroup, .name = u"Fête"_s, .priority = 2}};
    CHECK(validate(council).error().code == ErrorCode::InvalidInput);
    council.bodies.first().votedOn = kToday;
    CHECK(validate(council));
    council.bodies.first().priority = 0;
    CHECK_FALSE(validate(council));
}

TEST_CASE("Who follows an elected official starts when the other ends", "[councils]")
{
    Council council = aCouncil();
    council.officials = {{RowId(1), PersonId(1), OfficialRole::Elected, {QDate(2020, 7, 4), {}}},
                         {RowId(2), PersonId(2), OfficialRole::Facilitator, {}}};
    const auto after = withSuccessor(council, RowId(1), PersonId(7), QDate(2026, 3, 28));
    REQUIRE(after);
    REQUIRE(after->officials.size() == 3);
    CHECK(after->officials.at(0).period == Period{QDate(2020, 7, 4), QDate(2026, 3, 27)});
    CHECK(after->officials.at(1).person == PersonId(7));
    CHECK(after->officials.at(1).role == OfficialRole::Elected);
    CHECK(after->officials.at(1).period == Period{QDate(2026, 3, 28), {}});
    CHECK(officialsOn(*after, OfficialRole::Elected, QDate(2026, 3, 27)).size() == 1);
    CHECK(officialsOn(*after, OfficialRole::Elected, QDate(2026, 3, 28)).size() == 1);
    SECTION("nobody follows oneself, nor before the other began")
    {
        CHECK_FALSE(withSuccessor(council, RowId(1), PersonId(1), QDate(2026, 3, 28)));
        CHECK_FALSE(withSuccessor(council, RowId(1), PersonId(7), QDate(2020, 7, 4)));
        CHECK_FALSE(withSuccessor(council, RowId(1), {}, QDate(2026, 3, 28)));
        CHECK(withSuccessor(council, RowId(9), PersonId(7), kToday).error().code
              == ErrorCode::NotFound);
    }
}

TEST_CASE("A change of role ends one time in the group and starts another", "[councils]")
{
    const Participation member{.id = ParticipationId(4),
                               .body = BodyId(1),
                               .person = PersonId(3),
                               .startsOn = QDate(2026, 1, 10),
                               .revision = 2};
    const auto change = withRole(member, ParticipationRole::Lead, QDate(2026, 6, 1));
    REQUIRE(change);
    CHECK(change->before->endsOn == QDate(2026, 5, 31));
    CHECK_FALSE(change->after.id.isValid());
    CHECK(change->after.startsOn == QDate(2026, 6, 1));
    CHECK(change->after.role == ParticipationRole::Lead);
    SECTION("on the day of joining it is a correction")
    {
        const auto same = withRole(member, ParticipationRole::Lead, member.startsOn);
        CHECK_FALSE(same->before);
        CHECK(same->after.id == member.id);
    }
    SECTION("somebody who left changes no role")
    {
        const auto left = ended(member, QDate(2026, 5, 1));
        CHECK_FALSE(withRole(*left, ParticipationRole::Lead, QDate(2026, 6, 1)));
    }
}

TEST_CASE_METHOD(GroupFixture, "A group keeps its topic and vote, and people join and leave it",
                 "[councils]")
{
    CHECK(council.bodies.last().priority == 1);
    CHECK(council.bodies.last().votedOn == QDate(2026, 9, 14));
    JournalWatch watch(*database);
    const auto lead =
        stored(participations.save(joining(aStoredPerson(u"Wallon"_s), ParticipationRole::Lead)));
    const auto member = stored(participations.save(joining(aStoredPerson(u"Petit"_s))));
    auto rows = *participations.list({.council = council.id, .runningOn = kToday});
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).participation == lead); // before P, for leads come first
    CHECK(rows.at(0).bodyName == u"Cadre de vie"_s);
    const auto gone = stored(participations.save(*ended(member, QDate(2026, 11, 22))));
    rows = *participations.list({.body = group});
    CHECK(participantsOn(rows, group, kToday).size() == 1);
    CHECK(participantsOn(rows, group, QDate(2026, 11, 22)).size() == 2);
    CHECK(participations.save(joining(gone.person, ParticipationRole::Member, kToday)));
    CHECK(watch.unrecorded().isEmpty());
}

TEST_CASE_METHOD(GroupFixture, "Nobody is in a group twice, nor before it exists", "[councils]")
{
    const PersonId person = aStoredPerson(u"Petit"_s);
    stored(participations.save(joining(person)));
    CHECK(participations.save(joining(person, ParticipationRole::Lead, kToday)).error().code
          == ErrorCode::RuleViolation);
    const auto early =
        participations.save(joining(aStoredPerson(u"Martin"_s), {}, QDate(2026, 9, 14)));
    CHECK(early.error().code == ErrorCode::RuleViolation);
    auto endless = joining(aStoredPerson(u"Dubois"_s));
    endless.endsOn = QDate(2026, 9, 30);
    CHECK(participations.save(endless).error().code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(GroupFixture, "A group that somebody was in stays in the file", "[councils]")
{
    stored(participations.save(joining(aStoredPerson(u"Petit"_s))));
    council.bodies.removeLast();
    CHECK(councilRepository.save(council).error().code == ErrorCode::RuleViolation);
}

TEST_CASE_METHOD(GroupFixture, "The lights of a council tell of the leads its type asks for",
                 "[councils]")
{
    council.overrides = {{{}, u"working_group_leads"_s, u"1"_s, u"Essai"_s}};
    council = stored(councilRepository.save(council));
    const auto state = [&] {
        const auto lights = reports::councilLights(*database, kToday);
        const auto &shown = lights->first().lights;
        const auto light = std::ranges::find(shown, u"working_group_leads"_s, &RuleLight::rule);
        return light == shown.end() ? LightState::NotApplicable : light->state;
    };
    CHECK(state() == LightState::Broken);
    stored(participations.save(joining(aStoredPerson(u"Wallon"_s), ParticipationRole::Lead)));
    CHECK(state() == LightState::Met);
}
