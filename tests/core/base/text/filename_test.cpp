#include "core/base/text/filename.h"
#include "tests/support/catchqt.h"

#include <algorithm>
#include <random>

using namespace faubourg;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A title becomes a name that every file system takes", "[base][text]")
{
    CHECK(safeFileName(u"Convocation : Catorive / 9 décembre ?"_s)
          == u"Convocation - Catorive - 9 décembre"_s);
    CHECK(safeFileName(u"  Compte rendu...  "_s) == u"Compte rendu"_s);
    CHECK(safeFileName(u"con"_s) == u"_con"_s);
    CHECK(safeFileName(u"LPT1.pdf"_s) == u"_LPT1.pdf"_s);
    CHECK(safeFileName(u"contrat"_s) == u"contrat"_s);
    CHECK(safeFileName(u"a\tb\nc"_s) == u"a - b - c"_s);
}

TEST_CASE("Any title makes a name without reserved signs, not too long, once for all",
          "[base][text]")
{
    const QString alphabet = u"aé😀 ./\\:*?\"<>|\n\x01"
                             u"conNUL1"_s;
    std::mt19937 random(5);
    for (int i = 0; i < 5000; ++i) {
        QString title;
        for (int n = int(random() % 300); n > 0; --n)
            title += alphabet.at(qsizetype(random() % unsigned(alphabet.size())));
        const QString name = safeFileName(title);
        CAPTURE(title);
        CHECK(name.size() <= 121);
        CHECK(name.toUtf8().size() <= 241);
        CHECK_FALSE(name.endsWith(u'.'));
        CHECK_FALSE(name.endsWith(u' '));
        const QString reserved = u"/\\:*?\"<>|\n\x01"_s;
        CHECK(std::none_of(name.begin(), name.end(),
                           [&](QChar sign) { return reserved.contains(sign); }));
        CHECK(safeFileName(name) == name);
    }
}
