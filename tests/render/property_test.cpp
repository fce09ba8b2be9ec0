#include "core/render/layout.h"
#include "tests/render/pagereader.h"
#include "tests/render/randomdocument.h"
#include "tests/support/catchqt.h"

#include <QRegularExpression>

using namespace faubourg::render;
using namespace faubourg::render::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Each word once: none lost at a page break, none shown twice.
void checkWords(const PageReader &reader, int words)
{
    static const QRegularExpression word(u"w(\\d+)"_s);
    std::vector<int> seen(std::size_t(words) + 1, 0);
    const QString all = reader.allText();
    for (auto matches = word.globalMatch(all); matches.hasNext();) {
        const auto number = matches.next().captured(1).toUInt();
        REQUIRE(number < seen.size());
        ++seen[number];
    }
    for (std::size_t i = 1; i < seen.size(); ++i) {
        INFO("word w" << i);
        REQUIRE(seen[i] == 1);
    }
}

void checkInside(const PageList &list, const faubourg::documents::Document &document)
{
    const auto &margins = document.margins;
    for (const Page &page : list.pages) {
        const QRectF paper(QPointF(0, 0), page.size);
        const QRectF body = paper.adjusted(mm(margins.left) - 2, mm(10), 2 - mm(margins.right),
                                           2 - mm(margins.bottom));
        for (const Item &item : page.items) {
            const QRectF box = item.box();
            if (box.isEmpty())
                continue;
            INFO("x " << box.left() / mm(1) << " to " << box.right() / mm(1) << ", y "
                      << box.top() / mm(1) << " to " << box.bottom() / mm(1));
            REQUIRE(paper.contains(box));
            if (!isArtifact(item.node))
                REQUIRE(body.contains(box));
        }
    }
}

void checkHeadings(const PageList &list, const PageReader &reader)
{
    for (std::size_t i = 0; i + 1 < list.pages.size(); ++i) {
        if (list.pages[i].number == list.pages[i].count)
            continue;
        const int node = reader.lowestNode(int(i));
        const bool stranded = node >= 0 && list.nodes[std::size_t(node)].tag == Tag::Heading;
        INFO("page " << i << ": " << reader.text(node).toStdString());
        CHECK_FALSE(stranded);
    }
}

void checkRows(const PageReader &reader, int tallRows)
{
    int cut = 0;
    for (const int row : reader.nodes(Tag::Row))
        cut += reader.pages(row).size() > 1 ? 1 : 0;
    CHECK(cut <= tallRows);
}

/// Two lines at least on either side of a page break.
void checkLines(const PageReader &reader)
{
    for (const Tag tag : {Tag::Paragraph, Tag::Quote, Tag::ListBody}) {
        for (const int node : reader.nodes(tag)) {
            const QMap<int, int> lines = reader.linesByPage(node);
            if (lines.size() < 2)
                continue;
            for (const int count : lines)
                CHECK(count >= 2);
        }
    }
}

void checkDocuments(unsigned first, unsigned last)
{
    for (unsigned seed = first; seed <= last; ++seed) {
        INFO("seed " << seed);
        RandomDocument random(seed);
        const auto document = random.make();
        REQUIRE(faubourg::documents::validate(document));
        const PageList list = layout(document);
        const PageReader reader(list);
        checkWords(reader, random.words());
        checkInside(list, document);
        checkHeadings(list, reader);
        checkRows(reader, random.tallRows());
        checkLines(reader);
    }
}

} // namespace

TEST_CASE("Whatever a document holds, its pages show it once, whole and in place", "[render]")
{
    checkDocuments(1, 60);
}

TEST_CASE("The same over many documents", "[.long][render]")
{
    checkDocuments(61, 800);
}
