#pragma once

#include "ui/base/columnfit.h"
#include "ui/base/rowfilter.h"

#include <QTableView>

namespace faubourg::ui {

class RowTableModelBase;

/// A table of records: sorted by a click on a heading (Shift adds a key), copied as
/// tab-separated text, its columns chosen by a right click on the headings. After
/// new rows, selection and scroll stay where they were.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

    /// The table shows `model`, which it does not own, through its own filter.
    void setRows(RowTableModelBase *model);
    /// How the rows are sorted until the user sorts them; by the naming column unless told.
    void setDefaultSort(const QList<RowFilter::SortColumn> &columns);
    RowTableModelBase *rows() const { return m_rows; }
    RowFilter *filter() const { return m_filter; }

    qint64 currentId() const;
    QList<qint64> selectedIds() const;
    /// Select the record and bring it into view; false when it is not shown.
    bool selectId(qint64 id);

    /// The selection (or all rows, when nothing is selected) with its headings.
    QString selectionAsTsv() const;
    /// Sort, and the columns once the user has changed them; else they go on fitting the window.
    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

signals:
    void currentIdChanged(qint64 id);
    void opened(qint64 id); ///< Enter or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QModelIndex shownIndex(qint64 id) const;
    void followDensity();
    void showSortMark();
    int widthOf(int column) const;
    ColumnNeed needOf(int column) const;
    void fitColumns();
    void showHeaderMenu(const QPoint &where);
    void restoreDefaultColumns();

    RowTableModelBase *m_rows = nullptr;
    RowFilter *m_filter;
    qint64 m_currentId = 0;
    QList<RowFilter::SortColumn> m_defaultSort;
    bool m_widthsAreTheUsers = false; ///< moved by hand, or remembered
};

} // namespace faubourg::ui
