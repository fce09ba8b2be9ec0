#include "core/base/text/words.h"
#include "tests/support/catchqt.h"

using namespace faubourg;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Names take the preposition their first letters ask for", "[base][text]")
{
    CHECK(ofName(u"Catorive") == u"de Catorive"_s);
    CHECK(ofName(u"Auchel") == u"d’Auchel"_s);
    CHECK(ofName(u"Écoles") == u"d’Écoles"_s);
    CHECK(ofName(u"Houdain") == u"d’Houdain"_s);
    CHECK(ofName(u"Haute-Ville") == u"de Haute-Ville"_s);
    CHECK(ofName(u"Le Centre") == u"du Centre"_s);
    CHECK(ofName(u"Les Cheminots") == u"des Cheminots"_s);
    CHECK(ofName(u"La Gare") == u"de la Gare"_s);
    CHECK(ofName(u"L’Horlogerie") == u"de l’Horlogerie"_s);
}

TEST_CASE("French plurals start at two", "[base][text]")
{
    CHECK(counted(0, u"question"_s, u"questions"_s) == u"0\u00a0question"_s);
    CHECK(counted(1, u"question"_s, u"questions"_s) == u"1\u00a0question"_s);
    CHECK(counted(1200, u"question"_s, u"questions"_s) == u"1\u202f200\u00a0questions"_s);
}

TEST_CASE("Lists end with et", "[base][text]")
{
    CHECK(enumeration({}).isEmpty());
    CHECK(enumeration({u"a"_s}) == u"a"_s);
    CHECK(enumeration({u"a"_s, u"b"_s, u"c"_s}) == u"a, b et c"_s);
    CHECK(capitalised(u"écoles") == u"Écoles"_s);
}
