#include "core/render/chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace faubourg::render {

using namespace documents;

namespace {

constexpr double kBarHeight = mm(4.2);
constexpr double kBarGap = mm(0.8);
constexpr double kCategoryGap = mm(2.6);
constexpr double kLabelGap = mm(1.5);
constexpr double kSwatch = mm(3.2);

struct Range
{
    double low = 0;
    double high = 0;
};

Range rangeOf(const Chart &chart, bool withZero)
{
    Range range{.low = withZero ? 0.0 : std::numeric_limits<double>::max(),
                .high = withZero ? 0.0 : std::numeric_limits<double>::lowest()};
    for (const Series &series : chart.series) {
        for (const auto &value : series.values) {
            if (value) {
                range.low = std::min(range.low, *value);
                range.high = std::max(range.high, *value);
            }
        }
    }
    if (range.low > range.high)
        return {0, 1};
    if (range.low == range.high)
        range.high = range.low + 1;
    return range;
}

double widestLabel(ChartCanvas &canvas)
{
    double widest = 0;
    for (const Series &series : canvas.chart.series) {
        for (const QString &label : series.labels)
            widest = std::max(widest, canvas.text(label, kChartValue, canvas.width)->width());
    }
    return widest;
}

/// The names of the categories and the room the marks have beside them.
struct Rows
{
    double namesWidth;
    double plotLeft;
    double plotWidth;
};

Rows rowsOf(ChartCanvas &canvas, double labelWidth, bool labelsBothSides)
{
    double names = 0;
    for (const QString &category : canvas.chart.categories)
        names = std::max(names, canvas.text(category, kChartLabel, canvas.width)->width());
    names = std::min(names, canvas.width * 0.4) + 1;
    const double leftRoom = kLabelGap + (labelsBothSides ? labelWidth + 4 * kLabelGap : 0);
    const double plotLeft = canvas.left + names + leftRoom;
    const double right = canvas.left + canvas.width - labelWidth - 2 * kLabelGap;
    return {names, plotLeft, right - plotLeft};
}

void putName(ChartCanvas &canvas, const Rows &rows, qsizetype category, double y, double height)
{
    const TextPtr name =
        canvas.text(canvas.chart.categories.at(category), kChartLabel, rows.namesWidth);
    canvas.put(name, canvas.left, y + (height - name->height()) / 2, rows.namesWidth, Align::Left);
}

double nameHeight(ChartCanvas &canvas, const Rows &rows, qsizetype category)
{
    return canvas.text(canvas.chart.categories.at(category), kChartLabel, rows.namesWidth)
        ->height();
}

void drawLegend(ChartCanvas &canvas, bool markers)
{
    double &y = canvas.drawing.height;
    double x = canvas.left;
    const double pitch = pt(kChartLabel.pitch);
    for (int i = 0; i < canvas.chart.series.size(); ++i) {
        const TextPtr name =
            canvas.text(canvas.chart.series.at(i).name, kChartLabel, canvas.width - 3 * kSwatch);
        if (x > canvas.left
            && x + kSwatch + kLabelGap + name->width() > canvas.left + canvas.width) {
            x = canvas.left;
            y += pitch;
        }
        if (markers)
            canvas.marker(QPointF(x + kSwatch / 2, y + pitch / 2), kSwatch / 2.4, i);
        else
            canvas.bar(QRectF(x, y + (pitch - kSwatch) / 2, kSwatch, kSwatch), i);
        canvas.put(name, x + kSwatch + kLabelGap, y, canvas.width, Align::Left);
        x += kSwatch + kLabelGap + name->width() + mm(6);
    }
    y += pitch + mm(2);
}

/// The value at the end of its bar, or nothing known said by a dash.
void drawBar(ChartCanvas &canvas, const Rows &rows, const Range &range, QPointF at, int series,
             qsizetype category)
{
    const Series &shown = canvas.chart.series.at(series);
    const double scale = rows.plotWidth / (range.high - range.low);
    const double zero = rows.plotLeft - range.low * scale;
    const auto &value = shown.values.at(category);
    double end = zero;
    if (value) {
        end = zero + *value * scale;
        canvas.bar(QRectF(QPointF(std::min(zero, end), at.y()),
                          QSizeF(std::max(std::abs(end - zero), kRule), kBarHeight)),
                   series);
    }
    const QString said = value ? shown.labels.at(category) : QStringLiteral("–");
    const TextPtr label = canvas.text(said, kChartValue, canvas.width);
    const double y = at.y() + (kBarHeight - label->height()) / 2;
    canvas.put(label, std::max(end, zero) + kLabelGap, y, label->width() + 1, Align::Left);
}

void drawBars(ChartCanvas &canvas)
{
    const Chart &chart = canvas.chart;
    const int count = int(chart.series.size());
    if (count > 1)
        drawLegend(canvas, false);
    const Rows rows = rowsOf(canvas, widestLabel(canvas), false);
    const Range range = rangeOf(chart, true);
    double &y = canvas.drawing.height;
    const double top = y;
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        const double bars = count * kBarHeight + (count - 1) * kBarGap;
        const double height = std::max(bars, nameHeight(canvas, rows, category));
        putName(canvas, rows, category, y, height);
        for (int i = 0; i < count; ++i) {
            const double at = y + (height - bars) / 2 + i * (kBarHeight + kBarGap);
            drawBar(canvas, rows, range, QPointF(rows.plotLeft, at), i, category);
        }
        y += height + kCategoryGap;
    }
    const double zero = rows.plotLeft - range.low * rows.plotWidth / (range.high - range.low);
    canvas.rect(QRectF(zero - kRule, top - mm(1), kRule, y - top), kBorder);
}

void drawDumbbells(ChartCanvas &canvas)
{
    const Chart &chart = canvas.chart;
    drawLegend(canvas, true);
    const Rows rows = rowsOf(canvas, widestLabel(canvas), true);
    const Range range = rangeOf(chart, false);
    const auto xOf = [&](double value) {
        return rows.plotLeft + (value - range.low) * rows.plotWidth / (range.high - range.low);
    };
    double &y = canvas.drawing.height;
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        const double height = std::max(mm(5.5), nameHeight(canvas, rows, category));
        const double middle = y + height / 2;
        putName(canvas, rows, category, y, height);
        std::vector<std::pair<double, int>> marks;
        for (int i = 0; i < chart.series.size(); ++i) {
            if (const auto &value = chart.series.at(i).values.at(category))
                marks.emplace_back(xOf(*value), i);
        }
        std::sort(marks.begin(), marks.end());
        if (marks.size() > 1)
            canvas.rect(QRectF(marks.front().first, middle - mm(0.5),
                               marks.back().first - marks.front().first, mm(1)),
                        kBorder);
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const auto [x, series] = marks[i];
            canvas.marker(QPointF(x, middle), mm(1.5), series);
            const TextPtr label =
                canvas.text(chart.series.at(series).labels.at(category), kChartValue, canvas.width);
            const double labelY = middle - label->height() / 2;
            if (i == 0 && marks.size() > 1)
                canvas.put(label, x - mm(2.6) - label->width(), labelY, label->width() + 1,
                           Align::Left, kSeries[series]);
            else if (i + 1 == marks.size())
                canvas.put(label, x + mm(2.6), labelY, label->width() + 1, Align::Left,
                           kSeries[series]);
        }
        y += height + mm(1.6);
    }
}

} // namespace

void ChartCanvas::add(Item item)
{
    drawing.items.push_back(std::move(item));
}

TextPtr ChartCanvas::text(const QString &said, const TextStyle &style, double within)
{
    return m_texts.get(said, style, within);
}

void ChartCanvas::put(const TextPtr &text, double x, double y, double within, Align align,
                      QRgb color)
{
    add({TextItem{text, 0, text->lineCount(), QPointF(x, y), within, align, color}, m_node});
}

void ChartCanvas::rect(const QRectF &rect, QRgb color)
{
    add({RectItem{rect, color}, m_node});
}

void ChartCanvas::line(const QPolygonF &points, QRgb color, double thick, int dash)
{
    add({PolyItem{points, color, thick, dash}, m_node});
}

void ChartCanvas::fill(const QPolygonF &points, QRgb color)
{
    add({PolyItem{points, color, 0, 0}, m_node});
}

void ChartCanvas::bar(const QRectF &area, int series)
{
    rect(area, kSeries[series]);
    if (series < 2)
        return;
    // White strokes, each series at its own slope and pitch, cut at the bar's edges by hand:
    // a brush pattern would be a picture of dots in the PDF.
    const double pitch = mm(series < 4 ? 1.3 : 0.8);
    const double slope = series % 2 == 0 ? 1 : -1;
    const int strokes = static_cast<int>(std::ceil((area.height() + area.width()) / pitch));
    for (int stroke = 0; stroke < strokes; ++stroke) {
        const double c = stroke * pitch - area.height();
        const double from = std::max(c, 0.0);
        const double to = std::min(c + area.height(), area.width());
        if (to <= from)
            continue;
        const double y0 = from - c;
        const double y1 = to - c;
        const auto y = [&](double d) { return slope > 0 ? area.bottom() - d : area.top() + d; };
        line({QPointF(area.left() + from, y(y0)), QPointF(area.left() + to, y(y1))}, kPaper,
             pt(0.8));
    }
}

void ChartCanvas::marker(QPointF at, double radius, int series)
{
    constexpr std::array kCorners{24, 4, 4, 3, 3, 6}; // disc, square, diamond, triangles, hexagon
    constexpr std::array kTurns{0.0, 0.125, 0.0, -0.25, 0.25, 0.0};
    const auto shapeOf = static_cast<size_t>(series);
    const int corners = kCorners.at(shapeOf);
    const double size = corners < 24 ? radius * 1.2 : radius;
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = (double(i) / corners + kTurns.at(shapeOf)) * 2 * std::numbers::pi;
        shape << at + QPointF(std::cos(angle), std::sin(angle)) * size;
    }
    fill(shape, kSeries[series]);
}

ChartDrawing drawChart(const Chart &chart, TextCache &texts, double left, double width, int node)
{
    ChartCanvas canvas(chart, texts, left, width, node);
    double &y = canvas.drawing.height;
    if (!chart.title.isEmpty()) {
        const TextPtr title = canvas.text(chart.title, kChartTitle, width);
        canvas.put(title, left, 0, width, Align::Left, kAccent);
        y = title->height() + mm(2);
    }
    switch (chart.kind) {
    case ChartKind::Bars:
    case ChartKind::GroupedBars:
        drawBars(canvas);
        break;
    case ChartKind::Dumbbells:
        drawDumbbells(canvas);
        break;
    case ChartKind::Lines:
        drawLines(canvas);
        break;
    }
    if (!chart.source.isEmpty()) {
        const TextPtr source = canvas.text(chart.source, kSmall, width);
        canvas.put(source, left, y, width, Align::Left, kMuted);
        y += source->height();
    }
    return std::move(canvas.drawing);
}

} // namespace faubourg::render
