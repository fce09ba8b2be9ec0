#include "core/people/contact.h"
#include "core/people/person.h"
#include "tests/support/catchqt.h"
#include "tests/support/peoplebuilders.h"

#include <random>

using namespace faubourg;
using namespace faubourg::people;
using namespace faubourg::test;

namespace {
const QDate kToday(2026, 11, 23);
}

TEST_CASE("A name has a form for lists, one for letters and a salutation", "[people]")
{
    const PersonName nadia{Civility::Madam, u"Lemaire"_s, {}, u"Nadia"_s};
    CHECK(listName(nadia) == u"Mme LEMAIRE Nadia"_s);
    CHECK(letterName(nadia) == u"Madame Nadia Lemaire"_s);
    CHECK(salutation(nadia) == u"Madame,"_s);

    SECTION("accents stay on capitals")
    {
        CHECK(listName({Civility::Sir, u"Légaré"_s, {}, u"Éloi"_s}) == u"M. LÉGARÉ Éloi"_s);
    }
    SECTION("without civility nobody is guessed")
    {
        const PersonName sacha{Civility::None, u"Lemaire"_s, {}, u"Sacha"_s};
        CHECK(listName(sacha) == u"LEMAIRE Sacha"_s);
        CHECK(letterName(sacha) == u"Sacha Lemaire"_s);
        CHECK(salutation(sacha) == u"Madame, Monsieur,"_s);
    }
    SECTION("the use name replaces the last name")
    {
        const PersonName married{Civility::Madam, u"Petit"_s, u"Lemaire"_s, u"Nadia"_s};
        CHECK(listName(married) == u"Mme LEMAIRE Nadia"_s);
    }
}

TEST_CASE("Age is counted in whole years on the given day", "[people]")
{
    CHECK(ageOn(QDate(2010, 11, 23), kToday) == 16);
    CHECK(ageOn(QDate(2010, 11, 24), kToday) == 15);
    CHECK(ageOn(kToday, kToday) == 0);
    CHECK_FALSE(ageOn(kToday.addDays(1), kToday));
    CHECK_FALSE(ageOn(QDate(), kToday));
}

TEST_CASE("Born on 29 February, one grows older on 1 March of a common year", "[people]")
{
    const QDate birth(2008, 2, 29);
    CHECK(ageOn(birth, QDate(2026, 2, 28)) == 17);
    CHECK(ageOn(birth, QDate(2026, 3, 1)) == 18);
    CHECK(ageOn(birth, QDate(2028, 2, 29)) == 20);
    CHECK(birthday(birth, 18) == QDate(2026, 3, 1));
    CHECK(birthday(birth, 20) == QDate(2028, 2, 29));
}

TEST_CASE("Age changes on the birthday and on no other day", "[people]")
{
    std::mt19937 random(1789);
    for (int i = 0; i < 2000; ++i) {
        const QDate birth = QDate(1930, 1, 1).addDays(static_cast<int>(random() % 30000));
        const int years = static_cast<int>(random() % 90);
        const QDate day = birthday(birth, years);
        REQUIRE(ageOn(birth, day) == years);
        if (years > 0)
            REQUIRE(ageOn(birth, day.addDays(-1)) == years - 1);
        REQUIRE(isMinorOn(birth, day) == (years < 18));
    }
}

TEST_CASE("An unknown birth date makes nobody a minor", "[people]")
{
    CHECK_FALSE(isMinorOn(QDate(), kToday));
    CHECK(isMinorOn(QDate(2008, 11, 24), kToday));
    CHECK_FALSE(isMinorOn(QDate(2008, 11, 23), kToday));
}

TEST_CASE("Letters go to the address of the day, home first", "[people]")
{
    Person person = aPerson();
    auto moved = person.addresses.first();
    moved.postal.street = u"8 rue du Canal"_s;
    moved.period = {QDate(2026, 12, 1), {}};
    auto seat = person.addresses.first();
    seat.kind = AddressKind::Seat;
    person.addresses.first().period.to = QDate(2026, 11, 30);
    person.addresses = {seat, moved, person.addresses.first()};

    CHECK(currentAddress(person, kToday)->postal.street == u"3 rue des Lilas"_s);
    CHECK(currentAddress(person, QDate(2026, 12, 1))->postal.street == u"8 rue du Canal"_s);
    person.addresses = {moved};
    CHECK(currentAddress(person, kToday) == nullptr);
}

TEST_CASE("Roles are those of the day", "[people]")
{
    Person person = aPerson();
    person.roles = {{{}, RoleKind::ElectedOfficial, {}, u"Adjointe"_s, {{}, QDate(2026, 3, 27)}},
                    {{}, RoleKind::Volunteer, {}, u"Bénévole"_s, {QDate(2026, 4, 1), {}}}};
    REQUIRE(rolesOn(person, kToday).size() == 1);
    CHECK(rolesOn(person, kToday).first().title == u"Bénévole"_s);
}

TEST_CASE("A person is refused with the first thing to correct", "[people]")
{
    Person person = aPerson();
    REQUIRE(validate(person, kToday));

    SECTION("no last name")
    {
        person.name.lastName = u"  "_s;
    }
    SECTION("born tomorrow")
    {
        person.birthDate = kToday.addDays(1);
    }
    SECTION("born in the days of Jules Ferry")
    {
        person.birthDate = QDate(1882, 3, 28);
    }
    SECTION("e-mail without domain")
    {
        person.email = u"nadia@"_s;
    }
    SECTION("telephone of nine digits")
    {
        person.phone = u"032100000"_s;
    }
    SECTION("prefers e-mail, has none")
    {
        person.email.clear();
        person.preferredChannel = Channel::Email;
    }
    SECTION("postcode of four digits")
    {
        person.addresses.first().postal.postcode = u"6240"_s;
    }
    SECTION("address that ends before it starts")
    {
        person.addresses.first().period = {QDate(2026, 2, 1), QDate(2026, 1, 1)};
    }
    SECTION("role that ends before it starts")
    {
        person.roles = {{{}, RoleKind::Other, {}, {}, {QDate(2026, 2, 1), QDate(2026, 1, 1)}}};
    }
    const auto refused = validate(person, kToday);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("A French telephone number is stored as ten digits", "[people]")
{
    const auto typed = GENERATE(u"03 21 63 00 00"_s, u"03.21.63.00.00"_s, u"+33 3 21 63 00 00"_s,
                                u"+33 (0)3 21 63 00 00"_s, u"0033321630000"_s, u"0321630000"_s);
    CHECK(normalisedPhone(typed) == u"0321630000"_s);
}

TEST_CASE("What is no telephone number is not one", "[people]")
{
    const auto typed = GENERATE(u"032163000"_s, u"03216300000"_s, u"0021"_s, u"mairie"_s,
                                u"+33 21 63"_s, u"03 21 63 00 O0"_s);
    CHECK_FALSE(normalisedPhone(typed));
}

TEST_CASE("Telephone numbers are read in pairs, foreign ones as they are", "[people]")
{
    CHECK(displayedPhone(u"0321630000"_s) == u"03\u00a021\u00a063\u00a000\u00a000"_s);
    CHECK(normalisedPhone(u"+32 2 555 12 12"_s) == u"+3225551212"_s);
    CHECK(displayedPhone(u"+3225551212"_s) == u"+3225551212"_s);
    CHECK(normalisedPhone(displayedPhone(u"0321630000"_s)) == u"0321630000"_s);
    CHECK(normalisedPhone(u" "_s) == QString());
}
