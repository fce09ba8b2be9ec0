#include "core/base/text/typography.h"
#include "tests/support/catchqt.h"

#include <random>

using namespace faubourg;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Punctuation takes the no-break spaces of French", "[base][text]")
{
    CHECK(frenchSpacing(u"Objet : séance ; venez !")
          == u"Objet\u00a0: séance\u202f; venez\u202f!"_s);
    CHECK(frenchSpacing(u"Pourquoi?") == u"Pourquoi\u202f?"_s);
    CHECK(frenchSpacing(u"Vraiment ?!") == u"Vraiment\u202f?!"_s);
    CHECK(frenchSpacing(u"« oui » ou «non»") == u"«\u00a0oui\u00a0» ou «\u00a0non\u00a0»"_s);
    CHECK(frenchSpacing(u"46 % à 12 €, 12€") == u"46\u202f% à 12\u00a0€, 12\u00a0€"_s);
}

TEST_CASE("An office that sets wide spaces everywhere gets them", "[base][text]")
{
    CHECK(frenchSpacing(u"Venez ! 46%", PunctuationSpace::Wide) == u"Venez\u00a0! 46\u00a0%"_s);
}

TEST_CASE("Straight signs become typographic ones", "[base][text]")
{
    CHECK(frenchSpacing(u"l'ordre d'un \"conseil\"...")
          == u"l’ordre d’un «\u00a0conseil\u00a0»…"_s);
    CHECK(frenchSpacing(u"un tuyau de 5\"") == u"un tuyau de 5\""_s);
}

TEST_CASE("Hours, thousands and abbreviations hold together", "[base][text]")
{
    CHECK(frenchSpacing(u"à 18h30 ou 18 h 30") == u"à 18\u00a0h\u00a030 ou 18\u00a0h\u00a030"_s);
    CHECK(frenchSpacing(u"12 500 habitants") == u"12\u202f500 habitants"_s);
    CHECK(frenchSpacing(u"03 21 63 00 00") == u"03 21 63 00 00"_s);
    CHECK(frenchSpacing(u"n° 5, M. Petit et Mme Roy")
          == u"n°\u00a05, M.\u00a0Petit et Mme\u00a0Roy"_s);
}

TEST_CASE("Addresses and clock hours are left alone", "[base][text]")
{
    for (const auto *text : {u"https://exemple.fr/a?b=c;d", u"pdv@exemple.fr", u"18:30",
                             u"www.exemple.fr?x", u"[[person:12]]", u"a;b"})
        CHECK(frenchSpacing(text) == QStringView(text).toString());
}

TEST_CASE("Setting the typography twice changes nothing more", "[base][text]")
{
    const QString alphabet = u"ab 1\u00a0\u202f:;!?%€«»\"'’.,()h05\n°nM@/"_s;
    std::mt19937 random(11);
    std::uniform_int_distribution<int> letter(0, static_cast<int>(alphabet.size()) - 1);
    std::uniform_int_distribution<int> length(0, 24);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = length(random); n > 0; --n)
            text += alphabet.at(letter(random));
        const QString once = frenchSpacing(text);
        CAPTURE(text);
        REQUIRE(frenchSpacing(once) == once);
    }
}

TEST_CASE("Spaces that French does not break at are held, and no other", "[base][text]")
{
    CHECK(heldTogether(u"Objet : séance ; venez ! 46 % à 12 €"_s)
          == u"Objet\u00a0: séance\u202f; venez\u202f! 46\u202f% à 12\u00a0€"_s);
    CHECK(
        heldTogether(u"« oui » à 18 h 30, 12 500 habitants, 3 km, 40 m²"_s)
        == u"«\u00a0oui\u00a0» à 18\u00a0h\u00a030, 12\u202f500 habitants, 3\u00a0km, 40\u00a0m²"_s);
    CHECK(heldTogether(u"n° 5, M. Petit et Mme Roy"_s)
          == u"n°\u00a05, M.\u00a0Petit et Mme\u00a0Roy"_s);
    for (const auto *text : {u"03 21 63 00 00", u"QP062 001", u"https://exemple.fr/a?b=c", u"18:30",
                             u"le 12 mars 2026", u"a;b", u"123 456 789 00012"})
        CHECK(heldTogether(QStringView(text).toString()) == QStringView(text).toString());
}

TEST_CASE("Holding spaces changes spaces alone, and twice is once", "[base][text]")
{
    const QString alphabet = u"ab 1 \u00a0\u202f:;!?%€«»\"'’.,()h05\n°nM@/ kmh"_s;
    std::mt19937 random(13);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = int(random() % 24); n > 0; --n)
            text += alphabet.at(qsizetype(random() % unsigned(alphabet.size())));
        const QString once = heldTogether(text);
        CAPTURE(text);
        REQUIRE(once.size() == text.size());
        for (qsizetype j = 0; j < text.size(); ++j)
            REQUIRE((once.at(j) == text.at(j) || text.at(j) == u' '));
        REQUIRE(heldTogether(once) == once);
    }
}
