#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <map>

namespace faubourg::exchange {

/// Gathers the cells of a sheet, in whatever order they come, within the bounds of a table.
class SheetBuilder
{
public:
    /// Put `text` there, rows and columns from 0. InvalidInput when a bound is passed.
    Result<void> put(int row, int column, const QString &text);
    /// The cell there covers the `count` - 1 rows below it as well: whoever reads the sheet
    /// reads its text in each of them that says something.
    void coverDown(int row, int column, int count);

    Table finish() &&;

private:
    struct Cover
    {
        int row = 0;
        int column = 0;
        int count = 0;
    };

    std::map<int, QStringList> m_rows;
    QList<Cover> m_covers;
    qint64 m_cells = 0;
};

} // namespace faubourg::exchange
