#pragma once

#include <QList>
#include <QStringList>

namespace faubourg::exchange {

/// The cells of a table that an office sent, whatever the kind of file: text throughout,
/// as the spreadsheet would show it.
struct Table
{
    struct Line
    {
        int number = 0; ///< in the file or the sheet, from 1
        QStringList cells;
    };

    QList<Line> lines; ///< lines without any content are left out
};

/// Bounds that keep a hostile file from eating the memory.
inline constexpr int kMaxTableLines = 1'000'000;
inline constexpr int kMaxTableColumns = 500;
inline constexpr int kMaxCellLength = 32'768;

} // namespace faubourg::exchange
