#include "core/render/painter.h"

#include <QPainter>

namespace faubourg::render {

namespace {

QPen penOf(const PolyItem &item)
{
    QPen pen(QColor::fromRgb(item.color), item.width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (item.dash > 0)
        pen.setDashPattern(dashPattern(item.dash));
    return pen;
}

void choosePen(QPainter &painter, QRgb rgb)
{
    const QColor color = QColor::fromRgb(rgb);
    if (painter.pen().color() != color || painter.pen().style() == Qt::NoPen)
        painter.setPen(color);
}

void paint(QPainter &painter, const TextItem &item)
{
    choosePen(painter, item.color);
    for (int i = 0; i < item.count; ++i) {
        const int line = item.first + i;
        item.text->drawLine(painter, line,
                            {item.lineX(line), item.at.y() + i * item.text->pitch()});
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

const QList<qreal> &dashPattern(int dash)
{
    static const QList<QList<qreal>> patterns{{}, {4, 2}, {1, 1.6}, {6, 2, 1, 2}, {8, 3}, {1, 3}};
    return patterns.at(dash % patterns.size());
}

void paintPage(QPainter &painter, const Page &page)
{
    painter.save();
    const double scale = painter.device()->logicalDpiX() / kDotsPerInch;
    if (scale != 1) {
        painter.scale(scale, scale);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                               | QPainter::SmoothPixmapTransform);
    }
    for (const Item &item : page.items)
        std::visit([&](const auto &shape) { paint(painter, shape); }, item.shape);
    painter.restore();
}

} // namespace faubourg::render
