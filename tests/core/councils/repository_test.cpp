#include "core/councils/candidacyrepository.h"
#include "core/councils/succession.h"
#include "core/office/parameterrepository.h"
#include "tests/support/catchqt.h"
#include "tests/support/councilsbuilders.h"
#include "tests/support/journalwatch.h"

#include <QFile>

#include <random>

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::test;

TEST_CASE_METHOD(StorageFixture, "The types shipped are read, each rule with its source",
                 "[councils]")
{
    REQUIRE(loadCouncilTypes(*database));
    const CouncilTypeRepository types(*database);
    const auto all = types.list();
    REQUIRE(all);
    CHECK(all->size() == 3);
    for (const CouncilType &type : *all) {
        for (const RuleParameter &parameter : type.parameters) {
            INFO((type.key + u' ' + parameter.key).toStdString());
            CHECK_FALSE(parameter.source.isEmpty());
        }
    }
    SECTION("Béthune: twelve seats, eight and four, once a quarter")
    {
        const auto bethune = types.findByKey(u"bethune.neighbourhood_council"_s);
        REQUIRE(bethune);
        CHECK(seatsByCollege(newCouncil(*bethune, u"Gare"_s)) == QList{8, 4});
        const auto rules = resolveRules(*bethune, {});
        CHECK(rules->minAgeStrict);
        CHECK(rules->parity == Parity::Advised);
        CHECK_FALSE(rules->hasChair);
        CHECK(rules->electedPairSize == 2);
    }
    SECTION("Chambéry: open, no seats, plenary and coordination")
    {
        const auto chambery = types.findByKey(u"chambery.open_council"_s);
        REQUIRE(chambery);
        const Council council = newCouncil(*chambery, u"Biollay"_s);
        CHECK(council.seats.isEmpty());
        CHECK(council.bodies.size() == 2);
        CHECK_FALSE(resolveRules(*chambery, {})->minAgeStrict);
    }
    SECTION("loading again leaves the office's changes alone")
    {
        auto mine = *types.findByKey(u"citizen_council"_s);
        mine.name = u"Conseil citoyen du Mont Liébaut"_s;
        REQUIRE(types.save(mine));
        REQUIRE(loadCouncilTypes(*database));
        CHECK(types.findByKey(u"citizen_council"_s)->name == mine.name);
        CHECK(types.list()->size() == 3);
    }
}

TEST_CASE_METHOD(CouncilFixture, "A type and a council read back whole", "[councils]")
{
    CHECK(*types.find(type.id) == type);
    council.officials = {{{}, aStoredPerson(u"Martin"_s), OfficialRole::Elected, {}}};
    council.bodies = {{{}, BodyKind::WorkingGroup, u"Cadre de vie"_s, u"Propreté"_s, {}}};
    council.overrides = {{{}, u"max_members"_s, u"10"_s, u"RI"_s}};
    council.createdOn = QDate(2019, 4, 1);
    const auto saved = councilRepository.save(council);
    REQUIRE(saved);
    CHECK(*councilRepository.find(saved->id) == *saved);
    CHECK(saved->seats.size() == 12);
    CHECK(saved->seats.last().college == 1);
    CHECK(councilRepository.rules(*saved)->maxMembers == 10);
}

TEST_CASE_METHOD(CouncilFixture, "A council loses a college with its seats, and comes back whole",
                 "[councils]")
{
    Council smaller = council;
    smaller.colleges.removeLast();
    smaller.seats.resize(8);
    const auto saved = councilRepository.save(smaller);
    REQUIRE(saved);
    CHECK(saved->seats.size() == 8);

    REQUIRE(councilRepository.remove(saved->id, saved->revision));
    CHECK(number(u"SELECT count(*) FROM seat"_s) == 0);
    const auto back = councilRepository.save(*saved);
    REQUIRE(back);
    CHECK(back->seats == saved->seats);
    CHECK(back->colleges == saved->colleges);
}

TEST_CASE_METHOD(CouncilFixture, "A council whose own rule cannot be read is refused", "[councils]")
{
    council.overrides = {{{}, u"max_members"_s, u"douze"_s, {}}};
    CHECK(councilRepository.save(council).error().code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(CouncilFixture, "The list of councils counts the seats held today", "[councils]")
{
    REQUIRE(mandates.save(aMandate(0, u"Martin"_s)));
    auto left = aMandate(11, u"Petit"_s);
    left.endsOn = QDate(2026, 11, 22);
    left.endReason = EndReason::Moved;
    REQUIRE(mandates.save(left));
    const auto rows = councilRepository.list();
    REQUIRE(rows->size() == 1);
    const CouncilRow row = rows->first();
    CHECK(row.typeName == type.name);
    CHECK(row.seats == 12);
    CHECK(row.filled == 1);
    REQUIRE(row.colleges.size() == 2);
    CHECK(row.colleges.at(0).filled == 1);
    CHECK(row.colleges.at(0).seats == 8);
    CHECK(row.colleges.at(1).filled == 0);
}

TEST_CASE_METHOD(CouncilFixture, "Closed councils are listed on request", "[councils]")
{
    council.closedOn = QDate(2026, 11, 22);
    REQUIRE(councilRepository.save(council));
    CHECK(councilRepository.list()->isEmpty());
    CHECK(councilRepository.list({.words = u"cator"_s, .type = type.id, .withClosed = true})->size()
          == 1);
}

TEST_CASE_METHOD(CouncilFixture, "A mandate takes the college of its seat and reads back whole",
                 "[councils]")
{
    const auto saved = mandates.save(aMandate(9, u"Martin"_s));
    REQUIRE(saved);
    CHECK(saved->college == council.colleges.at(1).id);
    CHECK(*mandates.find(saved->id) == *saved);
    const auto members = mandates.membersOn(council.id, QDate(2026, 11, 23));
    REQUIRE(members->size() == 1);
    CHECK(members->first().collegeName == u"Acteurs"_s);
    CHECK(members->first().councilName == u"Catorive"_s);
    CHECK(mandates.membersOn(council.id, QDate(2025, 12, 31))->isEmpty());
}

TEST_CASE_METHOD(CouncilFixture, "One seat has one holder at a time", "[councils]")
{
    auto first = aMandate(0, u"Martin"_s);
    first.endsOn = QDate(2026, 6, 30);
    first.endReason = EndReason::Resignation;
    REQUIRE(mandates.save(first));
    auto next = aMandate(0, u"Petit"_s);
    next.startsOn = QDate(2026, 6, 30);
    const auto refused = mandates.save(next);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
    next.startsOn = QDate(2026, 7, 1);
    CHECK(mandates.save(next));
}

TEST_CASE_METHOD(CouncilFixture, "One person sits once in a council at a time", "[councils]")
{
    const auto first = mandates.save(aMandate(0, u"Martin"_s));
    auto again = *first;
    again.id = {};
    again.seat = council.seats.at(1).id;
    CHECK(mandates.save(again).error().code == ErrorCode::RuleViolation);
    CHECK(mandates.save(*first)); // itself is no obstacle
}

TEST_CASE_METHOD(CouncilFixture, "A mandate stays within its council", "[councils]")
{
    const auto other = councilRepository.save(newCouncil(type, u"Gare"_s));
    auto mandate = aMandate(0, u"Martin"_s);
    SECTION("seat of another council")
    {
        mandate.seat = other->seats.first().id;
    }
    SECTION("college of another council")
    {
        mandate.seat = {};
        mandate.status = MandateStatus::Substitute;
        mandate.college = other->colleges.first().id;
    }
    SECTION("full member without seat")
    {
        mandate.seat = {};
    }
    CHECK(mandates.save(mandate).error().code == ErrorCode::RuleViolation);
}

TEST_CASE_METHOD(CouncilFixture, "Whatever is tried, no seat ever has two holders on a day",
                 "[councils]")
{
    std::mt19937 random(12);
    QList<PersonId> people;
    for (int i = 0; i < 6; ++i)
        people += aStoredPerson(u"Essai %1"_s.arg(i));
    for (int i = 0; i < 60; ++i) {
        Mandate mandate;
        mandate.council = council.id;
        mandate.person = people.at(static_cast<qsizetype>(random() % 6));
        mandate.seat = council.seats.at(static_cast<qsizetype>(random() % 2)).id;
        mandate.startsOn = QDate(2026, 1, 1).addDays(static_cast<int>(random() % 300));
        if (random() % 4 != 0) {
            mandate.endsOn = mandate.startsOn.addDays(static_cast<int>(random() % 40));
            mandate.endReason = EndReason::Term;
        }
        static_cast<void>(mandates.save(mandate).has_value());
    }
    const auto stored = mandates.list({.council = council.id});
    REQUIRE(stored->size() > 4);
    for (const MemberRow &a : *stored) {
        for (const MemberRow &b : *stored) {
            const bool isSame = a.mandate.id == b.mandate.id;
            const bool share =
                a.mandate.seat == b.mandate.seat || a.mandate.person == b.mandate.person;
            if (!isSame && share)
                REQUIRE_FALSE(overlap(periodOf(a.mandate), periodOf(b.mandate)));
        }
    }
}

TEST_CASE_METHOD(CouncilFixture, "Members are listed full ones first, then by rank", "[councils]")
{
    auto second = aMandate(0, u"Alpha"_s);
    second.seat = {};
    second.status = MandateStatus::Substitute;
    second.college = council.colleges.first().id;
    second.rank = 2;
    auto first = second;
    first.person = aStoredPerson(u"Zeta"_s);
    first.rank = 1;
    REQUIRE(mandates.save(second));
    REQUIRE(mandates.save(first));
    REQUIRE(mandates.save(aMandate(0, u"Omega"_s)));
    const auto rows = mandates.list({.council = council.id});
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).name.lastName == u"Omega"_s);
    CHECK(rows->at(1).name.lastName == u"Zeta"_s);
    CHECK(rows->at(2).name.lastName == u"Alpha"_s);
}

TEST_CASE_METHOD(CouncilFixture, "A promotion is stored whole or not at all", "[councils]")
{
    auto waiting = aMandate(0, u"Petit"_s);
    waiting.seat = {};
    waiting.status = MandateStatus::Substitute;
    waiting.college = council.colleges.first().id;
    waiting.rank = 1;
    const auto substitute = mandates.save(waiting);
    const auto promotion = promoted(*substitute, council.seats.first().id,
                                    *councilRepository.rules(council), QDate(2026, 11, 23));
    REQUIRE(promotion);
    SECTION("the seat is free")
    {
        const auto seated = mandates.promote(*promotion);
        REQUIRE(seated);
        CHECK(seated->status == MandateStatus::Full);
        CHECK(mandates.find(substitute->id)->endsOn == QDate(2026, 11, 22));
    }
    SECTION("the seat is held")
    {
        REQUIRE(mandates.save(aMandate(0, u"Martin"_s)));
        CHECK_FALSE(mandates.promote(*promotion));
        CHECK_FALSE(mandates.find(substitute->id)->endsOn.isValid());
    }
}

TEST_CASE_METHOD(CouncilFixture, "Mandates that end are found across councils", "[councils]")
{
    auto soon = aMandate(0, u"Martin"_s);
    soon.plannedEnd = QDate(2027, 1, 31);
    REQUIRE(mandates.save(soon));
    REQUIRE(mandates.save(aMandate(1, u"Petit"_s)));
    CHECK(mandates.list({.plannedEndBy = QDate(2027, 1, 31)})->size() == 1);
    CHECK(mandates.list({.plannedEndBy = QDate(2027, 1, 30)})->isEmpty());
}

TEST_CASE_METHOD(CouncilFixture, "Candidacies are numbered per council, and once per person",
                 "[councils]")
{
    const CandidacyRepository candidacies(*database);
    Candidacy candidacy;
    candidacy.council = council.id;
    candidacy.person = aStoredPerson(u"Martin"_s);
    candidacy.college = council.colleges.first().id;
    candidacy.submittedOn = QDate(2026, 10, 1);
    candidacy.territorialLink = TerritorialLink::Lives;
    const auto first = candidacies.save(candidacy);
    REQUIRE(first);
    CHECK(first->number == 1);
    CHECK(*candidacies.find(first->id) == *first);
    CHECK(candidacies.save(candidacy).error().code == ErrorCode::RuleViolation);

    candidacy.person = aStoredPerson(u"Petit"_s);
    CHECK(candidacies.save(candidacy)->number == 2);
    CHECK(candidacies.nextNumber(council.id).valueOr(0) == 3);
    const auto rows = candidacies.list({.council = council.id});
    REQUIRE(rows->size() == 2);
    CHECK(rows->first().name.lastName == u"Martin"_s);
    CHECK(rows->first().collegeName == u"Habitants"_s);
    CHECK(candidacies.list({.state = CandidacyState::Drawn})->isEmpty());
}

TEST_CASE_METHOD(CouncilFixture, "An elective mandate is known on the day asked", "[councils]")
{
    auto elected = aPerson(u"Martin"_s);
    elected.roles = {
        {{}, people::RoleKind::ElectedOfficial, {}, u"Élue"_s, {{}, QDate(2026, 3, 27)}}};
    Candidacy candidacy;
    candidacy.council = council.id;
    candidacy.person = stored(persons.save(elected)).id;
    candidacy.submittedOn = QDate(2026, 3, 1);
    const CandidacyRepository candidacies(*database);
    REQUIRE(candidacies.save(candidacy));
    CHECK(candidacies.list({.on = QDate(2026, 3, 27)})->first().holdsElectiveMandate);
    CHECK_FALSE(candidacies.list()->first().holdsElectiveMandate);
}

TEST_CASE_METHOD(CouncilFixture, "Every act on councils, mandates and candidacies is journalled",
                 "[councils]")
{
    JournalWatch watch(*database);
    Candidacy candidacy;
    candidacy.council = council.id;
    candidacy.person = aStoredPerson(u"Petit"_s);
    candidacy.submittedOn = QDate(2026, 10, 1);
    const CandidacyRepository candidacies(*database);
    const auto submitted = candidacies.save(candidacy);
    REQUIRE(submitted);
    REQUIRE(candidacies.remove(submitted->id, submitted->revision));
    const auto mandate = mandates.save(aMandate(0, u"Martin"_s));
    REQUIRE(mandate);
    const auto over = mandates.save(*ended(*mandate, QDate(2026, 11, 1), EndReason::Moved));
    REQUIRE(over);
    REQUIRE(mandates.remove(over->id, over->revision));
    Council smaller = council;
    smaller.colleges.removeLast();
    smaller.seats.resize(8);
    const auto saved = councilRepository.save(smaller);
    REQUIRE(saved);
    REQUIRE(councilRepository.remove(saved->id, saved->revision));
    REQUIRE(types.remove(type.id, type.revision));
    CHECK(watch.unrecorded().isEmpty());
}

TEST_CASE_METHOD(CouncilFixture, "A council with members is not removed, nor a held seat",
                 "[councils]")
{
    REQUIRE(mandates.save(aMandate(0, u"Martin"_s)));
    CHECK(councilRepository.remove(council.id, council.revision).error().code
          == ErrorCode::RuleViolation);
    Council smaller = council;
    smaller.seats.removeFirst();
    CHECK(councilRepository.save(smaller).error().code == ErrorCode::RuleViolation);
    CHECK(*councilRepository.find(council.id) == council);
}

TEST_CASE_METHOD(CouncilFixture, "Lights are computed with the delays of the office", "[councils]")
{
    CHECK(alertDelays(*database).error().code == ErrorCode::NotFound);
    REQUIRE(office::seedParameters(*database));
    const auto delays = alertDelays(*database);
    REQUIRE(delays);
    CHECK(delays->mandateMonths == 6);
    CHECK(delays->frequencyDays == 45);
}

TEST_CASE_METHOD(CouncilFixture, "All candidacies are decided on one day, with their reasons",
                 "[councils]")
{
    const CandidacyRepository candidacies(*database);
    const auto apply = [&](const QString &lastName, QDate birthDate) {
        people::Person person = aPerson(lastName);
        person.birthDate = birthDate;
        Candidacy candidacy;
        candidacy.council = council.id;
        candidacy.person = stored(persons.save(person)).id;
        candidacy.submittedOn = QDate(2026, 10, 6);
        return stored(candidacies.save(candidacy)).id;
    };
    const CandidacyId adult = apply(u"Trépied"_s, QDate(1980, 5, 14));
    const CandidacyId child = apply(u"Bourdon"_s, QDate(2015, 5, 14));
    const CandidacyId unknown = apply(u"Lacaze"_s, {});
    CouncilRules rules;
    rules.minAge = 16;
    CHECK(decideAll(*database, council.id, rules, QDate(2026, 11, 23)).value() == 2);
    CHECK(candidacies.find(adult)->state == CandidacyState::Eligible);
    CHECK(candidacies.find(child)->state == CandidacyState::Ineligible);
    CHECK(candidacies.find(child)->reason.contains(u"16"));
    CHECK(candidacies.find(unknown)->state == CandidacyState::Received);
    CHECK(decideAll(*database, council.id, rules, QDate(2026, 11, 23)).value() == 0);
    // Years later the child is old enough: the reason goes with the refusal.
    CHECK(decideAll(*database, council.id, rules, QDate(2031, 11, 23)).value() == 1);
    CHECK(candidacies.find(child)->reason.isEmpty());
}
