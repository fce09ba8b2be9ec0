#include "core/render/chart.h"

#include <algorithm>
#include <limits>

namespace faubourg::render {

using namespace documents;

namespace {

constexpr double kPlotHeight = mm(52);
constexpr double kEndGap = mm(2.5);
constexpr double kMarker = mm(1.2);
constexpr qsizetype kMostValues = 8; // more categories: only the ends of a line say their value

/// The plot: categories along x, values along y.
class LinePlot
{
public:
    explicit LinePlot(ChartCanvas &canvas) : m_canvas(canvas)
    {
        double low = std::numeric_limits<double>::max();
        double high = std::numeric_limits<double>::lowest();
        for (const Series &series : canvas.chart.series) {
            for (const auto &value : series.values) {
                low = std::min(low, value.value_or(low));
                high = std::max(high, value.value_or(high));
            }
        }
        if (low > high)
            low = high = 0;
        const double margin = high > low ? (high - low) * 0.12 : 1;
        m_low = low - margin;
        m_high = high + margin;

        double names = 0;
        for (const Series &series : canvas.chart.series)
            names = std::max(names, canvas.text(series.name, kChartLabel, canvas.width)->width());
        m_names = std::min(names, canvas.width * 0.3) + 1;
        m_left = canvas.left + mm(6);
        m_width = canvas.width - m_names - kEndGap - mm(16);
        m_top = canvas.drawing.height + mm(4);
    }

    double x(qsizetype category) const
    {
        const qsizetype steps = m_canvas.chart.categories.size() - 1;
        return m_left + (steps > 0 ? m_width * double(category) / double(steps) : m_width / 2);
    }

    double y(double value) const
    {
        return m_top + kPlotHeight * (m_high - value) / (m_high - m_low);
    }

    void draw()
    {
        drawFoot();
        for (int i = 0; i < m_canvas.chart.series.size(); ++i)
            drawSeries(i);
        drawNames();
        m_canvas.drawing.height = m_top + kPlotHeight + pt(kChartLabel.pitch) + mm(3);
    }

private:
    void drawFoot()
    {
        const Chart &chart = m_canvas.chart;
        const double foot = m_top + kPlotHeight;
        m_canvas.rect(QRectF(m_left, foot, m_width, kRule), kBorder);
        // Every category, or as many as do not run into one another.
        double widest = 0;
        for (const QString &category : chart.categories)
            widest = std::max(widest, m_canvas.text(category, kChartLabel, m_width)->width());
        const double step = chart.categories.size() > 1 ? x(1) - x(0) : m_width;
        const auto every = std::max<qsizetype>(1, qsizetype((widest + mm(2)) / step) + 1);
        for (qsizetype i = 0; i < chart.categories.size(); i += every) {
            const TextPtr name = m_canvas.text(chart.categories.at(i), kChartLabel, m_width);
            m_canvas.rect(QRectF(x(i), foot, kRule, mm(1)), kBorder);
            putAround(name, x(i), foot + mm(1.2), kMuted);
        }
        if (chart.breakBefore > 0 && chart.breakBefore < chart.categories.size())
            drawBreak(chart);
    }

    void drawBreak(const Chart &chart)
    {
        const double at = (x(chart.breakBefore) + x(chart.breakBefore - 1)) / 2;
        m_canvas.line({QPointF(at, m_top - mm(2)), QPointF(at, m_top + kPlotHeight)}, kBorder,
                      kStrongRule, 1);
        const TextPtr label = m_canvas.text(chart.breakLabel, kChartLabel, m_width / 2);
        const double room = std::min(at + mm(1), m_canvas.left + m_canvas.width - label->width());
        m_canvas.put(label, room, m_top - mm(3), label->width() + 1, Align::Left, kMuted);
    }

    void drawSeries(int index)
    {
        const Chart &chart = m_canvas.chart;
        const Series &series = chart.series.at(index);
        QPolygonF stroke;
        const auto flush = [&] {
            if (stroke.size() > 1)
                m_canvas.line(stroke, kSeries[index], pt(1.6), index < 2 ? 0 : index - 1);
            stroke.clear();
        };
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            if (!series.values.at(i) || i == chart.breakBefore)
                flush();
            if (series.values.at(i))
                stroke << QPointF(x(i), y(*series.values.at(i)));
        }
        flush();
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            if (series.values.at(i))
                drawPoint(index, i);
        }
    }

    void drawPoint(int index, qsizetype category)
    {
        const Series &series = m_canvas.chart.series.at(index);
        const QPointF at(x(category), y(*series.values.at(category)));
        m_canvas.marker(at, kMarker, index);
        const qsizetype last = series.values.size() - 1;
        if (category != 0 && category != last && series.values.size() > kMostValues)
            return;
        const TextPtr label = m_canvas.text(series.labels.at(category), kChartValue, m_width);
        // Above its point, unless another line passes there: then beneath.
        const bool above = isHighest(index, category);
        const double labelY = above ? at.y() - kMarker - label->height() : at.y() + kMarker;
        putAround(label, at.x(), labelY, kSeries[index]);
    }

    /// Centred on `middle` as far as the chart's edges let it.
    void putAround(const TextPtr &text, double middle, double y, QRgb color)
    {
        const double last = m_canvas.left + m_canvas.width - text->width() - 1;
        const double at = std::max(std::min(middle - text->width() / 2, last), m_canvas.left);
        m_canvas.put(text, at, y, text->width() + 1, Align::Left, color);
    }

    bool isHighest(int index, qsizetype category) const
    {
        const double mine = *m_canvas.chart.series.at(index).values.at(category);
        for (int i = 0; i < m_canvas.chart.series.size(); ++i) {
            const auto &other = m_canvas.chart.series.at(i).values.at(category);
            if (i != index && other && (*other > mine || (*other == mine && i < index)))
                return false;
        }
        return true;
    }

    /// Names at the ends of their lines, pushed apart where lines end close together.
    void drawNames()
    {
        struct Name
        {
            double y;
            int series;
            TextPtr text;
        };
        std::vector<Name> names;
        for (int i = 0; i < m_canvas.chart.series.size(); ++i) {
            const Series &series = m_canvas.chart.series.at(i);
            double end = m_top + kPlotHeight / 2;
            for (const auto &value : series.values)
                end = value ? y(*value) : end;
            const TextPtr text = m_canvas.text(series.name, kChartLabel, m_names);
            names.push_back({end - text->height() / 2, i, text});
        }
        std::sort(names.begin(), names.end(),
                  [](const Name &a, const Name &b) { return a.y < b.y; });
        double free = m_top - mm(3);
        for (Name &name : names) {
            name.y = std::max(name.y, free);
            free = name.y + name.text->height();
        }
        double limit = m_top + kPlotHeight + mm(2);
        for (auto name = names.rbegin(); name != names.rend(); ++name) {
            name->y = std::min(name->y, limit - name->text->height());
            limit = name->y;
        }
        const double at = m_canvas.left + m_canvas.width - m_names;
        for (const Name &name : names) {
            m_canvas.marker(QPointF(at - mm(2), name.y + pt(kChartLabel.pitch) / 2), kMarker,
                            name.series);
            m_canvas.put(name.text, at, name.y, m_names, Align::Left, kSeries[name.series]);
        }
    }

    ChartCanvas &m_canvas;
    double m_low = 0;
    double m_high = 1;
    double m_names = 0;
    double m_left = 0;
    double m_width = 0;
    double m_top = 0;
};

} // namespace

void drawLines(ChartCanvas &canvas)
{
    LinePlot(canvas).draw();
}

} // namespace faubourg::render
