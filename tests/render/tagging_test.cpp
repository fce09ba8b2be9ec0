#include "core/render/pdf/assembly.h"
#include "tests/render/randomdocument.h"
#include "tests/render/readingorder.h"
#include "tests/render/sampledocument.h"
#include "tests/support/catchqt.h"

using namespace faubourg;
using namespace faubourg::render;
using namespace faubourg::render::testing;
using namespace faubourg::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

Document documentOf(Blocks blocks)
{
    return Document{.title = u"Essai"_s, .date = QDate(2026, 11, 23), .blocks = std::move(blocks)};
}

test::PdfFindings findingsOf(const Document &document)
{
    const auto file = pdf(document);
    REQUIRE(file);
    REQUIRE(file->warning.isEmpty());
    return test::checkPdf(file->bytes);
}

void checkRandomDocuments(unsigned first, unsigned last)
{
    for (unsigned seed = first; seed <= last; ++seed) {
        INFO("seed " << seed);
        const Document document = RandomDocument(seed).make();
        const test::PdfFindings found = findingsOf(document);
        CHECK(found.problems.join(u'\n') == QString());
        CHECK(misreading(document, found) == QString());
    }
}

} // namespace

TEST_CASE("The documents of the service are tagged without fault", "[render][pdf]")
{
    for (const Document &document : {letters(3), minutes(), report(60), portrait()}) {
        INFO(document.title.toStdString());
        const test::PdfFindings found = findingsOf(document);
        CHECK(found.problems.join(u'\n') == QString());
        CHECK(misreading(document, found) == QString());
    }
}

TEST_CASE("Whatever a document holds, its file is tagged without fault", "[render][pdf]")
{
    checkRandomDocuments(1, 100);
}

TEST_CASE("Files of many documents are tagged without fault", "[.soak][render][pdf]")
{
    checkRandomDocuments(101, 600);
}

TEST_CASE("Every kind of block has its element", "[render][pdf]")
{
    const test::PdfFindings found = findingsOf(minutes());
    CHECK(found.elements[u"Document"_s] == 1);
    CHECK(found.elements[u"H1"_s] == 1);
    CHECK(found.elements[u"H2"_s] == 6);
    CHECK(found.elements[u"H3"_s] == 5);
    CHECK(found.elements[u"L"_s] == 5);
    CHECK(found.elements[u"LI"_s] == 10);
    CHECK(found.elements[u"Lbl"_s] == 10);
    CHECK(found.elements[u"LBody"_s] == 10);
    CHECK(found.elements[u"BlockQuote"_s] == 5);
    CHECK(found.elements[u"Table"_s] == 2);
    CHECK(found.elements[u"TR"_s] == 2 + 13);
    CHECK(found.elements[u"TH"_s] == 2 + 4);
    CHECK(found.elements[u"Figure"_s] == 1);
    CHECK(found.elements[u"Link"_s] == 5);
    CHECK(findingsOf(letters(3)).elements[u"Sect"_s] == 3);
    CHECK(findingsOf(portrait()).elements[u"Caption"_s] == 2);
}

TEST_CASE("A mailing has a bookmark for each letter", "[render][pdf]")
{
    const QStringList bookmarks = findingsOf(letters(3)).bookmarks;
    CHECK(bookmarks
          == QStringList{u"Madame Camille EXEMPLE1"_s, u"Ordre du jour"_s,
                         u"Madame Camille EXEMPLE2"_s, u"Ordre du jour"_s,
                         u"Madame Camille EXEMPLE3"_s, u"Ordre du jour"_s});
}

TEST_CASE("Headings skip no level, whatever their look", "[render][pdf]")
{
    const test::PdfFindings found =
        findingsOf(documentOf({Heading{3, u"Un"_s}, Heading{3, u"Deux"_s}, Heading{4, u"Trois"_s},
                               Heading{2, u"Quatre"_s}, Heading{4, u"Cinq"_s}}));
    CHECK(found.problems.isEmpty());
    CHECK(found.elements[u"H1"_s] == 3);
    CHECK(found.elements[u"H2"_s] == 2);
}

TEST_CASE("A link is read as words of its sentence and opens its address", "[render][pdf]")
{
    const test::PdfFindings found = findingsOf(documentOf({Paragraph{InlineText{
        Run{.text = u"Voir le 1"_s}, Run{.text = u"er"_s, .superscript = true},
        Run{.text = u" dossier "_s}, Run{.text = u"en ligne"_s, .link = u"https://exemple.fr/a"_s},
        Run{.text = u" avant lundi."_s}}}}));
    CHECK(found.problems.isEmpty());
    CHECK(found.links == QMap<QString, QString>{{u"en ligne"_s, u"https://exemple.fr/a"_s}});
    CHECK(found.texts.join(u"|"_s) == u"Voir le 1er dossier |en ligne| avant lundi."_s);
}

TEST_CASE("A link over two lines is one link with two places", "[render][pdf]")
{
    const QString address = u"https://exemple.fr/"_s + QString(90, u'a');
    const test::PdfFindings found =
        findingsOf(documentOf({Paragraph{InlineText{Run{.text = address, .link = address}}}}));
    CHECK(found.problems.isEmpty());
    CHECK(found.elements[u"Link"_s] == 1);
    CHECK(found.links == QMap<QString, QString>{{address, address}});
}

TEST_CASE("A word cut at the end of a line is read whole", "[render][pdf]")
{
    const QString said = QStringList(40, u"anticonstitutionnellement"_s).join(u' ');
    const test::PdfFindings found = findingsOf(documentOf({Paragraph{said}}));
    CHECK(found.problems.isEmpty());
    REQUIRE_FALSE(found.texts.isEmpty());
    QString read = found.texts.front();
    CHECK(read.contains(QChar::SoftHyphen));
    CHECK(read.remove(QChar::SoftHyphen) == said);
}

TEST_CASE("The heading of a table is read once, however many pages show it", "[render][pdf]")
{
    const test::PdfFindings found = findingsOf(report(150));
    CHECK(found.pages > 4);
    CHECK(found.elements[u"TH"_s] == 8);
    CHECK(found.texts.count(u"Porteur"_s) == 1);
    CHECK(found.elements[u"TR"_s] == 1 + 150 + 6);
}

TEST_CASE("Rows of a table that is read aloud are of one length", "[render][pdf]")
{
    Table table{.columns = {Column{}, Column{}, Column{}}};
    table.rows = {Row{{Cell{u"groupe"_s}}, RowKind::Group},
                  Row{{Cell{.text = u"trop"_s, .rowSpan = 5}, Cell{u"b"_s}}},
                  Row{{Cell{u"c"_s}, Cell{u"d"_s}}}};
    const test::PdfFindings found = findingsOf(documentOf({table}));
    CHECK(found.problems.join(u'\n') == QString());
    CHECK(found.elements[u"TD"_s] == 3 + 3 + 2);
}

TEST_CASE("Signs that no letter of the font shows leave the file readable", "[render][pdf]")
{
    const test::PdfFindings found =
        findingsOf(documentOf({Paragraph{u"Mme Σοφία Иванова — \u2610 présente → 12 €"_s}}));
    CHECK(found.problems.join(u'\n') == QString());
}

TEST_CASE("A file whose structure cannot be trusted is left without it, valid, and says so",
          "[render][pdf]")
{
    const auto check = [](const Assembler &assemble) {
        const auto file = pdfAssembledBy(assemble, minutes());
        REQUIRE(file);
        CHECK_FALSE(file->warning.isEmpty());
        CHECK(file->bytes.startsWith("%PDF-1.4"));
        CHECK(file->bytes.contains("<pdfaid:part>1</pdfaid:part>"));
        CHECK_FALSE(file->bytes.contains("StructTreeRoot"));
        CHECK_FALSE(test::checkPdf(file->bytes).problems.isEmpty());
    };
    SECTION("a node stands under a later one")
    {
        check([](PageList list, const Document &document, PdfStandard standard) {
            list.nodes[3].parent = 5;
            return tagged(list, document, standard);
        });
    }
    SECTION("a page shows what no node stands for")
    {
        check([](PageList list, const Document &document, PdfStandard standard) {
            list.nodes.resize(list.nodes.size() / 2);
            return tagged(list, document, standard);
        });
    }
}

TEST_CASE("An older archive gets PDF/A-1b, with structure all the same", "[render][pdf]")
{
    const auto file = pdf(minutes(), {PdfStandard::A1b});
    REQUIRE(file);
    CHECK(file->warning.isEmpty());
    CHECK(file->bytes.startsWith("%PDF-1.4"));
    CHECK_FALSE(file->bytes.contains("/ObjStm"));
    CHECK(test::checkPdf(file->bytes, false).problems.join(u'\n') == QString());
}
