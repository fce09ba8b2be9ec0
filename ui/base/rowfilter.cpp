#include "ui/base/rowfilter.h"

#include "core/base/text/fold.h"
#include "ui/base/rowtablemodel.h"

namespace faubourg::ui {

RowFilter::RowFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    setSortRole(RowTableModelBase::SortRole);
}

void RowFilter::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void RowFilter::setFacet(const QString &name, Facet facet)
{
    if (facet)
        m_facets.insert(name, std::move(facet));
    else
        m_facets.remove(name);
    invalidateFilter();
}

void RowFilter::sortBy(int column, bool afterTheOthers)
{
    QList<SortColumn> columns = m_sort;
    const auto known = std::ranges::find(columns, column, &SortColumn::column);
    Qt::SortOrder order = Qt::AscendingOrder;
    if (known != columns.end()) {
        order = known->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        columns.erase(known);
    }
    if (!afterTheOthers)
        columns.clear();
    columns.append({column, order});
    setSortColumns(std::move(columns));
}

void RowFilter::setSortColumns(QList<SortColumn> columns)
{
    m_sort = std::move(columns);
    sort(m_sort.isEmpty() ? -1 : m_sort.first().column); // lessThan() reads the orders itself
    invalidate();
}

bool RowFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    for (const Facet &facet : m_facets) {
        if (!facet(sourceRow))
            return false;
    }
    if (m_words.isEmpty())
        return true;
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    return matchesWords(row.data(RowTableModelBase::FilterRole).toString(), m_words);
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    for (const SortColumn &key : m_sort) {
        const QVariant a = left.siblingAtColumn(key.column).data(sortRole());
        const QVariant b = right.siblingAtColumn(key.column).data(sortRole());
        const auto order = QVariant::compare(a, b);
        if (order != QPartialOrdering::Equivalent)
            return (order == QPartialOrdering::Less) == (key.order == Qt::AscendingOrder);
    }
    return left.row() < right.row();
}

} // namespace faubourg::ui
