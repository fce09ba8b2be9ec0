#include "ui/base/linkedtable.h"

#include "ui/base/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace faubourg::ui {

LinkedTableBase::LinkedTableBase(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_table(new TableView(accessibleName, this))
    , m_empty(mutedLabel({}, this))
    , m_footer(mutedLabel({}, this))
    , m_stack(new QStackedWidget(this))
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, 0);
    m_footer->setWordWrap(true);
    m_footer->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);
    connect(m_table, &TableView::opened, this, &LinkedTableBase::opened);
    connect(m_table, &TableView::currentIdChanged, this, &LinkedTableBase::currentIdChanged);
}

void LinkedTableBase::setEmptySentence(const QString &sentence)
{
    m_empty->setText(sentence);
}

void LinkedTableBase::setFooter(const QString &text)
{
    m_footer->setText(text);
    m_footer->setVisible(!text.isEmpty());
}

void LinkedTableBase::showModel(RowTableModelBase *model)
{
    m_table->setRows(model);
    m_table->filter()->setSortColumns({});
    m_table->horizontalHeader()->setSortIndicatorShown(false);
}

void LinkedTableBase::showTable(bool hasRows)
{
    m_stack->setCurrentIndex(hasRows ? 1 : 0);
}

} // namespace faubourg::ui
