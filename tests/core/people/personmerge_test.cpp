#include "core/people/personmerge.h"
#include "core/people/personrepository.h"
#include "core/storage/journal.h"
#include "tests/support/catchqt.h"
#include "tests/support/journalwatch.h"
#include "tests/support/peoplebuilders.h"
#include "tests/support/storagefixture.h"

using namespace faubourg;
using namespace faubourg::people;
using namespace faubourg::test;

TEST_CASE("Only what both records say otherwise is to be chosen", "[people][merge]")
{
    Person kept = aPerson(u"Lemaire"_s);
    Person other = aPerson(u"LE MAIRE"_s);
    kept.phone.clear();
    other.email.clear();
    other.birthDate = QDate(1980, 5, 15);
    CHECK(differences(kept, other) == QList{MergeField::LastName, MergeField::BirthDate});
    CHECK(differences(kept, kept).isEmpty());
}

TEST_CASE("The merged record has the chosen fields, and what one of the two alone knew",
          "[people][merge]")
{
    Person kept = aPerson(u"Lemaire"_s);
    Person other = aPerson(u"LE MAIRE"_s);
    kept.id = PersonId(1);
    other.id = PersonId(2);
    kept.phone.clear();
    kept.notes = u"Préfère le matin."_s;
    other.notes = u"Besoin d’une boucle magnétique."_s;
    other.email = u"autre@exemple.fr"_s;
    other.addresses.first().id = RowId(7);
    other.addresses.first().postal.street = u"5 rue des Roses"_s;
    other.roles = {{.id = RowId(9),
                    .kind = RoleKind::Volunteer,
                    .organisation = {},
                    .title = u"Bénévole"_s,
                    .period = {}}};
    const Person whole = merged(kept, other, {MergeField::LastName, MergeField::Addresses});
    CHECK(whole.id == PersonId(1));
    CHECK(whole.name.lastName == u"LE MAIRE"_s);
    CHECK(whole.email == kept.email);
    CHECK(whole.phone == other.phone);
    CHECK(whole.addresses.first().postal.street == u"5 rue des Roses"_s);
    CHECK_FALSE(whole.addresses.first().id.isValid()); // a new row of the kept record
    CHECK(whole.roles.size() == 1);
    CHECK(whole.notes == u"Préfère le matin.\nBesoin d’une boucle magnétique."_s);
}

TEST_CASE_METHOD(StorageFixture, "A forgotten person leaves a sex and a label, in the journal none",
                 "[people]")
{
    const PersonRepository persons(*database);
    Person person = aPerson(u"Trépied"_s, u"Zoé"_s);
    person.notes = u"Rue des Lilas"_s;
    const Person stored = persons.save(person).value();
    REQUIRE(persons.anonymise(stored.id, stored.revision, u"Candidat n° 12"_s));
    const Person nobody = persons.find(stored.id).value();
    CHECK(listName(nobody.name) == u"CANDIDAT N° 12"_s);
    CHECK(nobody.sex == Sex::Female);
    CHECK(nobody.anonymisedOn == QDate(2026, 11, 23));
    CHECK(nobody.addresses.isEmpty());
    CHECK_FALSE(nobody.birthDate.isValid());
    for (const auto &entry : storage::journal(*database).value()) {
        CHECK_FALSE(entry.changes.contains(u"Trépied"));
        CHECK_FALSE(entry.changes.contains(u"Lilas"));
    }
    CHECK(storage::journal(*database)->size() == 2); // that it happened is still told
    CHECK(persons.anonymise(stored.id, stored.revision, u"X"_s).error().code
          == ErrorCode::Conflict);
}

TEST_CASE_METHOD(StorageFixture, "Two people known to be two are no likely pair any more",
                 "[people][merge]")
{
    const PersonRepository persons(*database);
    const Person one = persons.save(aPerson(u"Lemaire"_s)).value();
    const Person other = persons.save(aPerson(u"LE MAIRE"_s)).value();
    persons.save(aPerson(u"Trépied"_s, u"Zoé"_s)).value();
    REQUIRE(persons.likelyPairs()->size() == 1);
    JournalWatch watch(*database);
    REQUIRE(persons.setDistinct(other.id, one.id, true));
    CHECK(persons.likelyPairs()->isEmpty());
    REQUIRE(persons.setDistinct(one.id, other.id, false));
    CHECK(persons.likelyPairs()->size() == 1);
    REQUIRE(persons.setDistinct(one.id, other.id, true));
    REQUIRE(persons.remove(other.id, other.revision));
    CHECK(number(u"SELECT count(*) FROM distinct_person"_s) == 0);
    CHECK(watch.unrecorded().isEmpty());
}
