#include "core/render/fonts.h"
#include "core/render/hyphenation.h"
#include "core/render/pdf/fontbook.h"
#include "core/render/text.h"
#include "tests/support/catchqt.h"

#include <QPainterPath>

using namespace faubourg::render;
using namespace faubourg::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

QString saidOn(const TextPiece &piece, int line)
{
    QString said;
    for (const Letters &letters : piece.letters(line))
        said += letters.said;
    return said;
}

} // namespace

TEST_CASE("The letters of a line say what was typed", "[render][pdf]")
{
    for (const QString &text :
         {u"L’efficacité AV suffit\u00a0: 12\u202f% à 18\u00a0h"_s, u"E\u0301tat cafe\u0301"_s,
          u"Mme\u00a0Σοφία Иванова \u2610 → 12\u00a0€"_s}) {
        const TextPiece piece(text, kSmall, mm(300));
        REQUIRE(piece.lineCount() == 1);
        CHECK(saidOn(piece, 0) == text);
    }
    const TextPiece raised({Run{.text = u"le 1"_s}, Run{.text = u"er"_s, .superscript = true},
                            Run{.text = u" mars"_s, .bold = true}},
                           kBody, mm(100));
    CHECK(saidOn(raised, 0) == u"le 1er mars"_s);
    CHECK(raised.letters(0).at(1).up > 0);
    CHECK(raised.letters(0).at(2).up == 0);
}

TEST_CASE("A sign that our fonts lack is shown by another, and says what was typed",
          "[render][pdf]")
{
    const TextPiece piece(u"\u22122,5"_s, kCell, mm(50));
    const std::vector<Letters> letters = piece.letters(0);
    REQUIRE(letters.size() == 1);
    CHECK(letters.front().font.familyName() == u"Noto Sans"_s);
    CHECK(letters.front().said == u"\u22122,5"_s);
    CHECK(piece.lineText(0) == u"\u22122,5"_s);
}

TEST_CASE("The letters of a broken line end in its space, or in its hyphen", "[render][pdf]")
{
    const TextPiece words(u"un deux trois quatre cinq six sept huit neuf"_s, kBody, mm(40));
    REQUIRE(words.lineCount() > 1);
    CHECK(saidOn(words, 0).endsWith(u' '));
    CHECK_FALSE(saidOn(words, words.lineCount() - 1).endsWith(u' '));
    const TextPiece parted(u"anticonstitutionnellement anticonstitutionnellement"_s, kBody, mm(60));
    REQUIRE(parted.lineCount() > 1);
    CHECK(saidOn(parted, 0).endsWith(kSoftHyphen));
    CHECK(saidOn(parted, 0).count(kSoftHyphen) == 1);
}

TEST_CASE("A font file of some letters draws them as the whole font does", "[render][pdf]")
{
    const QRawFont whole = QRawFont::fromFont(font(kBody));
    const TrueType tables(whole);
    REQUIRE(tables.hasOutlines());
    const QList<quint32> letters = whole.glyphIndexesForString(u"Aéçœ €"_s);
    std::vector<quint32> wanted{0};
    wanted.insert(wanted.end(), letters.begin(), letters.end());
    const QByteArray file = tables.subset(wanted);
    CHECK(file.size() < 40'000);
    const QRawFont some(file, whole.pixelSize(), QFont::PreferNoHinting);
    REQUIRE(some.isValid());
    for (quint32 i = 1; i < wanted.size(); ++i) {
        INFO("letter " << i);
        CHECK(some.pathForGlyph(i) == whole.pathForGlyph(wanted[i]));
        CHECK(tables.advance(wanted[i]) * whole.pixelSize() / 1000
              == Approx(whole.advancesForGlyphIndexes({wanted[i]}).first().x()).margin(0.1));
    }
}

TEST_CASE("A letter has a code for each thing that it says", "[render][pdf]")
{
    FontBook book;
    const QRawFont body = QRawFont::fromFont(font(kBody));
    const int face = book.face(body);
    CHECK(book.face(QRawFont::fromFont(font(kSmall))) == face);
    CHECK(book.face(QRawFont::fromFont(font(kTitle))) != face);
    const quint32 hyphen = body.glyphIndexesForString(u"-"_s).first();
    const int typed = book.code(face, hyphen, u"-");
    CHECK(book.code(face, hyphen, u"-") == typed);
    CHECK(book.code(face, hyphen, QString(kSoftHyphen)) != typed);
    CHECK(book.code(face, hyphen, u"e\u0301") != typed);
}
