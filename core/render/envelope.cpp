#include "core/render/envelope.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

namespace {

constexpr int kReach = 12;                // mm told by a ruler on each side of its zero
constexpr std::array kFolds{99.0, 198.0}; // mm from the top of the sheet
constexpr double kLabelWidth = mm(8);
constexpr double kLabelGap = mm(0.6);

double tickLength(int millimetre)
{
    if (millimetre % 10 == 0)
        return mm(5);
    return millimetre % 5 == 0 ? mm(3.5) : mm(2);
}

Item line(QPointF from, QPointF to, int dash = 0)
{
    return {PolyItem{.points = {from, to}, .color = kText, .width = kRule, .dash = dash}};
}

Item label(TextCache &texts, int millimetre, QPointF at, documents::Align align)
{
    const QString said = QString::number(millimetre).replace(u'-', u"\u2212"_s);
    const TextPtr text = texts.get(said, kNotice, kLabelWidth);
    return {TextItem{text, 0, text->lineCount(), at, kLabelWidth, align}};
}

/// Across the left edge of the window: what stands at the envelope's edge is read on it.
void addHorizontalRuler(TextCache &texts, QPointF zero, std::vector<Item> &items)
{
    items.push_back(line(zero - QPointF(mm(kReach), 0), zero + QPointF(mm(kReach), 0)));
    for (int at = -kReach; at <= kReach; ++at) {
        const QPointF foot = zero + QPointF(mm(at), 0);
        items.push_back(line(foot, foot - QPointF(0, tickLength(at))));
        if (at % 5 == 0)
            items.push_back(label(texts, at, foot + QPointF(-kLabelWidth / 2, kLabelGap),
                                  documents::Align::Centre));
    }
}

void addVerticalRuler(TextCache &texts, QPointF zero, std::vector<Item> &items)
{
    items.push_back(line(zero - QPointF(0, mm(kReach)), zero + QPointF(0, mm(kReach))));
    for (int at = -kReach; at <= kReach; ++at) {
        const QPointF foot = zero + QPointF(0, mm(at));
        items.push_back(line(foot, foot - QPointF(tickLength(at), 0)));
        if (at % 5 == 0)
            items.push_back(label(texts, at, foot + QPointF(kLabelGap, -pt(kNotice.pitch) / 2),
                                  documents::Align::Left));
    }
}

} // namespace

QRectF envelopeWindow()
{
    return {mm(100), mm(45), mm(100), mm(45)};
}

std::vector<Item> envelopeMarks(TextCache &texts, double offsetX, double offsetY)
{
    std::vector<Item> items;
    const QRectF window = envelopeWindow().translated(mm(offsetX), mm(offsetY));
    items.push_back(line(window.topLeft(), window.topRight(), 1));
    items.push_back(line(window.topRight(), window.bottomRight(), 1));
    items.push_back(line(window.bottomRight(), window.bottomLeft(), 1));
    items.push_back(line(window.bottomLeft(), window.topLeft(), 1));
    addHorizontalRuler(texts, QPointF(window.left(), window.bottom() - mm(6)), items);
    addVerticalRuler(texts, QPointF(window.right() - mm(6), window.top()), items);
    for (const double fold : kFolds)
        items.push_back(line(QPointF(mm(4), mm(fold)), QPointF(mm(11), mm(fold))));
    return items;
}

} // namespace faubourg::render
