// The pictures and charts of stripbuilder.h.
#include "core/render/chart.h"
#include "core/render/stripbuilder.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using namespace documents;

namespace {

constexpr double kDotsPerPixel = kDotsPerInch / 150; // of a picture that does not tell

} // namespace

QImage ImageCache::get(const QByteArray &bytes)
{
    const auto known = m_images.constFind(bytes);
    if (known != m_images.constEnd())
        return *known;
    QImage image = QImage::fromData(bytes);
    if (!image.isNull()) {
        QImage flat(image.size(), QImage::Format_RGB32);
        flat.setDotsPerMeterX(image.dotsPerMeterX());
        flat.fill(Qt::white);
        QPainter(&flat).drawImage(0, 0, image);
        image = flat;
    }
    return m_images.insert(bytes, image).value();
}

QSizeF shownSize(const Image &image, const QImage &decoded, const Area &area)
{
    if (decoded.isNull())
        return {};
    const double width = image.width > 0 ? mm(image.width) : decoded.width() * kDotsPerPixel;
    const double height = image.maxHeight > 0 ? mm(image.maxHeight) : area.bodyHeight / 2;
    const QSizeF box(std::min(width, area.width), std::min(height, area.bodyHeight * 0.9));
    return QSizeF(decoded.size()).scaled(box, Qt::KeepAspectRatio);
}

Strip StripBuilder::pictureStrip(const Image &image, int node)
{
    Strip strip;
    QImage decoded = m_shop.images.get(image.bytes);
    const QSizeF size = shownSize(image, decoded, m_area);
    strip.height = size.height();
    if (!decoded.isNull())
        strip.items.push_back({ImageItem{decoded, QRectF(QPointF(m_area.left, 0), size)}, node});
    return strip;
}

void StripBuilder::add(const Figure &figure, int parent)
{
    const auto *chart = std::get_if<Chart>(&figure.content);
    ChartDrawing drawing;
    if (chart)
        drawing =
            drawChart(*chart, m_shop.texts, m_area.left, m_area.width, int(m_shop.nodes.size()));
    if (drawing.height > m_area.bodyHeight) {
        // No page holds the chart: the same figures as rows, which may run over pages.
        add(tableOf(*chart), parent);
        addCaption(chart->source, parent);
        addCaption(figure.caption, parent);
        return;
    }
    const int node =
        m_shop.addNode({.tag = Tag::Figure, .parent = parent, .alternative = figure.alternative()});
    Strip strip;
    if (chart) {
        strip.height = drawing.height;
        strip.items = std::move(drawing.items);
    } else {
        strip = pictureStrip(std::get<Image>(figure.content), node);
    }
    strip.before = pt(6);
    append(std::move(strip));
    addCaption(figure.caption, parent);
    roomAfter(pt(12));
}

void StripBuilder::addCaption(const QString &caption, int parent)
{
    if (caption.isEmpty())
        return;
    m_nextBreak = Break::Never;
    m_after = pt(3);
    addLines({.text = m_shop.texts.get(caption, kSmall, m_area.width),
              .x = m_area.left,
              .width = m_area.width,
              .color = kMuted,
              .node = m_shop.addNode({.tag = Tag::Caption, .parent = parent}),
              .whole = true});
}

} // namespace faubourg::render
