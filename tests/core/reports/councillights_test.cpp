#include "core/office/parameterrepository.h"
#include "core/reports/councillights.h"
#include "core/reports/dueitems.h"
#include "core/storage/act.h"
#include "tests/support/councilsbuilders.h"

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::reports;
using namespace faubourg::test;

namespace {

const QDate kMonday(2026, 11, 23);

/// One council of twelve seats that meets once a quarter, under the delays shipped.
struct LightsFixture : CouncilFixture
{
    LightsFixture() { REQUIRE(office::seedParameters(*database)); }

    void session(const QString &state, QDate date) const
    {
        auto begun = storage::Act::begin(*database, "test.insert"_L1, "session"_L1);
        REQUIRE(begun);
        auto act = std::move(begun).value();
        REQUIRE(act.insertRow("session"_L1, 0,
                              storage::Row()
                                  .set("council_id"_L1, council.id)
                                  .set("date"_L1, date)
                                  .set("state"_L1, state)));
        REQUIRE(act.commit());
    }

    QList<DueItem> due(DueKind kind, QDate today = kMonday) const
    {
        const auto items = dueItems(*database, today);
        INFO((items ? std::string() : items.error().detail.toStdString()));
        REQUIRE(items);
        return items->of(kind);
    }

    RuleLight light(const QString &rule, QDate today = kMonday) const
    {
        const auto lights = councilLights(*database, today);
        REQUIRE(lights);
        REQUIRE(lights->size() == 1);
        for (const RuleLight &one : lights->first().lights) {
            if (one.rule == rule)
                return one;
        }
        FAIL("no such light");
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(LightsFixture, "A council shows its rules, its sessions among them", "[reports]")
{
    CHECK(light(u"vacant_seats"_s).state == LightState::Soon);
    CHECK(light(u"minors"_s).state == LightState::NotApplicable);
    const auto before = light(u"frequency.plenary"_s);
    session(u"held"_s, QDate(2026, 10, 5));
    CHECK(light(u"frequency.plenary"_s).state == LightState::Met);
    CHECK(before.state == LightState::Soon);
}

TEST_CASE_METHOD(LightsFixture,
                 "Two members at one address are named where a household has one seat", "[reports]")
{
    const auto at = [this](qsizetype seat, const QString &name, const QString &street) {
        const Mandate mandate = stored(mandates.save(aMandate(seat, name)));
        people::Person person = stored(persons.find(mandate.person));
        person.addresses = {{}};
        person.addresses.first().postal.street = street;
        person.addresses.first().postal.postcode = u"62400"_s;
        person.addresses.first().postal.locality = u"BETHUNE"_s;
        stored(persons.save(person));
    };
    at(0, u"Lemaire"_s, u"12 bis rue de Lille"_s);
    at(1, u"Wallon"_s, u"14 rue de Lille"_s);
    council.overrides = {{{}, u"one_per_household"_s, u"true"_s, u"RI"_s}};
    council = stored(councilRepository.save(council));
    CHECK(light(u"one_per_household"_s).state == LightState::Met);
    at(2, u"Petit"_s, u"12bis, R. de Lille"_s);
    const RuleLight shared = light(u"one_per_household"_s);
    CHECK(shared.state == LightState::Soon);
    CHECK(shared.sentence.contains(u"LEMAIRE"_s));
    CHECK(shared.sentence.contains(u"PETIT"_s));
    CHECK_FALSE(shared.sentence.contains(u"WALLON"_s));
}

TEST_CASE_METHOD(LightsFixture, "A closed council is judged no more", "[reports]")
{
    council.closedOn = kMonday.addDays(-1);
    stored(councilRepository.save(council));
    const auto lights = councilLights(*database, kMonday);
    REQUIRE(lights);
    CHECK(lights->isEmpty());
}

TEST_CASE_METHOD(LightsFixture, "A quarter without session asks to plan one, until it is planned",
                 "[reports]")
{
    const auto wanted = due(DueKind::PlanSession);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().dueOn == QDate(2026, 12, 31));
    CHECK(wanted.first().text.contains(u"Catorive"_s));
    CHECK(due(DueKind::PlanSession, QDate(2026, 10, 5)).isEmpty());
    session(u"planned"_s, QDate(2026, 12, 9));
    CHECK(due(DueKind::PlanSession).isEmpty());
}

TEST_CASE_METHOD(LightsFixture, "A quarter missed before is overdue since its end", "[reports]")
{
    session(u"held"_s, QDate(2026, 5, 4));
    const auto wanted = due(DueKind::PlanSession);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().dueOn == QDate(2026, 9, 30));
}

TEST_CASE_METHOD(LightsFixture, "Vacant seats, ending mandates and missing papers are due",
                 "[reports]")
{
    Mandate mandate = aMandate(0, u"Lemaire"_s);
    mandate.plannedEnd = QDate(2027, 2, 1);
    mandate = stored(mandates.save(mandate));
    CHECK(due(DueKind::VacantSeat).size() == 1);
    CHECK(due(DueKind::ParentalConsent).isEmpty());
    const auto ending = due(DueKind::EndingMandate);
    REQUIRE(ending.size() == 1);
    CHECK(ending.first().entity == EntityRef{EntityKind::Mandate, mandate.id.value()});
    CHECK(ending.first().dueOn == QDate(2027, 2, 1));
    CHECK(due(DueKind::EndingMandate, QDate(2026, 7, 1)).isEmpty());

    people::Person minor = stored(persons.find(mandate.person));
    minor.birthDate = QDate(2009, 6, 1);
    stored(persons.save(minor));
    const auto papers = due(DueKind::ParentalConsent);
    REQUIRE(papers.size() == 1);
    CHECK(papers.first().text.contains(u"LEMAIRE"_s));
    mandate.parentalConsentOn = QDate(2026, 1, 2);
    stored(mandates.save(mandate));
    CHECK(due(DueKind::ParentalConsent).isEmpty());
}
