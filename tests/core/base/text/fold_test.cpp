#include "core/base/text/fold.h"
#include "tests/support/catchqt.h"

using namespace faubourg;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The three spellings of one quartier fold alike", "[base]")
{
    CHECK(foldForSearch(u"Mont-Liébaud") == u"mont liebaud"_s);
    CHECK(foldForSearch(u"  MONT  LIEBAUD ") == u"mont liebaud"_s);
    CHECK(foldForSearch(u"Mont\u00a0Lie\u0301baud") == u"mont liebaud"_s);
}

TEST_CASE("Letters without decomposition fold too", "[base]")
{
    CHECK(foldForSearch(u"Cœur d’Œuvre Łódź") == u"coeur d oeuvre lodz"_s);
}

TEST_CASE("Words match at their start, in any order", "[base]")
{
    const QString text = foldForSearch(u"Éclairage, rue de Lille");
    CHECK(matchesWords(text, u"lil écl"));
    CHECK(matchesWords(text, u""));
    CHECK_FALSE(matchesWords(text, u"clair"));
}

TEST_CASE("Readers find accented names where they expect them", "[base]")
{
    CHECK(lessForReaders(u"Éloi", u"Fabre"));
    CHECK_FALSE(lessForReaders(u"fabre", u"Éloi"));
}
