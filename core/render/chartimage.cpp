#include "core/render/chartimage.h"

#include "core/render/chart.h"
#include "core/render/painter.h"

#include <QBuffer>
#include <QPainter>

namespace faubourg::render {

ChartImage chartImage(const documents::Chart &chart, double width, int dotsPerInch)
{
    TextCache texts;
    ChartDrawing drawing = drawChart(chart, texts, 0, mm(width), kArtifact);
    Page page;
    page.size = {mm(width), drawing.height};
    page.items = std::move(drawing.items);
    const double scale = dotsPerInch / kDotsPerInch;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(QColor::fromRgb(kPaper));
    QPainter painter(&image);
    paintPage(painter, page);
    painter.end();

    ChartImage made{.png = {.alternative = chart.alternative, .width = width},
                    .millimetres = page.size / mm(1)};
    QBuffer buffer(&made.png.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return made;
}

} // namespace faubourg::render
