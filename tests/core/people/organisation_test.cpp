#include "core/people/organisation.h"
#include "tests/support/catchqt.h"
#include "tests/support/peoplebuilders.h"

using namespace faubourg;
using namespace faubourg::people;
using namespace faubourg::test;

TEST_CASE("A SIRET is fourteen digits of which the last checks the others", "[people]")
{
    CHECK(normalisedSiret(u"732 829 320 00074"_s) == u"73282932000074"_s);
    CHECK_FALSE(normalisedSiret(u"73282932000075"_s));
    CHECK_FALSE(normalisedSiret(u"7328293200007"_s));
    CHECK_FALSE(normalisedSiret(u"7328293200007A"_s));
    CHECK(normalisedSiret({}) == QString());
}

TEST_CASE("An establishment of La Poste follows its own rule", "[people]")
{
    CHECK(normalisedSiret(u"35600000049837"_s));       // sum of digits 45, fails Luhn
    CHECK_FALSE(normalisedSiret(u"35600000049838"_s)); // sum 46
}

TEST_CASE("Changing any one digit of a SIRET is noticed", "[people]")
{
    const QString right = u"73282932000074"_s;
    for (qsizetype place = 0; place < right.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString typed = right;
            typed[place] = digit;
            CHECK(normalisedSiret(typed).has_value() == (typed == right));
        }
    }
}

TEST_CASE("A SIRET is read in groups", "[people]")
{
    CHECK(displayedSiret(u"73282932000074"_s) == u"732\u00a0829\u00a0320\u00a000074"_s);
}

TEST_CASE("An RNA number is W and nine digits", "[people]")
{
    CHECK(normalisedRna(u"w 621 001 234"_s) == u"W621001234"_s);
    CHECK_FALSE(normalisedRna(u"621001234"_s));
    CHECK_FALSE(normalisedRna(u"W62100123"_s));
}

TEST_CASE("An organisation needs a name and right identifiers", "[people]")
{
    Organisation organisation = anOrganisation();
    REQUIRE(validate(organisation));
    SECTION("name")
    {
        organisation.name = u" "_s;
    }
    SECTION("SIRET")
    {
        organisation.siret = u"1"_s;
    }
    SECTION("RNA")
    {
        organisation.rna = u"1"_s;
    }
    SECTION("postcode")
    {
        organisation.address.postcode = u"1"_s;
    }
    CHECK_FALSE(validate(organisation));
}
