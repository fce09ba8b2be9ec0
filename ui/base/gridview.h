#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "ui/base/colours.h"

#include <QAbstractTableModel>
#include <QTableView>

class QLabel;

namespace faubourg::ui {

/// A small table of numbers that are typed in, each stored as soon as it is entered.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const final;
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    /// Why `text` cannot be taken, fit to show; empty when it can.
    virtual QString problemOf(int row, int column, const QString &text) const = 0;

signals:
    void refused(const QString &why);

protected:
    virtual QString titleOf(int column) const = 0;
    virtual QString textAt(int row, int column) const = 0;
    /// What the editor shows: a bare number.
    virtual QString typedAt(int row, int column) const { return textAt(row, column); }
    virtual bool isEditable(int row, int column) const = 0;
    /// Store what was typed; problemOf() found nothing against it.
    virtual void enter(int row, int column, const QString &text) = 0;
    virtual bool isTotal(int row, int column) const = 0;
    virtual Sign signAt(int, int) const { return Sign::None; }
    virtual QString hintAt(int row, int column) const { return textAt(row, column); }

private:
    bool m_readOnly = false;
};

/// Shows a GridModel. Typing replaces a cell, F2 corrects it, Enter stores it and goes to
/// the next row, Tab to the next column. Tab leaves the grid while no cell is open.
class GridView final : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(const QString &accessibleName, QWidget *parent = nullptr);
    void setGrid(GridModel *model);
    GridModel *grid() const { return m_grid; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void refused(const QString &why); ///< empty: what is typed now can be taken

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followRows();

    GridModel *m_grid = nullptr;
    bool m_scrolls = false; ///< wider than its place
};

/// A grid with a line beneath it: what the signs mean, or why an entry was refused.
class Grid final : public QWidget
{
    Q_OBJECT

public:
    Grid(const QString &accessibleName, GridModel *model, const QString &legend,
         QWidget *parent = nullptr);
    GridView *view() const { return m_view; }
    QString message() const { return m_message; }

private:
    void say(const QString &problem);

    GridView *m_view;
    QWidget *m_problem;
    QLabel *m_problemText;
    QString m_message;
};

/// An amount in a grid whose heading says €: "–" unsaid, whole euros unless there are cents.
QString gridAmount(const std::optional<Money> &amount);
/// The same as it is typed: "12500" or "12500,50"; empty when unsaid.
QString typedAmount(const std::optional<Money> &amount);
/// What was typed: empty is unsaid.
Result<std::optional<Money>> readAmount(const QString &text);

} // namespace faubourg::ui
