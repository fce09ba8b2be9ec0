#include "ui/shell/palette.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

enum Role { FoundRole = Qt::UserRole, DetailRole, ShortcutRole };
constexpr int kPerGroup = 6;
constexpr int kMostRows = 14;

/// Title, then detail in the muted colour, the shortcut at the right edge.
class FoundDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        const QStyle *style = whole.widget->style();
        QRect rest = style->subElementRect(QStyle::SE_ItemViewItemText, &whole, whole.widget);
        rest.adjust(option.fontMetrics.horizontalAdvance(whole.text) + 2 * space::kLarge, 0, 0, 0);
        rest.setRight(option.rect.right() - space::kSmall);
        painter->save();
        painter->setPen(colours().muted);
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                          index.data(ShortcutRole).toString());
        const QString detail = option.fontMetrics.elidedText(index.data(DetailRole).toString(),
                                                             Qt::ElideRight, rest.width() - 80);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, detail);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), tableRowHeight()};
    }
};

} // namespace

Palette::Palette(QWidget *window) : QLineEdit(window), m_list(new QListWidget(window))
{
    setPlaceholderText(tr("Search or go to…   Ctrl+K"));
    setAccessibleName(tr("Search or go to"));
    setClearButtonEnabled(true);
    addAction(icon("search"_L1), LeadingPosition);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Found"));
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &Palette::propose);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::openCurrent);
}

Palette::~Palette() = default;

void Palette::addGroup(const QString &title, Finder finder, bool whenEmpty)
{
    m_groups.append({title, std::move(finder), whenEmpty});
}

void Palette::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QStringList Palette::proposedTitles() const
{
    QStringList titles;
    for (const Found &found : m_found)
        titles += found.title;
    return titles;
}

void Palette::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCurrent();
    case Qt::Key_Escape:
        return finish();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void Palette::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    propose();
}

void Palette::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

void Palette::propose()
{
    m_list->clear();
    m_found.clear();
    const QString words = text().trimmed();
    for (const Group &group : m_groups) {
        if (words.isEmpty() != group.whenEmpty)
            continue;
        const QList<Found> found = group.find(words);
        if (found.isEmpty())
            continue;
        addHeading(group.title);
        for (const Found &one : found.first(qMin(found.size(), kPerGroup)))
            addFound(one);
    }
    placeList();
    m_list->setVisible(!m_found.isEmpty());
    if (!m_found.isEmpty())
        m_list->setCurrentRow(1); // the first is a heading
}

void Palette::addHeading(const QString &title)
{
    auto *heading = new QListWidgetItem(title, m_list);
    heading->setFlags(Qt::NoItemFlags);
    QFont font = m_list->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
}

void Palette::addFound(const Found &found)
{
    auto *item = new QListWidgetItem(found.title, m_list);
    if (found.sign != Sign::None)
        item->setIcon(icon(found.sign));
    else if (!found.icon.isEmpty())
        item->setIcon(icon(found.icon));
    item->setData(FoundRole, m_found.size());
    item->setData(DetailRole, found.detail);
    item->setData(ShortcutRole, found.shortcut);
    item->setToolTip(found.title + u' ' + found.detail);
    m_found.append(found);
}

void Palette::move(int step)
{
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentRow(row);
            setAccessibleDescription(m_list->item(row)->text());
            return;
        }
    }
}

void Palette::openCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const qsizetype index =
        item == nullptr || !m_list->isVisible() ? -1 : item->data(FoundRole).toLongLong();
    if (index < 0 || index >= m_found.size())
        return;
    const auto open = m_found.at(index).open; // finish() forgets what was found
    finish();
    open();
}

void Palette::finish()
{
    clear();
    m_list->hide();
    m_found.clear();
    emit finished();
}

void Palette::placeList()
{
    int height = 6;
    for (int row = 0; row < qMin(m_list->count(), kMostRows); ++row)
        height += m_list->sizeHintForRow(row);
    const int wide = qMax(width(), fontMetrics().averageCharWidth() * 70);
    const QPoint below = mapTo(m_list->parentWidget(), QPoint(0, this->height() + 2));
    const int left = qMin(below.x(), m_list->parentWidget()->width() - wide - 8);
    m_list->setGeometry(qMax(8, left), below.y(), wide, height);
    m_list->raise();
}

} // namespace faubourg::ui
