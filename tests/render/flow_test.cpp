#include "core/render/layout.h"
#include "core/render/painter.h"
#include "tests/render/pagereader.h"
#include "tests/render/sampledocument.h"
#include "tests/support/catchqt.h"

#include <QImage>
#include <QPainter>

using namespace faubourg::render;
using namespace faubourg::render::testing;
using namespace faubourg::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page all but `lines` lines full.
Blocks filled(int lines)
{
    constexpr int kLinesOfPage = 48; // 257 mm at 15 pt
    Blocks blocks;
    QString text = u"plein"_s;
    for (int i = 1; i < kLinesOfPage - lines; ++i)
        text += u"\nplein"_s;
    blocks.push_back(Paragraph{text});
    return blocks;
}

Document documentOf(Blocks blocks)
{
    return Document{.title = u"Essai"_s, .date = QDate(2026, 11, 23), .blocks = std::move(blocks)};
}

} // namespace

TEST_CASE("A heading at the foot of a page goes over with two lines of its text", "[render]")
{
    for (int lines = 1; lines <= 8; ++lines) {
        Blocks blocks = filled(lines);
        blocks.push_back(Heading{2, u"Titre"_s});
        blocks.push_back(Paragraph{u"un\ndeux\ntrois\nquatre"_s});
        const PageList list = layout(documentOf(blocks));
        const PageReader reader(list);
        INFO(lines << " lines left");
        CHECK(reader.pageOf(u"Titre"_s) == reader.pageOf(u"un"_s));
        const QMap<int, int> parts = reader.linesByPage(reader.nodeOf(u"un"_s));
        CHECK((parts.size() == 1 || (parts.first() == 2 && parts.last() == 2)));
    }
}

TEST_CASE("A group is kept on one page, unless no page can hold it", "[render]")
{
    Blocks blocks = filled(4);
    blocks.push_back(
        KeepTogether{{Paragraph{u"tête"_s}, Paragraph{u"a\nb\nc"_s}, Paragraph{u"queue"_s}}});
    const PageList list = layout(documentOf(blocks));
    const PageReader reader(list);
    CHECK(reader.pageOf(u"tête"_s) == 1);
    CHECK(reader.pageOf(u"queue"_s) == 1);

    Blocks tall;
    for (int i = 0; i < 100; ++i)
        tall.push_back(Paragraph{u"ligne %1 fin"_s.arg(i)});
    Blocks after = filled(20);
    after.push_back(KeepTogether{tall});
    const PageList many = layout(documentOf(after));
    CHECK(PageReader(many).pageOf(u"ligne 0 fin"_s) == 0);
}

TEST_CASE("A signature takes the end of the letter along", "[render]")
{
    Blocks blocks = filled(6);
    blocks.push_back(Paragraph{u"Je vous prie d’agréer, Madame, mes salutations."_s});
    blocks.push_back(Signature{{u"Le maire,"_s}, u"Dominique Modèle"_s});
    const PageList list = layout(documentOf(blocks));
    const PageReader reader(list);
    CHECK(reader.pageOf(u"Dominique"_s) == 1);
    CHECK(reader.pageOf(u"salutations"_s) == 1);
}

TEST_CASE("Each letter of a mailing counts its own pages and stands in the outline", "[render]")
{
    Document document = letters(3);
    auto &second = std::get<Section>(document.blocks[1].content);
    second.blocks.push_back(PageBreak{});
    second.blocks.push_back(Paragraph{u"Annexe"_s});
    const PageList list = layout(document);
    REQUIRE(list.pages.size() == 4);
    const PageReader reader(list);
    CHECK(reader.artifacts(0).contains(u"Page 1 / 1"_s));
    CHECK(reader.artifacts(1).contains(u"Page 1 / 2"_s));
    CHECK(reader.artifacts(2).contains(u"Page 2 / 2"_s));
    CHECK(reader.artifacts(3).contains(u"Page 1 / 1"_s));
    QStringList names;
    QList<int> pages;
    for (const Bookmark &bookmark : list.bookmarks) {
        if (bookmark.level == 0) {
            names.append(bookmark.text);
            pages.append(bookmark.page);
        }
    }
    CHECK(names
          == QStringList{u"Madame Camille EXEMPLE1"_s, u"Madame Camille EXEMPLE2"_s,
                         u"Madame Camille EXEMPLE3"_s});
    CHECK(pages == QList<int>{0, 1, 3});
}

TEST_CASE("The address shows in the window and nothing else does", "[render]")
{
    const PageList list = layout(letters(1));
    const PageReader reader(list);
    const int address = reader.nodeOf(u"62400 BETHUNE"_s);
    const QRectF window(QPointF(mm(110), mm(55)), QPointF(mm(190), mm(79)));
    CHECK(window.contains(reader.box(address, 0)));
    const QRectF kept(QPointF(mm(95), mm(42)), QPointF(mm(200), mm(95)));
    for (const Item &item : list.pages.front().items) {
        if (item.node != address)
            CHECK_FALSE(kept.intersects(item.box()));
    }
}

TEST_CASE("The letterhead stands on the first page, the running header on the others", "[render]")
{
    const PageList list = layout(minutes());
    REQUIRE(list.pages.size() > 1);
    const PageReader reader(list);
    const QString header = minutes().furniture.runningHeader;
    CHECK_FALSE(reader.artifacts(0).contains(header));
    CHECK(reader.artifacts(1).contains(header));
    CHECK(reader.pages(reader.nodeOf(u"Service politique"_s)) == std::set<int>{0});
    for (int i = 0; i < int(list.pages.size()); ++i)
        CHECK(reader.artifacts(i).contains(u"PROJET  ·  Exemple"_s));
}

TEST_CASE("A link is a place of the page that knows its address", "[render]")
{
    const PageList list = layout(minutes());
    REQUIRE_FALSE(list.pages.front().links.empty());
    const LinkArea &link = list.pages.front().links.front();
    CHECK(link.address == u"https://exemple.fr/dossier"_s);
    CHECK(link.rect.width() > mm(10));
    CHECK(link.rect.width() < mm(40));
}

TEST_CASE("A page is painted at the size of the device it is painted on", "[render]")
{
    const PageList list = layout(letters(1));
    QImage image(827, 1170, QImage::Format_RGB32); // A4 at 100 dpi
    image.setDotsPerMeterX(3937);
    image.setDotsPerMeterY(3937);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, list.pages.front());
    painter.end();
    const auto isInked = [&](const QRectF &millimetres) {
        const double scale = 100 / 25.4;
        for (double y = millimetres.top() * scale; y < millimetres.bottom() * scale; ++y) {
            for (double x = millimetres.left() * scale; x < millimetres.right() * scale; ++x) {
                if (qGray(image.pixel(int(x), int(y))) < 128)
                    return true;
            }
        }
        return false;
    };
    CHECK(isInked(QRectF(110, 55, 80, 12)));
    CHECK_FALSE(isInked(QRectF(96, 70, 104, 24)));
    CHECK(isInked(QRectF(25, 282, 30, 6)));
}
