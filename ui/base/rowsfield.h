#pragma once

#include "ui/base/form.h"
#include "ui/base/rowtablemodel.h"

class QPushButton;
class QToolButton;

namespace faubourg::ui {

class TableView;

/// The rows of an aggregate (addresses, roles, agenda items): a table, and beneath it the
/// form of the chosen row. The template below knows what the rows are.
class RowsFieldBase : public Field
{
    Q_OBJECT

public:
    QWidget *editor() const override;
    bool isEmpty() const override { return count() == 0; }
    void setReadOnly(bool readOnly) override;
    /// The rows are given elsewhere: they are edited here, never added, moved or removed.
    void setRowsFixed();
    /// How many rows the table shows at most without scrolling.
    void setVisibleRows(int rows);

protected:
    /// `addText` is the button's: "Add an address".
    RowsFieldBase(FormWidget *form, const QString &addText, QWidget *parent);

    virtual int count() const = 0;
    virtual void addRow() = 0;
    virtual void removeRow(int row) = 0;
    virtual void moveRow(int from, int to) = 0;
    virtual void showRow(int row) = 0;
    virtual void storeRow(int row) = 0;

    void setTable(RowTableModelBase *model);
    int currentRow() const { return m_current; }
    void select(int row);
    QString typingProblem() const override;

private:
    QToolButton *tool(QLatin1StringView iconName, const QString &text);
    void updateButtons();
    void changeRows(const std::function<void()> &change, int selected);

    FormWidget *m_form;
    TableView *m_table;
    QPushButton *m_add;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    int m_current = -1;
    int m_visibleRows = 4;
    bool m_readOnly = false;
};

/// Rows of `Child`, bound to a QList<Child>:
///
///     auto *roles = new RowsField<PersonRole>(tr("Add a role"), {{.title = …, .text = …}});
///     roles->form().line(tr("&Title"), &PersonRole::title);
///     form->bind(roles, tr("Roles"), &Person::roles);
template <typename Child>
class RowsField final : public RowsFieldBase
{
    struct Listed ///< a child and its place, which is its identity in the table
    {
        qint64 id = 0;
        Child child;
    };

public:
    RowsField(const QString &addText, const QList<Column<Child>> &columns,
              QWidget *parent = nullptr)
        : RowsField(new Form<Child>, addText, columns, parent)
    {
    }

    Form<Child> &form() { return *m_form; }
    /// What a new row holds; a default one unless told.
    void setPrototype(Child prototype) { m_prototype = std::move(prototype); }

    const QList<Child> &value() const { return m_children; }
    void setValue(const QList<Child> &children)
    {
        const bool sameCount = children.size() == m_children.size();
        m_children = children;
        list();
        select(sameCount ? qMax(0, currentRow()) : 0);
    }

protected:
    int count() const override { return static_cast<int>(m_children.size()); }
    void addRow() override
    {
        m_children.append(m_prototype);
        list();
    }
    void removeRow(int row) override
    {
        m_children.removeAt(row);
        list();
    }
    void moveRow(int from, int to) override
    {
        m_children.move(from, to);
        list();
    }
    void showRow(int row) override { m_form->load(m_children.at(row)); }
    void storeRow(int row) override
    {
        m_form->store(m_children[row]);
        list();
    }

private:
    RowsField(Form<Child> *form, const QString &addText, const QList<Column<Child>> &columns,
              QWidget *parent)
        : RowsFieldBase(form, addText, parent)
        , m_form(form)
    {
        QList<Column<Listed>> listed;
        for (const Column<Child> &column : columns) {
            Column<Listed> made{
                .title = column.title,
                .text = [column](const Listed &row) { return column.text(row.child); },
                .sortKey = [](const Listed &row) { return row.id; },
                .alignment = column.alignment,
                .names = column.names};
            if (column.sign)
                made.sign = [column](const Listed &row) { return column.sign(row.child); };
            listed.append(made);
        }
        m_model = new RowTableModel<Listed>(std::move(listed), this);
        setTable(m_model);
    }
    void list()
    {
        QList<Listed> rows;
        for (const Child &child : m_children)
            rows.append({rows.size() + 1, child});
        m_model->setRows(std::move(rows));
    }

    Form<Child> *m_form;
    RowTableModel<Listed> *m_model;
    QList<Child> m_children;
    Child m_prototype;
};

} // namespace faubourg::ui
