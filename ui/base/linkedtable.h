#pragma once

#include "ui/base/rowtablemodel.h"
#include "ui/base/tableview.h"

class QLabel;
class QStackedWidget;

namespace faubourg::ui {

/// Rows that belong to the shown record but are no part of it: the sessions of a council,
/// the actions of a quartier. A table, or one sentence when there is none.
class LinkedTableBase : public QWidget
{
    Q_OBJECT

public:
    TableView *table() const { return m_table; }
    /// What is said where there is no row.
    void setEmptySentence(const QString &sentence);
    /// A line under the table: a count, a source.
    void setFooter(const QString &text);

signals:
    void opened(qint64 id);
    void currentIdChanged(qint64 id);

protected:
    LinkedTableBase(const QString &accessibleName, QWidget *parent);
    void showModel(RowTableModelBase *model);
    void showTable(bool hasRows);

private:
    TableView *m_table;
    QLabel *m_empty;
    QLabel *m_footer;
    QStackedWidget *m_stack;
};

template <typename Row>
class LinkedTable final : public LinkedTableBase
{
public:
    LinkedTable(const QString &accessibleName, QList<Column<Row>> columns,
                QWidget *parent = nullptr)
        : LinkedTableBase(accessibleName, parent)
        , m_model(new RowTableModel<Row>(std::move(columns), this))
    {
        showModel(m_model);
    }

    void setRows(QList<Row> rows)
    {
        m_model->setRows(std::move(rows));
        showTable(m_model->rowCount() > 0);
    }
    RowTableModel<Row> *model() const { return m_model; }
    /// The chosen row; null when there is none.
    const Row *current() const { return m_model->find(table()->currentId()); }

private:
    RowTableModel<Row> *m_model;
};

} // namespace faubourg::ui
