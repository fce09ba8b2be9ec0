#include "core/render/table.h"

#include "core/render/odt/content.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render::odt {

using namespace documents;

namespace {

/// How one row looks: what its kind, the table and its neighbours make of it.
struct RowLook
{
    RowKind kind = RowKind::Body;
    bool header = false;
    bool tinted = false;
};

class TableWriter
{
public:
    TableWriter(Shop &shop, const Table &table, double width, const Addition &addition)
        : m_shop(shop)
        , m_xml(shop.xml)
        , m_table(table)
        , m_width(width)
        , m_addition(addition)
    {
    }

    void write()
    {
        m_xml.start("table:table"_L1,
                    {{"table:name"_L1, u"Tableau"_s + QString::number(++m_shop.tables)},
                     {"table:style-name"_L1, tableStyle()}});
        if (!m_table.caption.isEmpty())
            m_xml.element("table:title"_L1, m_table.caption);
        if (!m_table.summary.isEmpty())
            m_xml.element("table:desc"_L1, m_table.summary);
        columns();
        if (!m_table.header.isEmpty()) {
            m_xml.start("table:table-header-rows"_L1);
            rows(m_table.header, true);
            m_xml.end();
        }
        rows(m_table.rows, false);
        m_xml.end();
    }

private:
    QString tableStyle()
    {
        const auto always = [](bool is, const QString &word) { return is ? word : QString(); };
        Xml body;
        body.empty(
            "style:table-properties"_L1,
            {{"style:width"_L1, mmText(m_width)},
             {"table:align"_L1, u"left"_s},
             {"fo:margin-top"_L1, always(m_addition.roomAbove > 0, mmText(m_addition.roomAbove))},
             {"fo:break-before"_L1,
              always(m_addition.pageBreak && m_addition.masterPage.isEmpty(), u"page"_s)},
             {"fo:keep-with-next"_L1, always(m_addition.keepWithNext, u"always"_s)},
             {"style:may-break-between-rows"_L1, always(m_addition.keepLines, u"false"_s)},
             {"style:page-number"_L1, always(!m_addition.masterPage.isEmpty(), u"1"_s)},
             {"table:border-model"_L1, u"collapsing"_s}});
        return m_shop.styles.other("table"_L1, u'A', body.take(), {}, m_addition.masterPage);
    }

    void columns()
    {
        TextCache texts;
        const QList<double> widths = columnWidths(m_table, mm(m_width), texts);
        for (const double width : widths) {
            Xml body;
            body.empty("style:table-column-properties"_L1,
                       {{"style:column-width"_L1, mmText(width / mm(1))}});
            m_xml.empty("table:table-column"_L1,
                        {{"table:style-name"_L1,
                          m_shop.styles.other("table-column"_L1, u'C', body.take())}});
        }
    }

    void rows(const QList<Row> &rows, bool header)
    {
        QList<int> hanging(m_table.columns.size(), 0);
        bool tinted = false; // as on our pages: every second row of the body
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Row &row = rows.at(i);
            if (row.kind != RowKind::Body)
                tinted = false;
            RowLook look{.kind = row.kind, .header = header};
            look.tinted = tinted && m_table.look == TableLook::Ruled && !header;
            tinted = row.kind == RowKind::Body && !tinted;
            m_xml.start("table:table-row"_L1, {{"table:style-name"_L1, rowStyle(header)}});
            cells(row, look, hanging, int(rows.size() - i));
            m_xml.end();
        }
    }

    QString rowStyle(bool header)
    {
        const double least = header ? 0 : m_table.minRowHeight;
        Xml body;
        body.empty("style:table-row-properties"_L1,
                   {{"fo:keep-together"_L1, u"always"_s},
                    {"style:min-row-height"_L1, least > 0 ? mmText(least) : QString()}});
        return m_shop.styles.other("table-row"_L1, u'R', body.take());
    }

    /// One element a column: a cell, or the place a cell from above or from the left covers.
    void cells(const Row &row, const RowLook &look, QList<int> &hanging, int rowsLeft)
    {
        qsizetype next = 0;
        for (qsizetype column = 0; column < hanging.size();) {
            if (hanging.at(column) > 0) {
                --hanging[column++];
                m_xml.empty("table:covered-table-cell"_L1);
                continue;
            }
            const Cell cell = next < row.cells.size() ? row.cells.at(next++) : Cell{};
            const int down = std::min(cell.rowSpan, rowsLeft);
            writeCell(cell, look, column, down);
            for (int i = 0; i < cell.columnSpan && column < hanging.size(); ++i) {
                if (i > 0)
                    m_xml.empty("table:covered-table-cell"_L1);
                hanging[column++] = down - 1;
            }
        }
    }

    void writeCell(const Cell &cell, const RowLook &look, qsizetype column, int down)
    {
        const auto span = [](int count) { return count > 1 ? QString::number(count) : QString(); };
        m_xml.start("table:table-cell"_L1,
                    {{"table:style-name"_L1, cellStyle(look)},
                     {"table:number-columns-spanned"_L1, span(cell.columnSpan)},
                     {"table:number-rows-spanned"_L1, span(down)},
                     {"office:value-type"_L1, u"string"_s}});
        const QString parent = look.header ? u"Table_20_Heading"_s
            : look.kind == RowKind::Body   ? u"Table_20_Contents"_s
                                           : u"Table_20_Total"_s;
        const Align align = cell.align.value_or(m_table.columns.at(column).align);
        Addition addition{.keepWithNext = look.kind == RowKind::Group};
        if (align != Align::Left)
            addition.align = align;
        m_xml.start("text:p"_L1,
                    {{"text:style-name"_L1, m_shop.styles.paragraph(parent, addition)}});
        writeInline(m_shop, cell.text);
        m_xml.end();
        m_xml.end();
    }

    QString cellStyle(const RowLook &look)
    {
        const bool plain = m_table.look == TableLook::Plain;
        const bool grid = m_table.look == TableLook::Grid;
        const bool sum = look.kind == RowKind::Subtotal || look.kind == RowKind::Total;
        const bool named = look.kind == RowKind::Total || look.kind == RowKind::Group;
        const QString frame = u"0.5pt solid "_s + colorText(kBorder);
        QString top = grid ? frame : u"none"_s;
        QString bottom = grid ? frame : u"0.5pt solid "_s + colorText(sum ? kBorder : kHairline);
        if (sum)
            top = u"0.75pt solid "_s + colorText(kText);
        if (look.header)
            bottom = u"0.75pt solid "_s + colorText(kAccent);
        const QString tint = look.tinted ? colorText(kZebra)
            : look.header || named       ? colorText(kHeadTint)
                                         : QString();
        Xml body;
        body.empty("style:table-cell-properties"_L1,
                   {{"fo:background-color"_L1, plain ? QString() : tint},
                    {"style:vertical-align"_L1, look.header ? u"bottom"_s : QString()},
                    {"fo:border-top"_L1, plain ? u"none"_s : top},
                    {"fo:border-bottom"_L1, plain ? u"none"_s : bottom},
                    {"fo:border-left"_L1, grid ? frame : u"none"_s},
                    {"fo:border-right"_L1, grid ? frame : u"none"_s},
                    {"fo:padding-left"_L1, plain ? u"0mm"_s : mmText(kCellPadX / mm(1))},
                    {"fo:padding-right"_L1, mmText(kCellPadX / mm(1))},
                    {"fo:padding-top"_L1, mmText(kCellPadY / mm(1))},
                    {"fo:padding-bottom"_L1, mmText(kCellPadY / mm(1))}});
        return m_shop.styles.other("table-cell"_L1, u'L', body.take());
    }

    Shop &m_shop;
    Xml &m_xml;
    const Table &m_table;
    double m_width;
    const Addition &m_addition;
};

} // namespace

void writeTable(Shop &shop, const Table &table, double width, const Addition &addition)
{
    if (!table.columns.isEmpty())
        TableWriter(shop, table, width, addition).write();
}

} // namespace faubourg::render::odt
