#pragma once

#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

#include <functional>

namespace faubourg::ui {

/// Sorts by one or several columns and keeps the rows that hold every typed word
/// and pass every facet.
class RowFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    struct SortColumn
    {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const SortColumn &, const SortColumn &) = default;
    };
    /// True for the source rows that a facet lets through.
    using Facet = std::function<bool(int sourceRow)>;

    explicit RowFilter(QObject *parent = nullptr);

    void setWords(const QString &words);
    void setFacet(const QString &name, Facet facet); ///< an empty facet lets all through
    bool isFiltering() const { return !m_words.isEmpty() || !m_facets.isEmpty(); }

    /// Sort by `column` alone, or after the columns already chosen.
    void sortBy(int column, bool afterTheOthers);
    void setSortColumns(QList<SortColumn> columns);
    const QList<SortColumn> &sortColumns() const { return m_sort; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_words;
    QHash<QString, Facet> m_facets;
    QList<SortColumn> m_sort;
};

} // namespace faubourg::ui
