#include "ui/base/barlist.h"

#include "ui/base/colours.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr double kNameShare = 0.42; ///< of the width, at most

} // namespace

BarList::BarList(const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::setBars(QList<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList rows;
    for (const Bar &bar : std::as_const(m_bars))
        rows += u"%1: %2"_s.arg(bar.name, bar.text);
    setAccessibleDescription(rows.join(u"; "_s));
    updateGeometry();
    update();
}

QSize BarList::sizeHint() const
{
    return {360, static_cast<int>(m_bars.size()) * rowHeight()};
}

QSize BarList::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

int BarList::rowHeight() const
{
    return tableRowHeight();
}

void BarList::paintEvent(QPaintEvent *)
{
    int nameWidth = 0;
    int textWidth = 0;
    qint64 longest = 1;
    const QFontMetrics metrics = fontMetrics();
    for (const Bar &bar : std::as_const(m_bars)) {
        nameWidth = qMax(nameWidth, metrics.horizontalAdvance(bar.name) + 1); // rounded down
        textWidth = qMax(textWidth, metrics.horizontalAdvance(bar.text));
        longest = qMax(longest, bar.value);
    }
    nameWidth = qMin(nameWidth, static_cast<int>(width() * kNameShare));
    const int from = nameWidth + space::kMedium;
    const int room = qMax(0, width() - from - textWidth - 2 * space::kSmall);
    QPainter painter(this);
    for (int row = 0; row < m_bars.size(); ++row) {
        const Bar &bar = m_bars.at(row);
        const QRect line(0, row * rowHeight(), width(), rowHeight());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(line.adjusted(0, 0, nameWidth - width(), 0), Qt::AlignVCenter,
                         metrics.elidedText(bar.name, Qt::ElideRight, nameWidth));
        const int length = static_cast<int>(room * qMax<qint64>(0, bar.value) / longest);
        const int inset = rowHeight() / 5;
        painter.fillRect(QRect(from, line.top() + inset, length, rowHeight() - 2 * inset),
                         colours().series.first());
        painter.drawText(line.adjusted(from + length + space::kSmall, 0, 0, 0), Qt::AlignVCenter,
                         bar.text);
    }
}

/// The whole name of the bar under the mouse.
bool BarList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = help->pos().y() / rowHeight();
    if (row < m_bars.size())
        QToolTip::showText(help->globalPos(),
                           u"%1: %2"_s.arg(m_bars.at(row).name, m_bars.at(row).text), this);
    return true;
}

} // namespace faubourg::ui
