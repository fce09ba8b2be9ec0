#include "ui/base/columnfit.h"

#include <algorithm>
#include <numeric>

namespace faubourg::ui {

namespace {

int total(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// The widest column that may still give way; -1 when none may.
qsizetype widestOf(const QList<ColumnNeed> &columns, const QList<int> &widths, bool naming)
{
    qsizetype widest = -1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool gives = columns.at(i).names == naming && widths.at(i) > columns.at(i).least;
        if (gives && (widest < 0 || widths.at(i) > widths.at(widest)))
            widest = i;
    }
    return widest;
}

void leaveOutSpare(const QList<ColumnNeed> &columns, int room, QList<int> &widths)
{
    for (qsizetype i = columns.size() - 1; i >= 0 && total(widths) > room; --i) {
        if (columns.at(i).isSpare && !columns.at(i).names)
            widths[i] = 0;
    }
}

/// Pixel by pixel from whatever is widest: the columns that are cut end alike.
void narrow(const QList<ColumnNeed> &columns, bool naming, int room, QList<int> &widths)
{
    for (int excess = total(widths) - room; excess > 0; --excess) {
        const qsizetype widest = widestOf(columns, widths, naming);
        if (widest < 0)
            return;
        --widths[widest];
    }
}

} // namespace

QList<int> fittedWidths(const QList<ColumnNeed> &columns, int room)
{
    QList<int> widths;
    for (const ColumnNeed &column : columns)
        widths += column.wanted;
    leaveOutSpare(columns, room, widths);
    narrow(columns, false, room, widths);
    narrow(columns, true, room, widths);
    const auto naming = std::ranges::find(columns, true, &ColumnNeed::names);
    if (naming != columns.end())
        widths[naming - columns.begin()] += std::max(0, room - total(widths));
    return widths;
}

} // namespace faubourg::ui
