#include "ui/contract/strategydelegate.h"

#include "ui/base/colours.h"
#include "ui/base/icons.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/contract/contracttexts.h"
#include "ui/contract/strategymodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

namespace faubourg::ui {

using contract::ProgressState;

namespace {

constexpr int kLines = 2;
constexpr std::array kCountOrder{ProgressState::Achieved, ProgressState::InProgress,
                                 ProgressState::NotStarted, ProgressState::Dropped};

/// `text` on as many lines as it needs, at most kLines; the last one is cut with an ellipsis.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == kLines - 1) {
            lines +=
                QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

bool isStake(const QModelIndex &index)
{
    return index.data(StrategyModel::LevelRole).toInt() == static_cast<int>(Level::Stake);
}

bool isObjective(const QModelIndex &index)
{
    return index.data(StrategyModel::LevelRole).toInt() == static_cast<int>(Level::Objective);
}

} // namespace

StrategyDelegate::StrategyDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view)
{
}

QFont StrategyDelegate::fontOf(const QModelIndex &index) const
{
    QFont font = m_view->font();
    const auto level = static_cast<Level>(index.data(StrategyModel::LevelRole).toInt());
    if (level == Level::Stake || level == Level::Axis)
        font.setWeight(QFont::DemiBold);
    return font;
}

int StrategyDelegate::roomFor(const QModelIndex &index) const
{
    int depth = 1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int whole = isObjective(index) ? m_view->columnWidth(StrategyModel::Wording)
                                         : m_view->viewport()->width();
    return qMax(80, whole - depth * m_view->indentation() - 2 * space::kSmall);
}

QSize StrategyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(tableRowHeight());
    if (index.column() != StrategyModel::Wording)
        return size;
    const QFont font = fontOf(index);
    const auto lines = wrapped(index.data().toString(), font, roomFor(index));
    const int text = static_cast<int>(lines.size()) * QFontMetrics(font).height();
    const int counts = isStake(index) ? QFontMetrics(font).height() + space::kTight : 0;
    return {80, qMax(tableRowHeight(), text + counts + space::kSmall)};
}

void StrategyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const int side = m_view->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_view);
    opt.decorationSize = QSize(side, side);
    if (index.column() != StrategyModel::Wording)
        return m_view->style()->drawControl(QStyle::CE_ItemViewItem, &opt, painter, m_view);
    opt.text.clear();
    m_view->style()->drawControl(QStyle::CE_ItemViewItem, &opt, painter, m_view);

    painter->save();
    const QFont font = fontOf(index);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(opt.palette.color(QPalette::Text));
    const auto lines = wrapped(index.data().toString(), font, roomFor(index));
    const int counts = isStake(index) ? metrics.height() + space::kTight : 0;
    const int height = static_cast<int>(lines.size()) * metrics.height() + counts;
    QRect line(opt.rect.left() + space::kTight, opt.rect.center().y() - height / 2 + 1,
               opt.rect.width(), metrics.height());
    for (const QString &text : lines) {
        painter->drawText(line, Qt::AlignVCenter, text);
        line.translate(0, metrics.height());
    }
    if (counts > 0)
        paintCounts(painter, line.translated(0, space::kTight / 2), index);
    painter->restore();
}

void StrategyDelegate::paintCounts(QPainter *painter, const QRect &line,
                                   const QModelIndex &index) const
{
    const auto counts = index.data(StrategyModel::CountsRole).value<QList<int>>();
    painter->setFont(m_view->font());
    const int side = m_view->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_view);
    int x = line.left();
    for (std::size_t place = 0; place < kCountOrder.size(); ++place) {
        const int count = counts.value(static_cast<int>(place));
        if (count == 0)
            continue;
        const ProgressState state = kCountOrder.at(place);
        icon(signOf(state)).paint(painter, QRect(x, line.top() + 1, side, side));
        x += side + space::kTight;
        const QString text = countText(state, count);
        painter->setPen(m_view->palette().color(QPalette::PlaceholderText));
        painter->drawText(QRect(x, line.top(), line.right() - x, line.height()), Qt::AlignVCenter,
                          text);
        x += painter->fontMetrics().horizontalAdvance(text) + space::kMedium;
    }
}

} // namespace faubourg::ui
