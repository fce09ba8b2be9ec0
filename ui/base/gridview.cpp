#include "ui/base/gridview.h"

#include "core/base/text/numbers.h"
#include "ui/base/icons.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr int kLeastNumberColumn = 84;

/// Keeps a cell open while what is typed cannot be taken.
class CellDelegate final : public QStyledItemDelegate
{
public:
    explicit CellDelegate(GridView *view) : QStyledItemDelegate(view), m_view(view) { }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        line->setAlignment(Qt::AlignRight);
        line->setAccessibleName(
            index.siblingAtColumn(0).data().toString() + u' '
            + m_view->grid()->headerData(index.column(), Qt::Horizontal).toString());
        connect(line, &QLineEdit::textEdited, m_view, [view = m_view] { emit view->refused({}); });
        return line;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int side = m_view->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_view);
        option->decorationSize = QSize(side, side);
    }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *line = qobject_cast<QLineEdit *>(object);
        if (line == nullptr || event->type() != QEvent::KeyPress)
            return QStyledItemDelegate::eventFilter(object, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (!enters && key != Qt::Key_Tab && key != Qt::Key_Backtab)
            return QStyledItemDelegate::eventFilter(object, event);
        const QModelIndex cell = m_view->currentIndex();
        if (const QString why = m_view->grid()->problemOf(cell.row(), cell.column(), line->text());
            !why.isEmpty()) {
            emit m_view->refused(why);
            return true;
        }
        if (!enters)
            return QStyledItemDelegate::eventFilter(object, event);
        emit commitData(line);
        emit closeEditor(line, NoHint);
        if (const QModelIndex below = cell.siblingAtRow(cell.row() + 1); below.isValid())
            m_view->setCurrentIndex(below);
        return true;
    }

private:
    GridView *m_view;
};

} // namespace

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::EditRole:
        return typedAt(row, column);
    case Qt::ToolTipRole:
        return hintAt(row, column);
    case Qt::DecorationRole: {
        const Sign sign = signAt(row, column);
        return sign == Sign::None ? QVariant() : QVariant(icon(sign));
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isTotal(row, column));
        return font.bold() ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    if (text == typedAt(index.row(), index.column()))
        return true;
    if (const QString why = problemOf(index.row(), index.column(), text); !why.isEmpty()) {
        emit refused(why);
        return false;
    }
    enter(index.row(), index.column(), text);
    return true;
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_readOnly && isEditable(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return titleOf(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((section == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

GridView::GridView(const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed | SelectedClicked);
    setTabKeyNavigation(false); // Tab leaves the grid
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // as high as its rows
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    followRows();
}

void GridView::setGrid(GridModel *model)
{
    m_grid = model;
    setModel(model);
    connect(model, &GridModel::refused, this, &GridView::refused);
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::followRows);
    followRows();
}

QSize GridView::sizeHint() const
{
    const int rows = m_grid == nullptr ? 0 : m_grid->rowCount();
    const int bar = m_scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {320,
            horizontalHeader()->sizeHint().height() + rows * tableRowHeight() + 2 * frameWidth()
                + bar};
}

QSize GridView::minimumSizeHint() const
{
    return sizeHint();
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        followRows();
}

/// The numbers get what they need, the first column the rest.
void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_grid == nullptr || m_grid->columnCount() == 0)
        return;
    int others = 0;
    for (int column = 1; column < m_grid->columnCount(); ++column) {
        const int need =
            qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column))
            + space::kSmall;
        setColumnWidth(column, qMax(kLeastNumberColumn, need));
        others += columnWidth(column);
    }
    const int least = qMax(fontMetrics().averageCharWidth() * 14, sizeHintForColumn(0));
    setColumnWidth(0, qMax(least, viewport()->width() - others));
    if (std::exchange(m_scrolls, least + others > viewport()->width()) != m_scrolls)
        updateGeometry();
}

void GridView::followRows()
{
    verticalHeader()->setDefaultSectionSize(tableRowHeight());
    verticalHeader()->setMinimumSectionSize(tableRowHeight());
    updateGeometry();
    QResizeEvent same(size(), size());
    resizeEvent(&same);
}

Grid::Grid(const QString &accessibleName, GridModel *model, const QString &legend, QWidget *parent)
    : QWidget(parent)
    , m_view(new GridView(accessibleName, this))
    , m_problem(new QWidget(this))
    , m_problemText(new QLabel(m_problem))
{
    m_view->setGrid(model);
    auto *line = new QHBoxLayout(m_problem);
    line->setContentsMargins(0, 0, 0, 0);
    auto *sign = new QLabel(m_problem);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    sign->setPixmap(icon(Sign::Broken).pixmap(QSize(side, side), devicePixelRatioF()));
    m_problemText->setWordWrap(true);
    line->addWidget(sign);
    line->addWidget(m_problemText, 1);
    m_problem->hide();
    QLabel *explained = mutedLabel(legend, this);
    explained->setWordWrap(true);
    explained->setVisible(!legend.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_view);
    layout->addWidget(m_problem);
    layout->addWidget(explained);
    connect(m_view, &GridView::refused, this, &Grid::say);
}

void Grid::say(const QString &problem)
{
    m_message = problem;
    m_problemText->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_view->setAccessibleDescription(problem);
    if (problem.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    m_problem->setAccessibleName(problem);
    QAccessible::updateAccessibility(&alert);
}

QString gridAmount(const std::optional<Money> &amount)
{
    if (!amount)
        return missingText();
    constexpr int kCents = 100;
    if (amount->cents() % kCents == 0)
        return wholeEurosBare(*amount, interfaceLanguage());
    return moneyText(*amount, interfaceLanguage());
}

QString typedAmount(const std::optional<Money> &amount)
{
    if (!amount)
        return {};
    constexpr int kCents = 100;
    const qint64 cents = qAbs(amount->cents());
    QString text = QString::number(cents / kCents);
    if (cents % kCents != 0)
        text += u',' + QString::number(cents % kCents).rightJustified(2, u'0');
    return amount->cents() < 0 ? u'-' + text : text;
}

Result<std::optional<Money>> readAmount(const QString &text)
{
    if (text.trimmed().isEmpty() || text.trimmed() == missingText())
        return std::optional<Money>();
    FB_TRY_LET(amount, parseMoney(text));
    return std::optional(amount);
}

} // namespace faubourg::ui
