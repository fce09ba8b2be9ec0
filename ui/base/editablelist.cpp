#include "ui/base/editablelist.h"

#include "ui/base/icons.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kMostVisibleRows = 8;
constexpr int kLineSpacing = 3;

} // namespace

EditableList::EditableList(const QString &accessibleName, const QString &addText, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(icon("add"_L1), addText, this))
    , m_up(tool("up"_L1, tr("Move up: %1").arg(accessibleName)))
    , m_down(tool("down"_L1, tr("Move down: %1").arg(accessibleName)))
    , m_remove(tool("remove"_L1, tr("Remove the line: %1").arg(accessibleName)))
{
    m_list->setAccessibleName(accessibleName);
    m_list->setWordWrap(true);
    m_list->setSpacing(kLineSpacing);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    for (QToolButton *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_list);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::itemChanged, this, [this] {
        fitHeight();
        emit edited();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &EditableList::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &EditableList::append);
    connect(m_remove, &QToolButton::clicked, this, &EditableList::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(+1); });
    updateButtons();
}

QToolButton *EditableList::tool(QLatin1StringView iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

void EditableList::setLines(const QList<Line> &lines)
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Line &line : lines)
        addLine(line);
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    fitHeight();
    updateButtons();
}

QList<EditableList::Line> EditableList::lines() const
{
    QList<Line> lines;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (!item->text().trimmed().isEmpty())
            lines.append({item->data(kIdRole).toLongLong(), item->text()});
    }
    return lines;
}

void EditableList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_list->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                     : QAbstractItemView::DoubleClicked
                                    | QAbstractItemView::EditKeyPressed);
    updateButtons();
}

QListWidgetItem *EditableList::addLine(const Line &line)
{
    auto *item = new QListWidgetItem(line.text, m_list);
    item->setData(kIdRole, line.id);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    return item;
}

void EditableList::append()
{
    QListWidgetItem *item = nullptr;
    {
        const QSignalBlocker quiet(m_list); // an empty line is no edit yet
        item = addLine({});
        m_list->setCurrentItem(item);
    }
    fitHeight();
    updateButtons();
    m_list->setFocus();
    m_list->editItem(item);
}

void EditableList::remove()
{
    if (m_readOnly || m_list->currentRow() < 0)
        return;
    delete m_list->takeItem(m_list->currentRow());
    fitHeight();
    updateButtons();
    emit edited();
}

void EditableList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (m_readOnly || from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
    emit edited();
}

void EditableList::updateButtons()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && row >= 0);
    m_up->setEnabled(!m_readOnly && row > 0);
    m_down->setEnabled(!m_readOnly && row >= 0 && row + 1 < m_list->count());
}

/// As high as its lines, up to a point, so that the page scrolls rather than each list.
void EditableList::fitHeight()
{
    const int shown = qMin(m_list->count(), kMostVisibleRows);
    m_list->setVerticalScrollBarPolicy(shown < m_list->count() ? Qt::ScrollBarAlwaysOn
                                                               : Qt::ScrollBarAlwaysOff);
    m_list->doItemsLayout(); // wraps the texts to the width there is
    int height = 2 * (m_list->frameWidth() + kLineSpacing);
    for (int row = 0; row < shown; ++row)
        height += m_list->visualItemRect(m_list->item(row)).height() + 2 * kLineSpacing;
    m_list->setFixedHeight(qMax(height, tableRowHeight() + 2 * m_list->frameWidth()));
}

void EditableList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight(); // texts wrap differently
}

/// Delete removes the chosen line, not the record the window shows.
bool EditableList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        remove();
    return true;
}

} // namespace faubourg::ui
