#include "ui/quartiers/dumbbelldelegate.h"

#include "ui/base/colours.h"
#include "ui/base/rowtablemodel.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QPainter>

namespace faubourg::ui {

namespace {

constexpr int kWidthInCharacters = 22;

} // namespace

DumbbellDelegate::DumbbellDelegate(Figures figures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_figures(std::move(figures))
{
}

void DumbbellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.state &= ~QStyle::State_HasFocus;
    const QStyle *style = cell.widget == nullptr ? QApplication::style() : cell.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const auto figures = m_figures(index.data(RowTableModelBase::IdRole).toLongLong());
    if (!figures)
        return;

    const QRectF area = QRectF(cell.rect).adjusted(space::kMedium, 0, -space::kMedium, 0);
    const qreal radius = qBound(3.0, area.height() / 6, 7.0);
    const auto at = [&](double figure) {
        const double part = qBound(0.0, figure / m_end, 1.0);
        return QPointF(area.left() + radius + part * (area.width() - 2 * radius),
                       area.center().y());
    };
    const QPointF comparison = at(figures->comparison);
    const QPointF value = at(figures->value);
    const QColor strong = colours().series.first();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours().border, 1));
    painter->drawLine(at(0), at(m_end));
    painter->setPen(QPen(strong, 2));
    painter->drawLine(comparison, value);
    painter->setBrush(cell.palette.color(QPalette::Base));
    painter->drawEllipse(comparison, radius, radius);
    painter->setBrush(strong);
    painter->drawEllipse(value, radius, radius);
    painter->restore();
}

QSize DumbbellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {option.fontMetrics.averageCharWidth() * kWidthInCharacters, size.height()};
}

} // namespace faubourg::ui
