#include "core/exchange/spreadsheet/sheetbuilder.h"

#include <QCoreApplication>

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::Spreadsheet)
};

constexpr qint64 kMaxCells = 5'000'000;

Error refusal(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

} // namespace

Result<void> SheetBuilder::put(int row, int column, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (column >= kMaxTableColumns)
        return refusal(Tr::tr("Row %1: there are more than 500 columns.").arg(row + 1));
    if (text.size() > kMaxCellLength)
        return refusal(Tr::tr("Row %1: a cell is longer than 32 768 characters.").arg(row + 1));
    QStringList &cells = m_rows[row];
    m_cells += std::max<qsizetype>(0, column + 1 - cells.size());
    if (m_cells > kMaxCells || m_rows.size() > kMaxTableLines)
        return refusal(Tr::tr("The sheet has more than a million rows or five million cells. Keep "
                              "only what is needed, then save it again."));
    while (cells.size() <= column)
        cells += QString();
    cells[column] = text;
    return {};
}

void SheetBuilder::coverDown(int row, int column, int count)
{
    if (count > 1)
        m_covers.append({row, column, count});
}

Table SheetBuilder::finish() &&
{
    for (const Cover &cover : std::as_const(m_covers)) {
        const auto covering = m_rows.find(cover.row);
        if (covering == m_rows.end())
            continue;
        const QString text = covering->second.value(cover.column);
        const auto end = m_rows.lower_bound(cover.row + cover.count);
        for (auto row = std::next(covering); row != end; ++row) {
            if (cover.column < row->second.size())
                row->second[cover.column] = text;
        }
    }
    Table table;
    for (auto &[row, cells] : m_rows)
        table.lines.append({row + 1, std::move(cells)});
    return table;
}

} // namespace faubourg::exchange
