#pragma once

#include <QList>

namespace faubourg::ui {

/// What one column of a list asks for, in pixels.
struct ColumnNeed
{
    int wanted = 0;       ///< the whole content
    int least = 0;        ///< below which it says nothing any more; never above `wanted`
    bool names = false;   ///< takes the spare width and is the last to give way
    bool isSpare = false; ///< left out of a narrow list: the record shows it too

    friend bool operator==(const ColumnNeed &, const ColumnNeed &) = default;
};

/// The widths of `columns` within `room`; 0 leaves a column out. Spare columns go first, the
/// last one before the others; then the widest of the rest give way, down to what they need at
/// least; then the name. When even that is too wide, the list scrolls.
QList<int> fittedWidths(const QList<ColumnNeed> &columns, int room);

} // namespace faubourg::ui
