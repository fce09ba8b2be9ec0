#include "ui/base/rowsfield.h"

#include "ui/base/icons.h"
#include "ui/base/tableview.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

RowsFieldBase::RowsFieldBase(FormWidget *form, const QString &addText, QWidget *parent)
    : Field(parent)
    , m_form(form)
    , m_table(new TableView(QString(), this))
    , m_add(new QPushButton(icon("add"_L1), addText, this))
    , m_up(tool("up"_L1, tr("Move up")))
    , m_down(tool("down"_L1, tr("Move down")))
    , m_remove(tool("remove"_L1, tr("Remove the row")))
{
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTight);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    for (QToolButton *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    layout->addWidget(m_form);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false); // the order is the user's
    m_form->layout()->setContentsMargins(0, space::kSmall, 0, 0);
    addEditor(whole);

    connect(m_table, &TableView::currentIdChanged, this,
            [this](qint64 id) { select(static_cast<int>(id) - 1); });
    connect(m_form, &FormWidget::edited, this, [this] {
        storeRow(m_current);
        emit edited();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        changeRows([this] { addRow(); }, count());
        if (!m_form->fields().isEmpty())
            m_form->fields().first()->setFocus();
    });
    connect(m_remove, &QToolButton::clicked, this,
            [this] { changeRows([this] { removeRow(m_current); }, qMin(m_current, count() - 2)); });
    connect(m_up, &QToolButton::clicked, this,
            [this] { changeRows([this] { moveRow(m_current, m_current - 1); }, m_current - 1); });
    connect(m_down, &QToolButton::clicked, this,
            [this] { changeRows([this] { moveRow(m_current, m_current + 1); }, m_current + 1); });
}

QToolButton *RowsFieldBase::tool(QLatin1StringView iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

QWidget *RowsFieldBase::editor() const
{
    return m_table;
}

void RowsFieldBase::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
    updateButtons();
}

void RowsFieldBase::setRowsFixed()
{
    for (QWidget *button : QList<QWidget *>{m_add, m_up, m_down, m_remove})
        button->hide();
}

void RowsFieldBase::setVisibleRows(int rows)
{
    m_visibleRows = rows;
    select(m_current);
}

void RowsFieldBase::setTable(RowTableModelBase *model)
{
    m_table->setRows(model);
    m_table->filter()->setSortColumns({{0, Qt::AscendingOrder}}); // by place in the list
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    select(-1);
}

void RowsFieldBase::select(int row)
{
    m_current = row < count() ? row : count() - 1;
    m_form->setVisible(m_current >= 0);
    if (m_current >= 0) {
        m_table->selectId(m_current + 1);
        showRow(m_current);
        m_form->clearMessages();
    }
    const int shown = qBound(1, count(), m_visibleRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + shown * tableRowHeight() + 6);
    updateButtons();
}

QString RowsFieldBase::typingProblem() const
{
    return m_current >= 0 && m_form->hasProblem() ? tr("The chosen row is not complete.")
                                                  : QString();
}

void RowsFieldBase::updateButtons()
{
    const bool editable = m_current >= 0 && !m_readOnly;
    m_remove->setEnabled(editable);
    m_up->setEnabled(editable && m_current > 0);
    m_down->setEnabled(editable && m_current + 1 < count());
}

void RowsFieldBase::changeRows(const std::function<void()> &change, int selected)
{
    change();
    select(selected);
    emit edited();
}

} // namespace faubourg::ui
