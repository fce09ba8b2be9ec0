#pragma once

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace faubourg::ui {

/// Two figures on one scale that starts at zero.
struct Dumbbell
{
    double value = 0;      ///< of the quartier: a full disc
    double comparison = 0; ///< of the comparison zone: a ring
};

/// Draws the gap between a quartier and its comparison zone in a table cell, as two
/// marks and the line between them. The cell keeps its text, which says the same for
/// copies and screen readers; where there is no dumbbell, nothing is drawn.
class DumbbellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Figures = std::function<std::optional<Dumbbell>(qint64 id)>;

    explicit DumbbellDelegate(Figures figures, QObject *parent = nullptr);
    /// The figure at the right end of the scale, greater than zero.
    void setEnd(double end) { m_end = end; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Figures m_figures;
    double m_end = 100;
};

} // namespace faubourg::ui
