#include "core/render/furniture.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using namespace documents;

namespace {

constexpr double kLetterheadTop = mm(13);
constexpr double kLogoHeight = 20; // mm
constexpr double kLogoWidth = 70;  // mm
constexpr double kBandTop = mm(4.5);
constexpr double kBandHeight = mm(5.5);
constexpr double kHeaderTop = mm(12);
constexpr double kFootRoom = mm(14);
constexpr double kFootLogoHeight = 12; // mm
constexpr double kFootLogoGap = mm(6);
constexpr double kUnderLogos = mm(2.5);
constexpr double kUnderFootRule = mm(1);

/// Puts a text down as furniture.
class FurnitureSetter
{
public:
    FurnitureSetter(Workshop &shop, const Margins &margins, Page &page)
        : m_shop(shop)
        , m_page(page)
        , m_left(mm(margins.left))
        , m_width(page.size.width() - mm(margins.left) - mm(margins.right))
    {
    }

    void bands(const QStringList &bands)
    {
        if (bands.isEmpty())
            return;
        const QRectF band(m_left, kBandTop, m_width, kBandHeight);
        m_page.items.push_back({RectItem{band, kBandTint}, kPagination});
        m_page.items.push_back(
            {RectItem{QRectF(band.bottomLeft(), QSizeF(m_width, kStrongRule)), kBandText},
             kPagination});
        put(bands.join(u"  ·  "_s), kBand, kBandTop + (kBandHeight - pt(kBand.pitch)) / 2,
            Align::Centre, kBandText);
    }

    void header(const QString &text)
    {
        if (text.isEmpty() || m_page.number < 2)
            return;
        put(text, kFooter, kHeaderTop, Align::Left, kMuted);
        const double y = kHeaderTop + pt(kFooter.pitch) + mm(0.6);
        m_page.items.push_back(
            {RectItem{QRectF(m_left, y, m_width, kRule), kHairline}, kPagination});
    }

    void footer(const Furniture &furniture)
    {
        const double y = m_page.size.height() - kFootRoom;
        put(furniture.reference, kFooter, y, Align::Left, kMuted);
        if (!furniture.pageLabel.isEmpty())
            put(furniture.pageLabel.arg(m_page.number).arg(m_page.count), kFooter, y, Align::Right,
                kMuted);
        put(furniture.notice, kNotice, y + pt(kFooter.pitch), Align::Left, kMuted);
    }

private:
    void put(const QString &said, const TextStyle &style, double y, Align align, QRgb color)
    {
        if (said.isEmpty())
            return;
        const TextPtr text = m_shop.texts.get(said, style, m_width);
        const int lines = std::min(text->lineCount(), 2);
        m_page.items.push_back(
            {TextItem{text, 0, lines, QPointF(m_left, y), m_width, align, color}, kPagination});
    }

    Workshop &m_shop;
    Page &m_page;
    double m_left;
    double m_width;
};

/// The logos of the foot side by side, as high as all of them can be within the width.
QList<QSizeF> logoSizes(const QList<Image> &logos, Workshop &shop, double width)
{
    QList<QSizeF> sizes;
    double all = 0;
    for (const Image &logo : logos) {
        const QImage image = shop.images.get(logo.bytes);
        const QSizeF natural(image.isNull() ? QSizeF(1, 1) : QSizeF(image.size()));
        sizes.append(natural * (mm(kFootLogoHeight) / natural.height()));
        all += sizes.last().width();
    }
    const double room = width - kFootLogoGap * double(logos.size() - 1);
    for (QSizeF &size : sizes)
        size *= std::min(1.0, room / all);
    return sizes;
}

TextPtr footText(const Furniture &furniture, Workshop &shop, double width)
{
    return furniture.footer.isEmpty() ? nullptr : shop.texts.get(furniture.footer, kFoot, width);
}

} // namespace

double footStripHeight(const Furniture &furniture, Workshop &shop, double width)
{
    return footStrip(furniture, shop, 0, width, 0, kArtifact).height;
}

Strip footStrip(const Furniture &furniture, Workshop &shop, double left, double width, double top,
                int parent)
{
    Strip strip{.fixed = true};
    const QList<QSizeF> sizes = logoSizes(furniture.logos, shop, width);
    double x = left;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const Image &logo = furniture.logos.at(i);
        const int node = parent == kArtifact
            ? kArtifact
            : shop.addNode({.tag = Tag::Figure, .parent = parent, .alternative = logo.alternative});
        strip.items.push_back(
            {ImageItem{shop.images.get(logo.bytes), QRectF(QPointF(x, top), sizes.at(i))}, node});
        x += sizes.at(i).width() + kFootLogoGap;
        strip.height = std::max(strip.height, sizes.at(i).height());
    }
    if (const TextPtr text = footText(furniture, shop, width)) {
        strip.height += strip.height > 0 ? kUnderLogos : 0;
        const double rule = top + strip.height;
        strip.items.push_back({RectItem{QRectF(left, rule, width, kRule), kHairline}});
        strip.items.push_back(
            {TextItem{text, 0, text->lineCount(), QPointF(left, rule + kUnderFootRule), width,
                      Align::Centre, kMuted}});
        strip.height += kUnderFootRule + text->height();
    }
    return strip;
}

Strip letterheadStrip(const Letterhead &letterhead, Workshop &shop, double left, double width,
                      int parent)
{
    Strip strip{.fixed = true};
    double foot = kLetterheadTop;
    if (letterhead.logo) {
        Image logo = *letterhead.logo;
        logo.width = logo.width > 0 ? logo.width : kLogoWidth;
        logo.maxHeight = kLogoHeight;
        const QImage image = shop.images.get(logo.bytes);
        const QSizeF size = shownSize(logo, image, {left, width / 2, mm(kLogoHeight) * 2});
        const int node =
            shop.addNode({.tag = Tag::Figure, .parent = parent, .alternative = logo.alternative});
        if (!image.isNull())
            strip.items.push_back({ImageItem{image, QRectF(QPointF(left, foot), size)}, node});
        foot += size.height();
    }
    double y = kLetterheadTop;
    for (const QString &line : letterhead.service) {
        const bool isFirst = y == kLetterheadTop;
        const TextPtr text = shop.texts.get(line, isFirst ? kServiceName : kService, width / 2);
        strip.items.push_back({TextItem{text, 0, text->lineCount(), QPointF(left + width / 2, y),
                                        width / 2, Align::Right, isFirst ? kAccent : kMuted},
                               shop.addNode({.tag = Tag::Paragraph, .parent = parent})});
        y += text->height();
    }
    foot = std::max(foot, y) + mm(2);
    strip.items.push_back({RectItem{QRectF(left, foot, width, kStrongRule), kAccent}});
    strip.height = foot + kStrongRule;
    return strip;
}

void addFurniture(const Furniture &furniture, Workshop &shop, const Margins &margins, Page &page)
{
    FurnitureSetter setter(shop, margins, page);
    setter.bands(furniture.bands);
    setter.header(furniture.runningHeader);
    setter.footer(furniture);
}

} // namespace faubourg::render
