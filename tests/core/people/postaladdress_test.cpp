#include "core/people/person.h"
#include "tests/support/catchqt.h"
#include "tests/support/peoplebuilders.h"

#include <random>

using namespace faubourg;
using namespace faubourg::people;
using namespace faubourg::test;

namespace {

PostalAddress wholeAddress()
{
    return {.careOf = u"Chez M. Petit, appt 12"_s,
            .building = u"Résidence de l’Œillet"_s,
            .street = u"3 bis, rue de l’Église"_s,
            .localityLine = u"Lieu-dit Catorive"_s,
            .postcode = u"62400"_s,
            .locality = u"Béthune"_s};
}

} // namespace

TEST_CASE("A whole address takes six lines, the last three in plain capitals", "[people]")
{
    const auto [lines, problems] = postalLines(aPerson(), wholeAddress());
    CHECK(problems.isEmpty());
    CHECK(lines
          == QStringList{u"Madame Nadia Lemaire"_s, u"Chez M. Petit, appt 12"_s,
                         u"Résidence de l’Œillet"_s, u"3 BIS RUE DE L EGLISE"_s,
                         u"LIEU DIT CATORIVE"_s, u"62400 BETHUNE"_s});
}

TEST_CASE("Blank lines are left out and the recipient keeps its letters", "[people]")
{
    const Person person = aPerson();
    const auto [lines, problems] = postalLines(person, person.addresses.first().postal);
    CHECK(problems.isEmpty());
    CHECK(lines
          == QStringList{u"Madame Nadia Lemaire"_s, u"3 RUE DES LILAS"_s, u"62400 BETHUNE"_s});
}

TEST_CASE("An address that cannot be delivered says why", "[people]")
{
    PostalAddress address = wholeAddress();
    QStringList recipient{u"Madame Nadia Lemaire"_s};

    SECTION("no postcode")
    {
        address.postcode.clear();
    }
    SECTION("half a postcode")
    {
        address.postcode = u"624"_s;
    }
    SECTION("no town")
    {
        address.locality.clear();
    }
    SECTION("neither street nor box")
    {
        address.street.clear();
        address.localityLine.clear();
    }
    SECTION("no recipient")
    {
        recipient.clear();
    }
    SECTION("a line of 39 characters")
    {
        address.building = QString(39, u'x');
    }
    SECTION("seven lines")
    {
        recipient += u"Association Exemple"_s;
    }
    CHECK(postalLines(recipient, address).problems.size() == 1);
}

TEST_CASE("A line of 38 characters fits", "[people]")
{
    PostalAddress address = wholeAddress();
    address.building = QString(38, u'x');
    CHECK(postalLines(aPerson(), address).problems.isEmpty());
}

TEST_CASE("House numbers keep the hyphen between them", "[people]")
{
    PostalAddress address = wholeAddress();
    address.street = u"3-5 rue Jean-Jaurès"_s;
    CHECK(postalLines(aPerson(), address).lines.at(3) == u"3-5 RUE JEAN JAURES"_s);
}

TEST_CASE("Whatever is typed, printed lines are not blank and the last ones are plain", "[people]")
{
    std::mt19937 random(38);
    const QString letters = u"aÉ œ’-,.9Ç ñ"_s;
    const auto text = [&] {
        QString made;
        for (auto left = random() % 12; left > 0; --left)
            made += letters.at(static_cast<qsizetype>(random() % letters.size()));
        return made;
    };
    for (int i = 0; i < 1000; ++i) {
        const PostalAddress address{text(), text(), text(), text(), text(), text()};
        const auto lines = postalLines({u"Nom"_s}, address).lines;
        for (const QString &line : lines)
            REQUIRE(line == line.simplified());
        if (lines.size() > 1) {
            REQUIRE(lines.last() == lines.last().toUpper());
            REQUIRE_FALSE(lines.last().contains(u'É'));
            REQUIRE_FALSE(lines.last().contains(u','));
        }
    }
}
