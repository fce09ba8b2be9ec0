#pragma once

#include "core/render/page.h"

namespace faubourg::render {

/// A chart as shapes and texts; x on the page, y from its own top.
struct ChartDrawing
{
    std::vector<Item> items = {};
    double height = 0;
};

/// The title above, values on the marks, legend when there are several series, source beneath.
/// All shapes belong to the figure `node`, whose alternative text stands for them.
ChartDrawing drawChart(const documents::Chart &chart, TextCache &texts, double left, double width,
                       int node);

/// Where shapes of a chart are put down: shared by bars, dumbbells and lines.
class ChartCanvas
{
public:
    ChartCanvas(const documents::Chart &shown, TextCache &texts, double x, double within, int node)
        : chart(shown)
        , left(x)
        , width(within)
        , m_texts(texts)
        , m_node(node)
    {
    }

    const documents::Chart &chart;
    const double left;
    const double width;
    ChartDrawing drawing;

    TextPtr text(const QString &said, const TextStyle &style, double within);
    void put(const TextPtr &text, double x, double y, double within, documents::Align align,
             QRgb color = kText);
    void rect(const QRectF &rect, QRgb color);
    void line(const QPolygonF &points, QRgb color, double thick = kRule, int dash = 0);
    void fill(const QPolygonF &points, QRgb color);
    /// The area of a series: plain for the first two, hatched from the third.
    void bar(const QRectF &area, int series);
    /// The sign of a series at a point: disc, square, diamond, triangle…
    void marker(QPointF at, double radius, int series);

private:
    void add(Item item);

    TextCache &m_texts;
    int m_node;
};

/// Draws years along the foot, a line a series, its name at the end.
void drawLines(ChartCanvas &canvas);

} // namespace faubourg::render
