#include "core/councils/initiativerepository.h"
#include "core/councils/recognitionrepository.h"
#include "core/people/organisationrepository.h"
#include "core/programme/actionrepository.h"
#include "core/reports/councilinitiatives.h"
#include "tests/support/councilsbuilders.h"
#include "tests/support/journalwatch.h"
#include "tests/support/programmebuilders.h"

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);

RecognitionOrder anOrder(const QList<MemberRow> &mandates, QDate signedOn = QDate(2026, 3, 14))
{
    return {.id = {},
            .council = CouncilId(1),
            .kind = OrderKind::Recognition,
            .number = u"2026-118"_s,
            .signedOn = signedOn,
            .notes = {},
            .members = membersToName(mandates, signedOn)};
}

struct InitiativeFixture : ProgrammeFixture
{
    CouncilRepository councils{*database};
    CouncilId council = storedCouncil();

    CouncilId storedCouncil() const
    {
        const auto type = CouncilTypeRepository(*database).save(aCouncilType());
        REQUIRE(type);
        const auto saved = councils.save(newCouncil(*type, u"Conseil citoyen"_s));
        REQUIRE(saved);
        return saved->id;
    }

    Initiative anInitiative(const QString &title) const
    {
        Initiative initiative;
        initiative.council = council;
        initiative.title = title;
        initiative.period = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
        initiative.cost = Money::fromEuros(1150);
        initiative.fundings = {{{}, u"Fonds de participation"_s, Money::fromEuros(700), {}},
                               {{}, u"Bailleur"_s, Money::fromEuros(450), Money::fromEuros(400)}};
        return initiative;
    }
};

} // namespace

TEST_CASE("An order names those who sit, then those who wait, as of its day", "[councils]")
{
    auto mandates = aFullHouse();
    mandates += aSubstitute(1, 1, people::Sex::Female);
    mandates[2].mandate.endsOn = QDate(2026, 2, 1);
    mandates[8].mandate.represents = u"Les Tisserands"_s;
    const auto order = anOrder(mandates);
    REQUIRE(order.members.size() == 12);
    CHECK(order.members.last().status == MandateStatus::Substitute);
    CHECK(std::ranges::none_of(
        order.members, [](const OrderMember &member) { return member.person == PersonId(3); }));
    CHECK(order.members.at(7).represents == u"Les Tisserands"_s);
    CHECK(validate(order));
}

TEST_CASE("A change since the order asks for an amending one", "[councils]")
{
    auto mandates = aFullHouse();
    const auto order = anOrder(mandates);
    CHECK(recognitionLight({order}, mandates, kToday).state == LightState::Met);

    mandates[0].mandate.endsOn = QDate(2026, 9, 30);
    mandates += aMember(40);
    const OrderGap gap = orderGap(order, mandates, kToday);
    REQUIRE(gap.toName.size() == 1);
    CHECK(gap.toName.first().person == PersonId(40));
    CHECK(gap.toStrike == QList{PersonId(1)});
    const auto light = recognitionLight({order}, mandates, kToday);
    CHECK(light.state == LightState::Soon);
    CHECK(light.sentence.startsWith(u"2 change(s) since the order of"_s));

    SECTION("the amending order settles it")
    {
        auto amending = anOrder(mandates, QDate(2026, 11, 2));
        amending.kind = OrderKind::Amendment;
        CHECK(recognitionLight({order, amending}, mandates, kToday).state == LightState::Met);
        CHECK(orderOn({order, amending}, QDate(2026, 11, 1))->signedOn == order.signedOn);
    }
    SECTION("whoever waited and sits now is to be named as a full member")
    {
        auto waiting = aFullHouse();
        waiting += aSubstitute(1, 1, people::Sex::Male);
        const auto before = anOrder(waiting);
        waiting.last().mandate.status = MandateStatus::Full;
        const OrderGap promoted = orderGap(before, waiting, kToday);
        CHECK(promoted.toName.size() == 1);
        CHECK(promoted.toStrike.isEmpty());
    }
}

TEST_CASE("A council without order is not recognised", "[councils]")
{
    CHECK(recognitionLight({}, aFullHouse(), kToday).state == LightState::Broken);
    const auto coming = anOrder(aFullHouse(), kToday.addDays(1));
    CHECK(recognitionLight({coming}, aFullHouse(), kToday).state == LightState::Broken);
}

TEST_CASE("The steering bodies where nobody speaks for the council are named", "[councils]")
{
    CouncilRules rules;
    rules.steeringBodies = {SteeringBody::Steering, SteeringBody::Technical};
    Council council = aCouncil();
    council.representatives = {
        {RowId(1), PersonId(1), SteeringBody::Steering, {QDate(2026, 1, 1), QDate(2026, 12, 31)}},
        {RowId(2), PersonId(2), SteeringBody::Technical, {QDate(2025, 1, 1), QDate(2026, 1, 31)}}};
    const auto light = representationLight(council, rules, kToday);
    CHECK(light.state == LightState::Broken);
    CHECK(light.measure == u"1 of 2"_s);
    CHECK(light.sentence.contains(u"Technical committee"_s));
    CHECK(light.nextChangeOn == QDate(2027, 1, 1));
    CHECK(representationLight(council, rules, QDate(2026, 1, 31)).state == LightState::Met);
}

TEST_CASE_METHOD(CouncilFixture, "An order reads back with whom it names, and its number is once",
                 "[councils]")
{
    const RecognitionRepository orders(*database);
    JournalWatch watch(*database);
    RecognitionOrder order;
    order.council = council.id;
    order.number = u"2026-118"_s;
    order.signedOn = QDate(2026, 3, 14);
    order.members = {{{}, aStoredPerson(u"Wallon"_s), MandateStatus::Full, u"Habitants"_s, {}},
                     {{}, aStoredPerson(u"Petit"_s), MandateStatus::Substitute, u"Acteurs"_s, {}}};
    const auto saved = stored(orders.save(order));
    CHECK(*orders.find(saved.id) == saved);
    CHECK(*orders.list(council.id) == QList{saved});
    CHECK(orders.save(order).error().code == ErrorCode::RuleViolation);
    REQUIRE(orders.remove(saved.id, saved.revision));
    CHECK(orders.list(council.id)->isEmpty());
    const auto back = stored(orders.save(saved)); // an undone removal
    CHECK(back.members == saved.members);
    CHECK(*orders.find(saved.id) == back);
    CHECK(watch.unrecorded().isEmpty());
    SECTION("nobody is named twice")
    {
        order.number = u"2026-119"_s;
        order.members += order.members.first();
        CHECK(orders.save(order).error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE_METHOD(CouncilFixture, "Host and representatives are kept with the council", "[councils]")
{
    people::Organisation host;
    host.name = u"Centre social"_s;
    const auto organisation = stored(people::OrganisationRepository(*database).save(host));
    council.hosts = {{{}, organisation.id, {QDate(2025, 3, 14), {}}}};
    council.representatives = {
        {{}, aStoredPerson(u"Wallon"_s), SteeringBody::UrbanRenewal, {QDate(2025, 4, 1), {}}}};
    JournalWatch watch(*database);
    const auto saved = stored(councilRepository.save(council));
    CHECK(saved.hosts.first().organisation == organisation.id);
    CHECK(saved.representatives.first().body == SteeringBody::UrbanRenewal);
    CHECK(*councilRepository.find(saved.id) == saved);
    CHECK(watch.unrecorded().isEmpty());
}

TEST_CASE("What is entrusted says to whom, and no amount is less than zero", "[councils]")
{
    Initiative initiative;
    initiative.council = CouncilId(1);
    initiative.title = u"Fête"_s;
    CHECK(validate(initiative));
    initiative.carrying = Carrying::Entrusted;
    CHECK(validate(initiative).error().code == ErrorCode::InvalidInput);
    initiative.organisation = OrganisationId(1);
    CHECK(validate(initiative));
    initiative.fundings = {{{}, u"Ville"_s, Money::fromCents(-1), {}}};
    CHECK_FALSE(validate(initiative));
    initiative.fundings = {{{}, {}, Money(), {}}};
    CHECK_FALSE(validate(initiative));
}

TEST_CASE_METHOD(InitiativeFixture, "An initiative tells its own money until it is an action",
                 "[councils]")
{
    const InitiativeRepository initiatives(*database);
    auto own = stored(initiatives.save(anInitiative(u"Le square repeint"_s)));
    CHECK(*initiatives.find(own.id) == own);
    const auto lines = [&](const Period &period = {}) {
        return stored(reports::councilInitiatives(*database, council, period));
    };
    REQUIRE(lines().size() == 1);
    CHECK(lines().first().asked == Money::fromEuros(1150));
    CHECK(lines().first().granted == Money::fromEuros(400)); // the other has not answered

    auto action = anAction();
    action.councilId = council;
    action.initiative = programme::CitizenInitiative::ByResidents;
    const auto programmed = save(action);
    REQUIRE(lines().size() == 2);
    CHECK(lines().last().carrying == Carrying::ByResidents);
    CHECK_FALSE(lines().last().initiative.isValid());

    own.action = programmed.id;
    own = stored(initiatives.save(own));
    REQUIRE(lines().size() == 1); // one thing, told once
    CHECK(lines().first().number == programmed.number);
    CHECK(lines().first().cost == programmed.totalCost);
    CHECK(lines().first().asked == programme::total(programmed.lines).requested);
    SECTION("another initiative is not the same action")
    {
        auto other = anInitiative(u"Autre"_s);
        other.action = programmed.id;
        CHECK(initiatives.save(other).error().code == ErrorCode::RuleViolation);
    }
    SECTION("an initiative removed leaves its action alone")
    {
        REQUIRE(initiatives.remove(own.id, own.revision));
        CHECK(lines().size() == 1);
    }
}

TEST_CASE_METHOD(InitiativeFixture, "Initiatives of another year are left out", "[councils]")
{
    const InitiativeRepository initiatives(*database);
    stored(initiatives.save(anInitiative(u"Le square repeint"_s)));
    auto lasting = anInitiative(u"Le journal"_s);
    lasting.period = {QDate(2025, 11, 1), {}};
    stored(initiatives.save(lasting));
    CHECK(stored(reports::councilInitiatives(*database, council, civilYear(2026))).size() == 2);
    CHECK(stored(reports::councilInitiatives(*database, council, civilYear(2027))).size() == 1);
    CHECK(stored(reports::councilInitiatives(*database, council, civilYear(2024))).isEmpty());
}
