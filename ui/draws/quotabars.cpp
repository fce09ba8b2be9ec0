#include "ui/draws/quotabars.h"

#include "ui/base/colours.h"
#include "ui/base/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

QuotaBars::QuotaBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setAccessibleName(tr("Quotas"));
}

void QuotaBars::setFills(const QList<draws::QuotaStanding> &fills)
{
    m_fills = fills;
    QStringList texts;
    for (const draws::QuotaStanding &fill : fills)
        texts += tr("%1: %2 of %3").arg(fill.label).arg(fill.held).arg(fill.maximum);
    setAccessibleDescription(texts.join(u", "_s));
    updateGeometry();
    update();
}

int QuotaBars::lineHeight() const
{
    return fontMetrics().height() * 2 + space::kMedium;
}

QSize QuotaBars::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, lineHeight() * static_cast<int>(m_fills.size())};
}

void QuotaBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &look = colours();
    const int textHeight = fontMetrics().height();
    const int barHeight = textHeight / 2;
    int y = 0;
    for (const draws::QuotaStanding &fill : std::as_const(m_fills)) {
        const QString figures = u"%1 / %2"_s.arg(fill.held).arg(fill.maximum);
        painter.setPen(look.text);
        const QRect line(0, y, width(), textHeight);
        const int figuresWidth = fontMetrics().horizontalAdvance(figures) + space::kSmall;
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, figures);
        painter.drawText(
            line.adjusted(0, 0, -figuresWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(fill.label, Qt::ElideRight, width() - figuresWidth));
        const QRect bar(0, y + textHeight + 2, width() - 1, barHeight);
        const int filled =
            fill.maximum > 0 ? bar.width() * qMin(fill.held, fill.maximum) / fill.maximum : 0;
        painter.fillRect(QRect(bar.topLeft(), QSize(filled, bar.height())),
                         fill.held >= fill.minimum ? look.met : look.accent);
        painter.setPen(look.border);
        painter.drawRect(bar);
        y += lineHeight();
    }
}

} // namespace faubourg::ui
