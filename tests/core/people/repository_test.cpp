#include "core/people/organisationrepository.h"
#include "core/people/personrepository.h"
#include "tests/support/catchqt.h"
#include "tests/support/journalwatch.h"
#include "tests/support/peoplebuilders.h"
#include "tests/support/storagefixture.h"

using namespace faubourg;
using namespace faubourg::people;
using namespace faubourg::test;

namespace {

struct PeopleFixture : StorageFixture
{
    PersonRepository persons{*database};
    OrganisationRepository organisations{*database};
};

} // namespace

TEST_CASE_METHOD(PeopleFixture, "A saved person reads back whole and tidied", "[people]")
{
    const auto mairie = organisations.save(anOrganisation(u"Ville de Béthune"_s));
    REQUIRE(mairie);
    Person person = aPerson(u" Lemaire  Petit "_s);
    person.phone = u"03 21 00 00 00"_s;
    person.roles = {{.id = {},
                     .kind = RoleKind::Agent,
                     .organisation = mairie->id,
                     .title = u"Animatrice"_s,
                     .period = {QDate(2024, 1, 1), {}}}};
    const auto saved = persons.save(person);
    REQUIRE(saved);
    CHECK(saved->name.lastName == u"Lemaire Petit"_s);
    CHECK(saved->phone == u"0321000000"_s);
    CHECK(saved->addresses.first().id.isValid());
    const auto found = persons.find(saved->id);
    REQUIRE(found);
    CHECK(*found == *saved);

    const auto roles = persons.rolesOn(QDate(2026, 11, 23));
    REQUIRE(roles->size() == 1);
    CHECK(roles->first().organisationName == u"Ville de Béthune"_s);
}

TEST_CASE_METHOD(PeopleFixture, "A refused person is not stored", "[people]")
{
    Person person = aPerson();
    person.birthDate = QDate(2027, 1, 1);
    CHECK_FALSE(persons.save(person));
    CHECK(number(u"SELECT count(*) FROM person"_s) == 0);
}

TEST_CASE_METHOD(PeopleFixture, "The second of two edits of a person is refused", "[people]")
{
    const auto stored = persons.save(aPerson());
    REQUIRE(persons.save(*stored));
    CHECK(persons.save(*stored).error().code == ErrorCode::Conflict);
}

TEST_CASE_METHOD(PeopleFixture, "People are found by any words of name, street or contact",
                 "[people]")
{
    REQUIRE(persons.save(aPerson(u"Légaré"_s, u"Éloi"_s)));
    REQUIRE(persons.save(aPerson(u"Lemaire"_s, u"Nadia"_s)));
    CHECK(persons.list({.words = u"eloi lega"_s})->size() == 1);
    CHECK(persons.list({.words = u"LILAS"_s})->size() == 2);
    CHECK(persons.list({.words = u"nadia lega"_s})->isEmpty());
}

TEST_CASE_METHOD(PeopleFixture, "A list is sorted by name and shows the address of the day",
                 "[people]")
{
    Person moved = aPerson(u"Eloy"_s);
    auto old = moved.addresses.first();
    old.period.to = QDate(2026, 1, 1);
    old.postal.locality = u"Beuvry"_s;
    moved.addresses.prepend(old);
    REQUIRE(persons.save(moved));
    REQUIRE(persons.save(aPerson(u"Éléa"_s)));
    const auto rows = persons.list();
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).name.lastName == u"Éléa"_s);
    CHECK(rows->at(1).locality == u"Béthune"_s);
}

TEST_CASE_METHOD(PeopleFixture, "A list shows the address a letter would go to", "[people]")
{
    Person person = aPerson();
    auto work = person.addresses.first();
    work.kind = AddressKind::Work;
    work.postal.street = u"1 rue du Travail"_s;
    person.addresses.prepend(work);
    const auto saved = persons.save(person);
    REQUIRE(saved);
    const auto rows = persons.list();
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().street == currentAddress(*saved, QDate(2026, 11, 23))->postal.street);
    CHECK(rows->first().street == u"3 rue des Lilas"_s);
}

TEST_CASE_METHOD(PeopleFixture, "A list can keep the holders of a role today", "[people]")
{
    Person former = aPerson(u"Ancien"_s);
    former.roles = {{{}, RoleKind::ElectedOfficial, {}, u"Élu"_s, {{}, QDate(2026, 3, 1)}}};
    Person present = aPerson(u"Nouveau"_s);
    present.roles = {{{}, RoleKind::ElectedOfficial, {}, u"Élu"_s, {QDate(2026, 3, 28), {}}}};
    REQUIRE(persons.save(former));
    REQUIRE(persons.save(present));
    const auto rows = persons.list({.words = {}, .role = RoleKind::ElectedOfficial});
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().name.lastName == u"Nouveau"_s);
}

TEST_CASE_METHOD(PeopleFixture, "A removed person comes back whole under the same id", "[people]")
{
    const auto stored = persons.save(aPerson());
    REQUIRE(persons.remove(stored->id, stored->revision));
    CHECK(persons.find(stored->id).error().code == ErrorCode::NotFound);
    CHECK(number(u"SELECT count(*) FROM person_address"_s) == 0);
    const auto back = persons.save(*stored);
    REQUIRE(back);
    CHECK(back->addresses == stored->addresses);
    CHECK(back->id == stored->id);
}

TEST_CASE_METHOD(PeopleFixture, "An organisation somebody acts for is not removed", "[people]")
{
    const auto stored = organisations.save(anOrganisation());
    Person person = aPerson();
    person.roles = {{{}, RoleKind::Representative, stored->id, u"Présidente"_s, {}}};
    REQUIRE(persons.save(person));
    CHECK(organisations.remove(stored->id, stored->revision).error().code
          == ErrorCode::RuleViolation);
    CHECK(organisations.find(stored->id));
}

TEST_CASE_METHOD(PeopleFixture, "A person about to be entered twice is recognised", "[people]")
{
    const auto stored = persons.save(aPerson());
    const auto guesses = persons.duplicatesOf(aPerson(u"LEMAIRE"_s));
    REQUIRE(guesses->size() == 1);
    CHECK(guesses->first().id == stored->id);
    CHECK(persons.duplicatesOf(*stored)->isEmpty());
}

TEST_CASE_METHOD(PeopleFixture, "An organisation reads back whole and is found by its words",
                 "[people]")
{
    Organisation organisation = anOrganisation(u"Centre social L’Étoile"_s);
    organisation.siret = u"732 829 320 00074"_s;
    const auto saved = organisations.save(organisation);
    REQUIRE(saved);
    CHECK(saved->siret == u"73282932000074"_s);
    CHECK(*organisations.find(saved->id) == *saved);
    CHECK(organisations.list({.words = u"etoile"_s})->size() == 1);
    CHECK(organisations.list({.words = {}, .kind = OrganisationKind::Shop})->isEmpty());
}

TEST_CASE_METHOD(PeopleFixture, "Every act on people and organisations is journalled", "[people]")
{
    JournalWatch watch(*database);
    const auto organisation = organisations.save(anOrganisation());
    REQUIRE(organisation);
    Person person = aPerson();
    person.roles = {{{}, RoleKind::Representative, organisation->id, u"Présidente"_s, {}}};
    auto stored = persons.save(person);
    REQUIRE(stored);
    person = *stored;
    person.addresses.clear();
    person.roles.first().title = u"Trésorière"_s;
    stored = persons.save(person);
    REQUIRE(stored);
    REQUIRE(persons.remove(stored->id, stored->revision));
    REQUIRE(organisations.remove(organisation->id, organisation->revision));
    CHECK(watch.unrecorded().isEmpty());
}
