#include "core/render/html.h"
#include "core/render/layout.h"
#include "core/render/odt.h"
#include "core/render/pdf.h"
#include "tests/render/pagereader.h"
#include "tests/support/catchqt.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/unzip.h"
#include "tests/support/xmltree.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::render::testing;
using namespace faubourg::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kLong = u"La participation des habitantes et des habitants aux instances de leur "
                      "quartier, année par année et conseil par conseil"_s;

/// Contents on the first page, chapters on the second, the third and the fifth.
Document sample()
{
    const InlineText linked{Run{.text = u"Le 1"_s}, Run{.text = u"er"_s, .superscript = true},
                            Run{.text = u" bilan"_s, .link = u"https://exemple.fr"_s}};
    return {.title = u"Rapport"_s,
            .date = QDate(2026, 11, 23),
            .blocks = {Title{u"Rapport"_s}, Heading{2, u"Sommaire"_s}, Contents{}, PageBreak{},
                       Heading{1, linked}, Paragraph{u"Un."_s}, PageBreak{}, Heading{1, kLong},
                       Paragraph{u"Deux."_s}, PageBreak{}, Paragraph{u"Suite."_s}, PageBreak{},
                       Heading{1, u"Annexes"_s}, Paragraph{u"Trois."_s}}};
}

} // namespace

TEST_CASE("A contents list gives each chapter its page and leads to it", "[render][pdf]")
{
    const auto file = render::pdf(sample());
    REQUIRE(file);
    CHECK(file->warning.isEmpty());
    const PdfFindings found = checkPdf(file->bytes);
    CHECK(found.problems.join(u'\n') == QString());
    CHECK(found.elements[u"TOC"_s] == 1);
    CHECK(found.elements[u"TOCI"_s] == 3);
    CHECK(found.elements[u"Reference"_s] == 3);
    CHECK(found.links
          == QMap<QString, QString>{{u"Le 1er bilan 2"_s, u"page 2"_s},
                                    {kLong + u" 3"_s, u"page 3"_s},
                                    {u"Annexes 5"_s, u"page 5"_s},
                                    {u" bilan"_s, u"https://exemple.fr"_s}});
}

TEST_CASE("The pages of a contents list stand under one another, dots before them", "[render]")
{
    const render::PageList list = render::layout(sample());
    const render::Page &page = list.pages.front();
    QList<double> ends;
    int leaders = 0;
    for (const render::Item &item : page.items) {
        const auto *text = std::get_if<render::TextItem>(&item.shape);
        if (text && QStringList{u"2"_s, u"3"_s, u"5"_s}.contains(text->shown()))
            ends.append(item.box().right());
        leaders += std::holds_alternative<render::PolyItem>(item.shape) ? 1 : 0;
    }
    REQUIRE(ends.size() == 3);
    CHECK(ends.at(0) == Approx(page.size.width() - render::mm(sample().margins.right)));
    CHECK(ends.at(1) == Approx(ends.at(0)));
    CHECK(ends.at(2) == Approx(ends.at(0)));
    CHECK(leaders == 3);
    CHECK(page.links.size() == 4); // the long title takes two lines
    CHECK(list.chapters.size() == 3);
}

TEST_CASE("A contents list without chapters is nothing", "[render][pdf]")
{
    const Document document{.title = u"Note"_s, .blocks = {Contents{}, Paragraph{u"Seul."_s}}};
    const auto file = render::pdf(document);
    REQUIRE(file);
    const PdfFindings found = checkPdf(file->bytes);
    CHECK(found.problems.join(u'\n') == QString());
    CHECK(found.elements[u"TOC"_s] == 0);
    CHECK_FALSE(render::toHtml(document)->contains("<nav>"));
    CHECK_FALSE(
        unzipped(*render::toOdt(document)).value(u"content.xml"_s).contains("table-of-content"));
}

TEST_CASE("On a web page a contents list leads to the chapters", "[render]")
{
    const XmlElement root = parsedXml(*render::toHtml(sample()));
    const auto lists = root.all(u"nav"_s);
    REQUIRE(lists.size() == 1);
    const auto links = lists.front()->all(u"a"_s);
    REQUIRE(links.size() == 3);
    const auto chapters = root.all(u"h2"_s); // the title alone is of the first level
    for (std::size_t i = 0; i < links.size(); ++i) {
        const QString target = (*links[i])[u"href"_s].mid(1);
        CHECK(
            std::ranges::count_if(
                chapters, [&](const XmlElement *chapter) { return (*chapter)[u"id"_s] == target; })
            == 1);
    }
}

TEST_CASE("An OpenDocument text has an index that it can make anew", "[render][odt]")
{
    const XmlElement root = parsedXml(unzipped(*render::toOdt(sample())).value(u"content.xml"_s));
    REQUIRE(root.all(u"text:table-of-content"_s).size() == 1);
    const auto pages = root.all(u"text:bookmark-ref"_s);
    REQUIRE(pages.size() == 3);
    CHECK(pages[0]->said == u"2"_s);
    CHECK(pages[1]->said == u"3"_s);
    CHECK(pages[2]->said == u"5"_s);
    QStringList marks;
    for (const XmlElement *mark : root.all(u"text:bookmark"_s))
        marks.append((*mark)[u"text:name"_s]);
    for (const XmlElement *page : pages)
        CHECK(marks.count((*page)[u"text:ref-name"_s]) == 1);
}
