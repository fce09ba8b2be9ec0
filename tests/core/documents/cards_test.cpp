#include "core/documents/carddocuments.h"
#include "tests/support/councillifefixture.h"
#include "tests/support/golden.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;

TEST_CASE_METHOD(CouncilLife, "Name cards bear names and colleges, and nothing else about people",
                 "[documents]")
{
    const Document cards =
        madeOf(nameCards(*database, {.session = session.id}, today, u"name-cards"_s));
    checkGolden(cards, u"name-cards"_s);
    CHECK_FALSE(plainText(cards).contains(u"1980"));
    CHECK_FALSE(plainText(cards).contains(u"Lilas", Qt::CaseInsensitive));
    checkGolden(madeOf(nameCards(*database, {.council = catorive}, today, u"badges"_s)),
                u"badges"_s);
}

TEST_CASE_METHOD(CouncilLife, "Labels leave out who has no address, and say so", "[documents]")
{
    const auto labels = addressLabels(*database, {.session = session.id}, today, u"labels"_s);
    checkGolden(madeOf(labels), u"labels"_s);
    REQUIRE(labels->warnings.size() == 1);
    CHECK(labels->warnings.first().startsWith(u"M. WALLON Marc gets no label"));
    const auto small = addressLabels(*database, {.council = catorive}, today, u"labels-small"_s);
    const Document sheet = madeOf(small);
    checkGolden(sheet, u"labels-small"_s);
    REQUIRE(sheet.blocks.size() == 1);
    const auto &cards = std::get<CardSheet>(sheet.blocks.first().content);
    CHECK(cards.columns == 3);
    CHECK(cards.rows == 8);
    CHECK(cards.size == QSizeF(63.5, 33.9));
}
