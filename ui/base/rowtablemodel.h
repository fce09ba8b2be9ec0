#pragma once

#include "ui/base/colours.h"

#include <QAbstractTableModel>

#include <functional>

namespace faubourg::ui {

/// What every row table answers, whatever its rows. Pages use the template below.
class RowTableModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        SortRole,              ///< text folded for readers, or a number, or a date
        FilterRole,            ///< all columns of the row, folded for search
        CopyRole,              ///< what Ctrl+C takes
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The row of the record `id`, or -1.
    int rowOf(qint64 id) const;
    /// The column that names the row: it takes the spare width and is never elided first.
    virtual int namingColumn() const = 0;
    /// A narrow list leaves the column out: the record shows it too.
    virtual bool isSpare(int column) const = 0;
    /// Mark the row of `id` as being edited and not yet complete; 0 unmarks.
    void setIncomplete(qint64 id);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const final;

protected:
    virtual qint64 idAt(int row) const = 0;
    virtual QString textAt(int row, int column) const = 0;
    virtual QVariant sortKeyAt(int row, int column) const = 0;
    virtual QString copyAt(int row, int column) const = 0;
    virtual Sign signAt(int row, int column) const = 0;
    virtual QString titleOf(int column) const = 0;
    virtual Qt::Alignment alignmentOf(int column) const = 0;
    /// The rows are others: what was remembered of them no longer holds.
    void forgetRows() const;

private:
    QString filterText(int row) const;
    QVariant sortKey(int row, int column) const;

    qint64 m_incomplete = 0;
    mutable QHash<qint64, int> m_places;                ///< row by id
    mutable QHash<int, QString> m_filterTexts;          ///< by row
    mutable QHash<std::pair<int, int>, QString> m_keys; ///< folded text by row and column
};

/// One column of a table of `Row`s. Only `title` and `text` are compulsory. (The functions are
/// initialised by {}: GCC 12 crashes on "= {}" here.)
template <typename Row>
struct Column
{
    QString title;
    std::function<QString(const Row &)> text;
    /// What the column sorts by when not its text: a date, a number.
    std::function<QVariant(const Row &)> sortKey{};
    /// What Ctrl+C takes when not the text: a number without unit or spaces.
    std::function<QString(const Row &)> copy{};
    /// The state whose icon precedes the text.
    std::function<Sign(const Row &)> sign{};
    Qt::Alignment alignment = Qt::AlignLeft;
    bool names = false;   ///< this column names the row
    bool isSpare = false; ///< left out when the list is narrow; the record shows it too
};

/// A read-only table over rows given once. `Row` has an `id`, typed or qint64.
template <typename Row>
class RowTableModel final : public RowTableModelBase
{
public:
    explicit RowTableModel(QList<Column<Row>> columns, QObject *parent = nullptr)
        : RowTableModelBase(parent)
        , m_columns(std::move(columns))
    {
    }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        forgetRows();
        endResetModel();
    }
    const QList<Row> &rows() const { return m_rows; }
    /// The row of the record `id`; null when it is not listed.
    const Row *find(qint64 id) const
    {
        const int row = rowOf(id);
        return row < 0 ? nullptr : &m_rows.at(row);
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    int namingColumn() const override
    {
        const auto naming = std::ranges::find_if(m_columns, &Column<Row>::names);
        return naming == m_columns.end() ? 0 : static_cast<int>(naming - m_columns.begin());
    }
    bool isSpare(int column) const override { return m_columns.at(column).isSpare; }

protected:
    qint64 idAt(int row) const override
    {
        if constexpr (requires(const Row &r) { r.id.value(); })
            return m_rows.at(row).id.value();
        else
            return m_rows.at(row).id;
    }
    QString textAt(int row, int column) const override
    {
        return m_columns.at(column).text(m_rows.at(row));
    }
    QVariant sortKeyAt(int row, int column) const override
    {
        const auto &key = m_columns.at(column).sortKey;
        return key ? key(m_rows.at(row)) : QVariant();
    }
    QString copyAt(int row, int column) const override
    {
        const auto &copy = m_columns.at(column).copy;
        return copy ? copy(m_rows.at(row)) : textAt(row, column);
    }
    Sign signAt(int row, int column) const override
    {
        const auto &sign = m_columns.at(column).sign;
        return sign ? sign(m_rows.at(row)) : Sign::None;
    }
    QString titleOf(int column) const override { return m_columns.at(column).title; }
    Qt::Alignment alignmentOf(int column) const override { return m_columns.at(column).alignment; }

private:
    QList<Column<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace faubourg::ui
