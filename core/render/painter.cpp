#include "core/render/painter.h"

#include <QPainter>

namespace faubourg::render {

namespace {

QPen penOf(const PolyItem &item)
{
    static const QList<QList<qreal>> patterns{{}, {4, 2}, {1, 1.6}, {6, 2, 1, 2}, {8, 3}, {1, 3}};
    QPen pen(QColor::fromRgb(item.color), item.width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (item.dash > 0)
        pen.setDashPattern(patterns.at(item.dash % patterns.size()));
    return pen;
}

/// Tells the sink, if there is one, each time what follows belongs to something else.
class Teller
{
public:
    Teller(QPainter &painter, StructureSink *sink) : m_painter(painter), m_sink(sink) { }

    void about(int node)
    {
        if (!m_sink || (m_isOpen && node == m_node))
            return;
        close();
        m_sink->begin(m_painter, node);
        m_node = node;
        m_isOpen = true;
    }

    void afterLine(const TextPiece &text, int line, QPointF at)
    {
        if (!m_sink)
            return;
        text.drawSpaceAfter(m_painter, line, at);
        if (text.endsHyphenated(line))
            m_sink->hyphen(m_painter);
    }

    void close()
    {
        if (m_isOpen)
            m_sink->end(m_painter);
        m_isOpen = false;
    }

private:
    QPainter &m_painter;
    StructureSink *m_sink;
    int m_node = kArtifact;
    bool m_isOpen = false;
};

void choosePen(QPainter &painter, QRgb rgb)
{
    const QColor color = QColor::fromRgb(rgb);
    if (painter.pen().color() != color || painter.pen().style() == Qt::NoPen)
        painter.setPen(color);
}

void paintLinked(QPainter &painter, const TextItem &item, int line, QPointF at, int node,
                 Teller &teller)
{
    for (const TextPiece::Stretch &stretch : item.text->stretches()) {
        if (item.text->extent(line, stretch).second <= 0)
            continue;
        const bool isLink = stretch.link >= 0;
        teller.about(isLink && !isArtifact(item.firstLink) ? item.firstLink + stretch.link : node);
        choosePen(painter, isLink ? kAccent : item.color);
        item.text->drawStretch(painter, line, stretch, at);
    }
}

void paint(QPainter &painter, const TextItem &item, int node, Teller &teller)
{
    choosePen(painter, item.color);
    for (int i = 0; i < item.count; ++i) {
        const int line = item.first + i;
        const QPointF at(item.lineX(line), item.at.y() + i * item.text->pitch());
        if (item.text->links().isEmpty())
            item.text->drawLine(painter, line, at);
        else
            paintLinked(painter, item, line, at, node, teller);
        teller.afterLine(*item.text, line, at);
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
    Teller teller(painter, sink);
    for (const Item &item : page.items) {
        teller.about(item.node);
        if (const auto *text = std::get_if<TextItem>(&item.shape))
            paint(painter, *text, item.node, teller);
        else if (const auto *rect = std::get_if<RectItem>(&item.shape))
            paint(painter, *rect);
        else if (const auto *poly = std::get_if<PolyItem>(&item.shape))
            paint(painter, *poly);
        else if (const auto *image = std::get_if<ImageItem>(&item.shape))
            paint(painter, *image);
    }
    teller.close();
    painter.restore();
}

} // namespace faubourg::render
