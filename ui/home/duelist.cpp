#include "ui/home/duelist.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using reports::DueItem;

namespace {

constexpr int kIcon = 20;

} // namespace

/// The groups as one list: a heading, which is never current, then its rows.
class DueModel final : public QAbstractListModel
{
public:
    struct Line
    {
        QString group;
        Sign sign = Sign::None;
        QString text; ///< of a heading
        std::optional<DueItem> item;
        QString when;
    };

    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QList<DueGroup> &groups, QDate today)
    {
        beginResetModel();
        m_lines.clear();
        for (const DueGroup &group : groups) {
            const QString heading = u"%1 · %2"_s.arg(group.title).arg(group.items.size());
            m_lines.append({group.title, group.sign, heading, std::nullopt, {}});
            for (const DueItem &item : group.items)
                m_lines.append({group.title, group.sign, {}, item, whenText(item, today)});
        }
        endResetModel();
    }
    const Line &line(int row) const { return m_lines.at(row); }

    /// The row of the same thing, by what and about whom; else the first row of all.
    int rowOf(const std::optional<DueItem> &item) const
    {
        int first = -1;
        for (int row = 0; row < m_lines.size(); ++row) {
            const auto &listed = m_lines.at(row).item;
            if (!listed)
                continue;
            if (item && listed->kind == item->kind && listed->entity == item->entity)
                return row;
            first = first < 0 ? row : first;
        }
        return first;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const bool isRow = index.isValid() && line(index.row()).item.has_value();
        return isRow ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Line &shown = line(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return shown.item ? shown.item->text : shown.text;
        case Qt::AccessibleTextRole:
            return shown.item
                ? QStringList{shown.group, shown.item->text, shown.when, verbText(*shown.item)}
                      .join(". "_L1)
                : shown.text;
        default:
            return {};
        }
    }

private:
    QList<Line> m_lines;
};

namespace {

/// Paints a heading, or a row: icon, what over by when, and at the right the button.
class DueDelegate final : public QStyledItemDelegate
{
public:
    DueDelegate(const DueModel &model, DueList *view)
        : QStyledItemDelegate(view)
        , m_model(model)
        , m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const DueModel::Line &line = m_model.line(index.row());
        painter->save();
        if (line.item)
            paintRow(painter, option, line);
        else
            paintHeading(painter, option, line);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const DueModel::Line &line = m_model.line(index.row());
        const int width = m_view->viewport()->width();
        if (!line.item)
            return {width, QFontMetrics(headingFont()).height() + space::kSection};
        QStyleOptionViewItem row(option);
        row.rect = QRect(0, 0, width, 0);
        const int text = textRect(row, line).height();
        const int whole = text + (line.when.isEmpty() ? 0 : QFontMetrics(smallFont()).height());
        return {width, std::max(whole, buttonSize(option, *line.item).height()) + space::kLarge};
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        const DueModel::Line &line = m_model.line(index.row());
        if (event->type() != QEvent::MouseButtonRelease || !line.item)
            return false;
        const auto *click = static_cast<QMouseEvent *>(event);
        if (click->button() != Qt::LeftButton
            || !buttonRect(option, *line.item).contains(click->position().toPoint()))
            return false;
        emit m_view->chosen(DueItem(*line.item)); // a copy: the list may be filled anew
        return true;
    }

private:
    static QFont headingFont()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 1.15);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    static QFont smallFont()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 0.9);
        return font;
    }

    static QSize buttonSize(const QStyleOptionViewItem &option, const DueItem &item)
    {
        const QFontMetrics metrics(option.font);
        return {metrics.horizontalAdvance(verbText(item)) + 2 * space::kLarge,
                metrics.height() + 2 * 6};
    }
    static QRect buttonRect(const QStyleOptionViewItem &option, const DueItem &item)
    {
        const QSize size = buttonSize(option, item);
        return {option.rect.right() - space::kMedium - size.width(),
                option.rect.center().y() - size.height() / 2, size.width(), size.height()};
    }
    /// Where the text goes, as high as it needs.
    static QRect textRect(const QStyleOptionViewItem &option, const DueModel::Line &line)
    {
        const int left = option.rect.left() + space::kMedium + kIcon + space::kMedium;
        const int right = buttonRect(option, *line.item).left() - space::kMedium;
        const QRect room(left, option.rect.top(), std::max(80, right - left), 10'000);
        const QRect needed =
            QFontMetrics(option.font).boundingRect(room, Qt::TextWordWrap, line.item->text);
        return {room.topLeft(), QSize(room.width(), needed.height())};
    }

    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                      const DueModel::Line &line) const
    {
        const QRect text =
            option.rect.adjusted(space::kMedium, space::kMedium, -space::kMedium, -space::kTight);
        const QRect sign(text.left() + 2, text.center().y() - 8, 16, 16);
        icon(line.sign).paint(painter, sign);
        painter->setFont(headingFont());
        painter->setPen(colours().text);
        painter->drawText(text.adjusted(kIcon + space::kMedium, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter, line.text);
        painter->fillRect(QRect(option.rect.left() + space::kMedium, option.rect.bottom(),
                                option.rect.width() - 2 * space::kMedium, 1),
                          colours().divider);
    }

    void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                  const DueModel::Line &line) const
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const bool hasFocus = isCurrent && m_view->hasFocus();
        if (isCurrent)
            painter->fillRect(option.rect, colours().selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, colours().alternate);
        QRect text = textRect(option, line);
        const int small = line.when.isEmpty() ? 0 : QFontMetrics(smallFont()).height();
        text.moveTop(option.rect.top() + (option.rect.height() - text.height() - small) / 2);
        icon(iconNameOf(line.item->entity.kind))
            .paint(painter,
                   QRect(option.rect.left() + space::kMedium, option.rect.center().y() - kIcon / 2,
                         kIcon, kIcon));
        painter->setFont(option.font);
        painter->setPen(colours().text);
        painter->drawText(text, Qt::TextWordWrap, line.item->text);
        painter->setFont(smallFont());
        painter->setPen(isCurrent ? colours().text : colours().muted);
        painter->drawText(QRect(text.left(), text.bottom() + 1, text.width(), small),
                          Qt::AlignLeft | Qt::AlignVCenter, line.when);
        paintButton(painter, option, *line.item, hasFocus);
    }

    void paintButton(QPainter *painter, const QStyleOptionViewItem &option, const DueItem &item,
                     bool hasFocus) const
    {
        QStyleOptionButton button;
        button.rect = buttonRect(option, item);
        button.text = verbText(item);
        button.palette = option.palette;
        button.fontMetrics = QFontMetrics(option.font);
        button.state = QStyle::State_Enabled | QStyle::State_Raised;
        button.state.setFlag(QStyle::State_HasFocus, hasFocus);
        const QPoint mouse = m_view->viewport()->mapFromGlobal(QCursor::pos());
        button.state.setFlag(QStyle::State_MouseOver,
                             option.state.testFlag(QStyle::State_MouseOver)
                                 && button.rect.contains(mouse));
        painter->setFont(option.font);
        m_view->style()->drawControl(QStyle::CE_PushButtonBevel, &button, painter);
        painter->setPen(colours().text);
        painter->drawText(button.rect, Qt::AlignCenter, button.text);
    }

    const DueModel &m_model;
    DueList *m_view;
};

} // namespace

DueList::DueList(QWidget *parent) : QListView(parent), m_model(new DueModel(this))
{
    setModel(m_model);
    setItemDelegate(new DueDelegate(*m_model, this));
    setAccessibleName(tr("What is due"));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const auto item = m_model->line(index.row()).item)
            emit chosen(*item);
    });
}

void DueList::setGroups(const QList<DueGroup> &groups, QDate today)
{
    std::optional<DueItem> current;
    if (currentIndex().isValid())
        current = m_model->line(currentIndex().row()).item;
    m_model->setGroups(groups, today);
    setCurrentIndex(m_model->index(m_model->rowOf(current), 0));
}

/// The button under the mouse lights up although the row stays the same.
bool DueList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        viewport()->update();
    return QListView::viewportEvent(event);
}

void DueList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // texts wrap differently
}

} // namespace faubourg::ui
