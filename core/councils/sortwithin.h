#pragma once

#include <QList>

#include <algorithm>

namespace faubourg::councils {

/// Sorts rows inside their groups: those that follow one another and are `same` group stay
/// together, where a statement's order put them.
template <typename Row, typename Same, typename Less>
void sortWithin(QList<Row> &rows, Same same, Less less)
{
    for (auto first = rows.begin(); first != rows.end();) {
        const auto last =
            std::find_if_not(first, rows.end(), [&](const Row &row) { return same(row, *first); });
        std::stable_sort(first, last, less);
        first = last;
    }
}

} // namespace faubourg::councils
