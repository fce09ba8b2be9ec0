#include "core/render/page.h"

namespace faubourg::render {

namespace {

void shift(TextItem &item, QPointF by)
{
    item.at += by;
}

void shift(RectItem &item, QPointF by)
{
    item.rect.translate(by);
}

void shift(PolyItem &item, QPointF by)
{
    item.points.translate(by);
}

void shift(ImageItem &item, QPointF by)
{
    item.rect.translate(by);
}

QRectF boxOf(const TextItem &item)
{
    return item.box();
}

QRectF boxOf(const RectItem &item)
{
    return item.rect;
}

QRectF boxOf(const PolyItem &item)
{
    return item.points.boundingRect();
}

QRectF boxOf(const ImageItem &item)
{
    return item.rect;
}

} // namespace

double TextItem::lineX(int line) const
{
    const double rest = width - text->lineWidth(line);
    switch (align) {
    case documents::Align::Left:
        return at.x();
    case documents::Align::Right:
        return at.x() + rest;
    case documents::Align::Centre:
        return at.x() + rest / 2;
    }
    Q_UNREACHABLE();
}

QRectF TextItem::box() const
{
    QRectF all;
    for (int i = 0; i < count; ++i)
        all |= QRectF(lineX(first + i), at.y() + i * text->pitch(), text->lineWidth(first + i),
                      text->pitch());
    return all;
}

QString TextItem::shown() const
{
    QString all;
    for (int i = first; i < first + count; ++i)
        all += text->lineText(i);
    return all;
}

void Item::translate(double dx, double dy)
{
    std::visit([&](auto &it) { shift(it, QPointF(dx, dy)); }, shape);
}

QRectF Item::box() const
{
    return std::visit([](const auto &it) { return boxOf(it); }, shape);
}

} // namespace faubourg::render
