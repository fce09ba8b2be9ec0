#include "ui/shell/sidebarbutton.h"

#include "ui/base/colours.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace faubourg::ui {

namespace {

constexpr int kBar = 3;
constexpr int kGap = 10;

} // namespace

SidebarButton::SidebarButton(QWidget *parent) : QToolButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::setCount(int count)
{
    m_count = count;
    updateGeometry();
    update();
}

QSize SidebarButton::sizeHint() const
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize) * 5 / 4;
    const int height = qMax(34, fontMetrics().height() + 14);
    if (toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {side + 2 * kGap + kBar, height};
    const int count = fontMetrics().horizontalAdvance(QStringLiteral("999")) + kGap;
    return {kBar + kGap + side + kGap + fontMetrics().horizontalAdvance(text()) + count + kGap,
            height};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool wordShown = toolButtonStyle() != Qt::ToolButtonIconOnly;
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours().selection : colours().alternate);
        painter.drawRoundedRect(rect(), 3, 3);
    }
    if (isChecked())
        painter.fillRect(QRect(0, 0, kBar, height()), colours().accent);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize) * 5 / 4;
    const QRect iconRect(kBar + kGap, (height() - side) / 2, side, side);
    icon().paint(&painter, iconRect);
    QRect rest = rect().adjusted(iconRect.right() + kGap, 0, -kGap, 0);
    painter.setPen(palette().color(QPalette::Text));
    if (wordShown)
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count > 0 && wordShown)
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight, QString::number(m_count));
}

} // namespace faubourg::ui
