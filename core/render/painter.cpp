#include "core/render/painter.h"

#include <QPainter>

namespace faubourg::render {

namespace {

QPen penOf(const PolyItem &item)
{
    static const QList<QList<qreal>> patterns{{}, {4, 2}, {1, 1.6}, {6, 2, 1, 2}, {8, 3}};
    QPen pen(QColor::fromRgb(item.color), item.width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (item.dash > 0)
        pen.setDashPattern(patterns.at(item.dash % patterns.size()));
    return pen;
}

void paint(QPainter &painter, const TextItem &item)
{
    const QColor color = QColor::fromRgb(item.color);
    if (painter.pen().color() != color || painter.pen().style() == Qt::NoPen)
        painter.setPen(color);
    for (int i = 0; i < item.count; ++i) {
        const int line = item.first + i;
        item.text->drawLine(painter, line,
                            QPointF(item.lineX(line), item.at.y() + i * item.text->pitch()));
    }
}

void paint(QPainter &painter, const RectItem &item)
{
    painter.fillRect(item.rect, QColor::fromRgb(item.fill));
}

void paint(QPainter &painter, const PolyItem &item)
{
    if (item.width > 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(item));
        painter.drawPolyline(item.points);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(item.color));
        painter.drawPolygon(item.points);
    }
}

void paint(QPainter &painter, const ImageItem &item)
{
    painter.drawImage(item.rect, item.image);
}

} // namespace

void paintPage(QPainter &painter, const Page &page, StructureSink *sink)
{
    painter.save();
    const double scale = painter.device()->logicalDpiX() / kDotsPerInch;
    if (scale != 1) {
        painter.scale(scale, scale);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                               | QPainter::SmoothPixmapTransform);
    }
    for (std::size_t i = 0; i < page.items.size(); ++i) {
        const Item &item = page.items[i];
        const bool opens = i == 0 || page.items[i - 1].node != item.node;
        const bool closes = i + 1 == page.items.size() || page.items[i + 1].node != item.node;
        if (sink && opens)
            sink->begin(painter, item.node);
        std::visit([&](const auto &shape) { paint(painter, shape); }, item.shape);
        if (sink && closes)
            sink->end(painter);
    }
    painter.restore();
}

} // namespace faubourg::render
