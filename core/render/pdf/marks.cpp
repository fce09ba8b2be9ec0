#include "core/render/pdf/marks.h"

#include "core/render/style.h"

#include <QPainter>

namespace faubourg::render {

namespace {

constexpr int kMarkLeft = -100'010; // no page reaches there
constexpr int kMarkTop = -77'777;

QPen plainPen()
{
    return QColor::fromRgb(kText);
}

} // namespace

std::string markText(int mark)
{
    const std::string x = std::to_string(kMarkLeft - mark);
    return x + " -77777 m\n" + x + " -77776 l\nS\n";
}

void MarkSink::beginPage(QPainter &painter)
{
    // Qt draws with the pen it starts with as with a brush: not the line that is looked for.
    painter.setPen(plainPen());
    m_marks.emplace_back();
}

void MarkSink::leave(QPainter &painter, int mark)
{
    // Drawn with the pen that texts use: one that needs no change leaves no other trace.
    const QPen &pen = painter.pen();
    if (pen.style() != Qt::SolidLine || pen.widthF() != 1)
        painter.setPen(plainPen());
    const QPointF at(kMarkLeft - mark, kMarkTop);
    painter.drawLine(at, at + QPointF(0, 1));
    m_marks.back().push_back(mark);
}

} // namespace faubourg::render
