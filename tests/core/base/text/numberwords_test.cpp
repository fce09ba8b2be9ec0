#include "core/base/text/numberwords.h"
#include "tests/support/catchqt.h"

using namespace faubourg;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Numbers are read as French people say them", "[text]")
{
    const QList<std::pair<int, QString>> said{{0, u"zéro"_s},
                                              {16, u"seize"_s},
                                              {21, u"vingt-et-un"_s},
                                              {34, u"trente-quatre"_s},
                                              {70, u"soixante-dix"_s},
                                              {71, u"soixante-et-onze"_s},
                                              {80, u"quatre-vingts"_s},
                                              {81, u"quatre-vingt-un"_s},
                                              {91, u"quatre-vingt-onze"_s},
                                              {100, u"cent"_s},
                                              {200, u"deux-cents"_s},
                                              {999, u"neuf-cent-quatre-vingt-dix-neuf"_s}};
    for (const auto &[number, words] : said)
        CHECK(numberInWords(number) == words);
    CHECK(numberInWords(342, Language::English) == u"three hundred and forty-two"_s);
}

TEST_CASE("A seed is read back number by number", "[text]")
{
    CHECK(numbersInWords(u"5.12.49./2.11./"_s) == u"cinq, douze, quarante-neuf, deux, onze"_s);
    CHECK(numbersInWords(u"20261204"_s).startsWith(u"deux, zéro, deux, six"_s));
    CHECK(numbersInWords(u"dés"_s).isEmpty());
}
