#include "core/render/envelope.h"
#include "core/render/layout.h"
#include "tests/render/pagereader.h"
#include "tests/support/catchqt.h"

#include <QBuffer>
#include <QImage>

using namespace faubourg::render;
using namespace faubourg::render::testing;
using namespace faubourg::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray aPicture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Two pages of text.
Document aReport()
{
    Document document{.title = u"Essai"_s, .date = QDate(2026, 11, 23)};
    document.blocks = {Title{u"Fiche action"_s}};
    for (int i = 0; i < 70; ++i)
        document.blocks.push_back(Paragraph{u"texte"_s});
    return document;
}

std::vector<QRectF> pictures(const Page &page)
{
    std::vector<QRectF> places;
    for (const Item &item : page.items) {
        if (const auto *image = std::get_if<ImageItem>(&item.shape))
            places.push_back(image->rect);
    }
    return places;
}

/// Where the text of the page ends, its furniture left aside.
double lowestText(const Page &page)
{
    double lowest = 0;
    for (const Item &item : page.items) {
        if (std::holds_alternative<TextItem>(item.shape) && !isArtifact(item.node))
            lowest = std::max(lowest, item.box().bottom());
    }
    return lowest;
}

} // namespace

TEST_CASE("Funders' logos stand side by side at the foot of the first page alone", "[render]")
{
    Document document = aReport();
    document.furniture.logos = {{.bytes = aPicture(400, 100), .alternative = u"Logo : État"_s},
                                {.bytes = aPicture(100, 100), .alternative = u"Logo : CAF"_s}};
    document.furniture.footer = u"Hôtel de ville – 62407 Béthune cedex"_s;
    const PageList list = layout(document);
    REQUIRE(list.pages.size() >= 2);
    const auto shown = pictures(list.pages[0]);
    REQUIRE(shown.size() == 2);
    CHECK(shown[0].right() < shown[1].left());
    CHECK(shown[0].top() == shown[1].top());
    CHECK(shown[0].bottom() <= mm(297 - 20));
    CHECK(pictures(list.pages[1]).empty());
    const PageReader reader(list);
    CHECK(reader.artifacts(0).contains(u"Hôtel de ville – 62407 Béthune cedex"_s));
    CHECK_FALSE(reader.artifacts(1).contains(u"Hôtel de ville – 62407 Béthune cedex"_s));
    CHECK(lowestText(list.pages[0]) <= shown[0].top());
    CHECK(reader.nodes(Tag::Figure).size() == 2);
}

TEST_CASE("Logos too wide for one line are made smaller together", "[render]")
{
    Document document = aReport();
    for (int i = 0; i < 6; ++i)
        document.furniture.logos.append(
            {.bytes = aPicture(600, 100), .alternative = u"Logo %1"_s.arg(i)});
    const auto shown = pictures(layout(document).pages[0]);
    REQUIRE(shown.size() == 6);
    CHECK(shown.back().right() <= mm(210 - 20) + 1);
    CHECK(shown.front().size() == shown.back().size());
}

TEST_CASE("Titles and rules take the office's colour", "[render]")
{
    const auto colours = [](const Document &document) {
        std::set<QRgb> seen;
        const PageList list = layout(document);
        for (const Item &item : list.pages[0].items) {
            if (const auto *text = std::get_if<TextItem>(&item.shape))
                seen.insert(text->color);
        }
        return seen;
    };
    Document document = aReport();
    CHECK(colours(document).contains(kAccent));
    document.accent = u"#7a1f4e"_s;
    CHECK(colours(document).contains(0xff7a1f4e));
    CHECK_FALSE(colours(document).contains(kAccent));
}

TEST_CASE("A test page shows the window where the envelope leaves it to be seen", "[render]")
{
    Document document{.title = u"Essai"_s, .date = QDate(2026, 11, 23)};
    AddressBlock address{.lines = {u"MADAME EXEMPLE"_s}};
    document.blocks = {address};
    const auto marks = [](const Document &page) {
        QRectF all;
        const PageList list = layout(page);
        for (const Item &item : list.pages[0].items) {
            const auto *line = std::get_if<PolyItem>(&item.shape);
            if (line != nullptr && line->dash > 0)
                all = all.united(line->points.boundingRect().adjusted(-1, -1, 1, 1));
        }
        return all;
    };
    CHECK(marks(document).isNull());
    address.showsWindow = true;
    document.blocks = {address};
    CHECK(marks(document).center() == envelopeWindow().center());
    address.offsetX = 2;
    address.offsetY = -3;
    document.blocks = {address};
    CHECK(marks(document).center().x() == Approx(envelopeWindow().center().x() + mm(2)));
    CHECK(marks(document).center().y() == Approx(envelopeWindow().center().y() - mm(3)));
}
