#include "ui/base/tableview.h"

#include "ui/base/rowtablemodel.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

/// Rows are selected whole, so that a frame around one cell would only mislead.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        const QWidget *view = option->widget;
        const int side = view->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, view);
        option->decorationSize = QSize(side, side);
    }
};

constexpr int kMinimumColumn = 60;
constexpr int kWidestInCharacters = 40;
constexpr int kShortInCharacters = 15; ///< a day, a number, the icon and word of a state
constexpr int kRowsMeasured = 100;

} // namespace

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_filter(new RowFilter(this))
{
    setAccessibleName(accessibleName);
    setModel(m_filter);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(kMinimumColumn);
    header->setResizeContentsPrecision(kRowsMeasured);
    header->viewport()->installEventFilter(this);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        m_filter->sortBy(column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
        showSortMark();
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showHeaderMenu);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit opened(index.data(RowTableModelBase::IdRole).toLongLong());
    });
    followDensity();
}

void TableView::setRows(RowTableModelBase *model)
{
    m_rows = model;
    m_filter->setSourceModel(model);
    setDefaultSort({{model->namingColumn(), Qt::AscendingOrder}});
    // New rows reset the model; the reader stays on the record and at the height where he was.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        const int scroll = verticalScrollBar()->value();
        if (m_currentId != 0)
            selectId(m_currentId);
        verticalScrollBar()->setValue(scroll);
        if (!m_widthsAreTheUsers)
            restoreDefaultColumns();
    });
    restoreDefaultColumns();
}

void TableView::setDefaultSort(const QList<RowFilter::SortColumn> &columns)
{
    m_defaultSort = columns;
    m_filter->setSortColumns(columns);
    showSortMark();
}

qint64 TableView::currentId() const
{
    return currentIndex().data(RowTableModelBase::IdRole).toLongLong();
}

QList<qint64> TableView::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids += index.data(RowTableModelBase::IdRole).toLongLong();
    return ids;
}

QModelIndex TableView::shownIndex(qint64 id) const
{
    const int row = m_rows == nullptr ? -1 : m_rows->rowOf(id);
    return row < 0 ? QModelIndex()
                   : m_filter->mapFromSource(m_rows->index(row, m_rows->namingColumn()));
}

bool TableView::selectId(qint64 id)
{
    const QModelIndex shown = shownIndex(id);
    if (!shown.isValid())
        return false;
    selectionModel()->setCurrentIndex(
        shown, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(shownIndex(id)); // leaving the other record may have saved it and reset the rows
    return true;
}

QString TableView::selectionAsTsv() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns += column;
    }
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows += index.row();
    std::ranges::sort(rows);
    const auto line = [&columns](auto cell) {
        QStringList cells;
        for (const int column : columns)
            cells += QString(cell(column)).replace(u'\t', u' ').replace(u'\n', u' ');
        return cells.join(u'\t');
    };
    QStringList lines{line(
        [this](int column) { return m_filter->headerData(column, Qt::Horizontal).toString(); })};
    for (const int row : rows)
        lines += line([this, row](int column) {
            return m_filter->index(row, column).data(RowTableModelBase::CopyRole).toString();
        });
    return lines.join(u'\n') + u'\n';
}

QByteArray TableView::columnState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    QList<std::pair<int, int>> sort;
    for (const auto &key : m_filter->sortColumns())
        sort.append({key.column, key.order});
    const QByteArray widths = m_widthsAreTheUsers ? horizontalHeader()->saveState() : QByteArray();
    stream << m_filter->columnCount() << widths << sort;
    return bytes;
}

void TableView::restoreColumnState(const QByteArray &state)
{
    QDataStream stream(state);
    int columns = 0;
    QByteArray header;
    QList<std::pair<int, int>> sort;
    stream >> columns >> header >> sort;
    if (stream.status() != QDataStream::Ok || columns != m_filter->columnCount())
        return; // remembered by a version with other columns
    m_widthsAreTheUsers = horizontalHeader()->restoreState(header);
    QList<RowFilter::SortColumn> keys;
    for (const auto &[column, order] : sort)
        keys.append({column, order == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
    m_filter->setSortColumns(keys);
    showSortMark();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectionAsTsv());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit opened(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        followDensity();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const qint64 id = current.data(RowTableModelBase::IdRole).toLongLong();
    if (id == 0 || id == m_currentId)
        return; // a reset passes through "none"; the record stays the same
    m_currentId = id;
    emit currentIdChanged(id);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_widthsAreTheUsers)
        fitColumns();
    else
        restoreDefaultColumns();
}

/// A press beside a heading's border starts a change of width or order.
bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == horizontalHeader()->viewport() && event->type() == QEvent::MouseMove
        && static_cast<QMouseEvent *>(event)->buttons().testFlag(Qt::LeftButton))
        m_widthsAreTheUsers = true;
    return QTableView::eventFilter(watched, event);
}

void TableView::followDensity()
{
    verticalHeader()->setMinimumSectionSize(tableRowHeight()); // first: it bounds the default
    verticalHeader()->setDefaultSectionSize(tableRowHeight());
}

void TableView::showSortMark()
{
    const auto &keys = m_filter->sortColumns();
    horizontalHeader()->setSortIndicatorShown(!keys.isEmpty());
    if (!keys.isEmpty())
        horizontalHeader()->setSortIndicator(keys.first().column, keys.first().order);
}

int TableView::widthOf(int column) const
{
    const int need = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    return qBound(kMinimumColumn, need + space::kSmall,
                  fontMetrics().averageCharWidth() * kWidestInCharacters);
}

/// Short content (a day, a number, a state) stays whole, longer text keeps its beginning, and
/// the name of a row half of its line.
ColumnNeed TableView::needOf(int column) const
{
    const bool names = column == m_rows->namingColumn();
    const int characters = names ? kWidestInCharacters / 2 : kShortInCharacters;
    const int wanted = widthOf(column);
    return {.wanted = wanted,
            .least = qMin(wanted, fontMetrics().averageCharWidth() * characters),
            .names = names,
            .isSpare = m_rows->isSpare(column)};
}

/// Widths for the room there is; those the user has set stay, but for the name, which takes
/// what the others leave.
void TableView::fitColumns()
{
    if (m_rows == nullptr || m_rows->columnCount() == 0)
        return;
    QList<ColumnNeed> needs;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const bool names = column == m_rows->namingColumn();
        const int set = isColumnHidden(column) ? 0 : columnWidth(column);
        const int kept = names ? widthOf(column) : set;
        needs += m_widthsAreTheUsers ? ColumnNeed{kept, kept, names} : needOf(column);
    }
    const QList<int> widths = fittedWidths(needs, viewport()->width());
    for (int column = 0; column < widths.size(); ++column) {
        setColumnHidden(column, widths.at(column) == 0);
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
    }
    updateGeometries(); // the range of the scroll bar would follow an event later
}

void TableView::restoreDefaultColumns()
{
    m_widthsAreTheUsers = false;
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    fitColumns();
}

void TableView::showHeaderMenu(const QPoint &where)
{
    QMenu menu;
    QMenu *columns = menu.addMenu(tr("Columns"));
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        QAction *shown =
            columns->addAction(m_filter->headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!isColumnHidden(column));
        shown->setEnabled(column != m_rows->namingColumn());
        connect(shown, &QAction::toggled, this, [this, column](bool on) {
            m_widthsAreTheUsers = true;
            setColumnHidden(column, !on);
            if (on && columnWidth(column) == 0)
                setColumnWidth(column, widthOf(column));
            fitColumns();
        });
    }
    menu.addAction(tr("Fit widths to the content"), this, &TableView::restoreDefaultColumns);
    menu.addAction(tr("Back to the original view"), this, [this] {
        setDefaultSort(m_defaultSort);
        restoreDefaultColumns();
    });
    menu.exec(horizontalHeader()->mapToGlobal(where));
}

} // namespace faubourg::ui
