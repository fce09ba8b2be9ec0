#include "core/render/table.h"

#include <algorithm>

namespace faubourg::render {

using namespace documents;

namespace {

/// A cell at its place in the table.
struct Placed
{
    const Cell *cell = nullptr;
    qsizetype column = 0;
    double x = 0;
    double width = 0;
    TextPtr text;
    int node = kArtifact;
};

/// A row set in its columns, before its height is shared out.
struct SetRow
{
    std::vector<Placed> cells = {};
    std::vector<bool> covered = {}; ///< columns a cell from above hangs into
    std::vector<bool> goesOn = {};  ///< columns whose cell hangs into the next row
    RowKind kind = RowKind::Body;
    bool header = false;
    bool tinted = false;
    double height = 0;
};

class TableSetter
{
public:
    TableSetter(const Table &table, Workshop &shop, const Area &area, int node,
                const QString &continuedLabel)
        : m_table(table)
        , m_shop(shop)
        , m_area(area)
        , m_node(node)
        , m_widths(columnWidths(table, area.width, shop.texts))
        , m_mark(shop.texts.get(italic(continuedLabel), kCell, area.width))
    {
    }

    Strips set()
    {
        setHeader();
        setBody();
        return std::move(m_strips);
    }

private:
    void setHeader()
    {
        for (std::size_t i = 0; auto &row : setRows(m_table.header, true)) {
            Strip strip = rowStrip(row);
            strip.breakBefore = i++ > 0 ? Break::KeepNext : Break::Free;
            m_strips.push_back(std::move(strip));
        }
        m_headHeight = heightOf(m_strips);
        auto again = std::make_shared<Strips>(m_strips);
        for (Strip &strip : *again) {
            for (Item &item : strip.items)
                item.node = kPagination;
        }
        m_head = again;
        again = std::make_shared<Strips>(m_strips.empty() ? Strips{} : *m_head);
        Strip mark{.height = m_mark->height()};
        mark.items.push_back(
            {TextItem{m_mark, 0, m_mark->lineCount(), QPointF(m_area.left + kCellPadX, 0),
                      m_area.width, Align::Left, kMuted},
             kPagination});
        again->push_back(std::move(mark));
        m_headAndMark = again;
    }

    void setBody()
    {
        const std::vector<SetRow> rows = setRows(m_table.rows, false);
        const double room = m_area.bodyHeight - m_headHeight;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const SetRow &row = rows[i];
            if (row.height + m_mark->height() > room) {
                addSlices(row, breakBefore(rows, i));
                continue;
            }
            Strip strip = rowStrip(row);
            strip.breakBefore = breakBefore(rows, i);
            strip.resume = m_head;
            m_strips.push_back(std::move(strip));
        }
    }

    Break breakBefore(const std::vector<SetRow> &rows, std::size_t i) const
    {
        const auto &covered = rows[i].covered;
        if (std::find(covered.begin(), covered.end(), true) != covered.end())
            return Break::Never;
        if (i == 0)
            return m_strips.empty() ? Break::Free : Break::KeepNext;
        if (rows[i].kind == RowKind::Subtotal || rows[i].kind == RowKind::Total
            || rows[i - 1].kind == RowKind::Group)
            return Break::KeepNext;
        if (i == 1 || i + 1 == rows.size())
            return Break::Widow;
        return Break::Free;
    }

    /// Cells to their columns and texts to their widths; then heights, a group joined by a
    /// hanging cell at a time.
    std::vector<SetRow> setRows(const QList<Row> &rows, bool header)
    {
        std::vector<SetRow> all;
        std::vector<int> hanging(std::size_t(m_widths.size()), 0);
        std::size_t groupStart = 0;
        bool tinted = false;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Row &row = rows.at(i);
            SetRow set = placeRow(row, header, int(rows.size() - i), hanging);
            if (row.kind != RowKind::Body)
                tinted = false;
            set.tinted = tinted && !header && m_table.look == TableLook::Ruled;
            tinted = row.kind == RowKind::Body && !tinted;
            for (int &rest : hanging) {
                rest = std::max(0, rest - 1);
                set.goesOn.push_back(rest > 0);
            }
            all.push_back(std::move(set));
            if (std::all_of(hanging.begin(), hanging.end(), [](int rest) { return rest == 0; })) {
                fitHanging(all, groupStart);
                groupStart = all.size();
            }
        }
        if (groupStart < all.size())
            fitHanging(all, groupStart);
        return all;
    }

    SetRow placeRow(const Row &row, bool header, int rowsLeft, std::vector<int> &hanging)
    {
        SetRow set{.kind = row.kind, .header = header};
        for (const int rest : hanging)
            set.covered.push_back(rest > 0);
        const bool isBold = header || row.kind != RowKind::Body;
        const int rowNode = m_shop.addNode({.tag = Tag::Row, .parent = m_node});
        set.height = mm(header ? 0 : m_table.minRowHeight);
        std::size_t column = 0;
        for (const Cell &cell : row.cells) {
            while (column < hanging.size() && hanging[column] > 0)
                ++column;
            if (column >= hanging.size())
                break;
            Placed placed{.cell = &cell, .column = qsizetype(column), .x = xOf(column), .text = {}};
            for (int i = 0; i < cell.columnSpan && column < hanging.size(); ++i) {
                placed.width += m_widths.at(qsizetype(column));
                hanging[column++] = std::min(cell.rowSpan, rowsLeft);
            }
            placed.text = m_shop.texts.get(cell.text, isBold ? kCellBold : kCell,
                                           placed.width - padLeft() - kCellPadX);
            placed.node = addCellNode(cell, placed.column, header, rowsLeft, rowNode);
            if (cell.rowSpan == 1)
                set.height = std::max(set.height, needed(placed));
            set.cells.push_back(std::move(placed));
        }
        addEmptyCells(column, hanging, rowNode);
        return set;
    }

    /// Columns that a short row leaves empty are cells too: a table that is read aloud has as
    /// many in every row.
    void addEmptyCells(std::size_t column, const std::vector<int> &hanging, int rowNode)
    {
        for (; column < hanging.size(); ++column) {
            if (hanging[column] == 0)
                m_shop.addNode({.tag = Tag::Cell, .parent = rowNode});
        }
    }

    int addCellNode(const Cell &cell, qsizetype column, bool header, int rowsLeft, int rowNode)
    {
        const bool namesRow = !header && column < m_table.headerColumns;
        return m_shop.addNode({.tag = header || namesRow ? Tag::HeaderCell : Tag::Cell,
                               .parent = rowNode,
                               .columnSpan = cell.columnSpan,
                               .rowSpan = std::min(cell.rowSpan, rowsLeft),
                               .namesRow = namesRow});
    }

    static double needed(const Placed &placed) { return placed.text->height() + 2 * kCellPadY; }

    /// A table without rules stands flush with the text around it.
    double padLeft() const { return m_table.look == TableLook::Plain ? 0 : kCellPadX; }

    double xOf(std::size_t column) const
    {
        double x = m_area.left;
        for (std::size_t i = 0; i < column; ++i)
            x += m_widths.at(qsizetype(i));
        return x;
    }

    /// The last row a hanging cell reaches grows until the cell fits. A group no page can hold
    /// is let go: its rows stand apart, the cell's text with the first, grown to hold it.
    void fitHanging(std::vector<SetRow> &rows, std::size_t first) const
    {
        double height = 0;
        for (std::size_t i = first; i < rows.size(); ++i) {
            for (const Placed &placed : rows[i].cells) {
                if (placed.cell->rowSpan < 2)
                    continue;
                const std::size_t last =
                    std::min(rows.size(), i + std::size_t(placed.cell->rowSpan)) - 1;
                double have = 0;
                for (std::size_t j = i; j <= last; ++j)
                    have += rows[j].height;
                rows[last].height += std::max(0.0, needed(placed) - have);
            }
        }
        for (std::size_t i = first; i < rows.size(); ++i)
            height += rows[i].height;
        if (rows.size() - first < 2 || height + m_headHeight <= m_area.bodyHeight)
            return;
        for (std::size_t i = first; i < rows.size(); ++i) {
            rows[i].covered.assign(rows[i].covered.size(), false);
            rows[i].goesOn = rows[i].covered;
            for (const Placed &placed : rows[i].cells)
                rows[i].height = std::max(rows[i].height, needed(placed));
        }
    }

    Strip rowStrip(const SetRow &row) const
    {
        Strip strip{.height = row.height};
        addTints(row, 0, row.height, strip.items);
        addRules(row, true, true, row.height, strip.items);
        for (const Placed &placed : row.cells) {
            // Headings stand on the rule beneath them, however many lines their neighbours take.
            const bool isLow = row.header && placed.cell->rowSpan == 1;
            addText(row, placed, 0, placed.text->lineCount(),
                    isLow ? row.height - kCellPadY - placed.text->height() : kCellPadY,
                    strip.items);
        }
        return strip;
    }

    void addText(const SetRow &row, const Placed &placed, int first, int count, double y,
                 std::vector<Item> &items) const
    {
        const Align align = placed.cell->align.value_or(m_table.columns.at(placed.column).align);
        items.push_back(
            {TextItem{placed.text, first, count, QPointF(placed.x + padLeft(), y),
                      placed.width - padLeft() - kCellPadX, align, row.header ? kAccent : kText},
             placed.node});
    }

    /// A row taller than a page: a strip for each line of its cells.
    void addSlices(const SetRow &row, Break before)
    {
        int lines = 1;
        for (const Placed &placed : row.cells)
            lines = std::max(lines, placed.text->lineCount());
        for (int i = 0; i < lines; ++i) {
            const bool isLast = i + 1 == lines;
            const double padTop = i == 0 ? kCellPadY : 0;
            Strip strip{.height = pt(kCell.pitch) + padTop + (isLast ? kCellPadY : 0)};
            addTints(row, 0, strip.height, strip.items);
            addRules(row, i == 0, isLast, strip.height, strip.items);
            for (const Placed &placed : row.cells) {
                if (i < placed.text->lineCount())
                    addText(row, placed, i, 1, padTop, strip.items);
            }
            strip.breakBefore = i == 0 ? before : i == 1 || isLast ? Break::Widow : Break::Free;
            strip.resume = i == 0 ? m_head : m_headAndMark;
            m_strips.push_back(std::move(strip));
        }
    }

    /// The stretches of columns that are not `taken` by a hanging cell.
    template <typename Each>
    void eachStretch(const std::vector<bool> &taken, Each each) const
    {
        for (std::size_t i = 0; i < taken.size();) {
            if (taken[i]) {
                ++i;
                continue;
            }
            const std::size_t start = i;
            while (i < taken.size() && !taken[i])
                ++i;
            each(xOf(start), xOf(i) - xOf(start));
        }
    }

    void addTints(const SetRow &row, double y, double height, std::vector<Item> &items) const
    {
        const bool total = row.kind == RowKind::Total || row.kind == RowKind::Group;
        if (m_table.look == TableLook::Plain || !(row.header || row.tinted || total))
            return;
        eachStretch(row.covered, [&](double x, double width) {
            items.push_back(
                {RectItem{QRectF(x, y, width, height), row.tinted ? kZebra : kHeadTint}});
        });
    }

    void addRules(const SetRow &row, bool top, bool bottom, double height,
                  std::vector<Item> &items) const
    {
        if (m_table.look == TableLook::Plain)
            return;
        const bool sum = row.kind == RowKind::Subtotal || row.kind == RowKind::Total;
        const bool grid = m_table.look == TableLook::Grid;
        const auto horizontal = [&](double y, double thick, QRgb color) {
            eachStretch(y > 0 ? row.goesOn : row.covered, [&](double x, double width) {
                items.push_back({RectItem{QRectF(x, y, width, thick), color}});
            });
        };
        if (top && (sum || grid))
            horizontal(0, sum ? kStrongRule : kRule, sum ? kText : kBorder);
        if (bottom && row.header)
            horizontal(height - kStrongRule, kStrongRule, kAccent);
        else if (bottom)
            horizontal(height - kRule, kRule, grid || sum ? kBorder : kHairline);
        if (grid)
            addFrames(row, height, items);
    }

    void addFrames(const SetRow &row, double height, std::vector<Item> &items) const
    {
        const auto upright = [&](double x) {
            items.push_back({RectItem{QRectF(x, 0, kRule, height), kBorder}});
        };
        for (const Placed &placed : row.cells)
            upright(placed.x);
        upright(m_area.left + m_area.width - kRule);
        if (!row.covered.empty() && row.covered.front())
            upright(m_area.left);
    }

    const Table &m_table;
    Workshop &m_shop;
    const Area &m_area;
    int m_node;
    QList<double> m_widths;
    TextPtr m_mark;
    Strips m_strips;
    std::shared_ptr<const Strips> m_head;
    std::shared_ptr<const Strips> m_headAndMark;
    double m_headHeight = 0;
};

} // namespace

Strips tableStrips(const Table &table, Workshop &shop, const Area &area, int node,
                   const QString &continuedLabel)
{
    return TableSetter(table, shop, area, node, continuedLabel).set();
}

} // namespace faubourg::render
