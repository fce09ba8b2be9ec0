#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace faubourg::ui {

/// Draws the contract's tree: wordings on two lines before they are cut, stakes in bold
/// with their counts beneath, as signs and words.
class StrategyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StrategyDelegate(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QFont fontOf(const QModelIndex &index) const;
    int roomFor(const QModelIndex &index) const;
    void paintCounts(QPainter *painter, const QRect &line, const QModelIndex &index) const;

    QTreeView *m_view;
};

} // namespace faubourg::ui
