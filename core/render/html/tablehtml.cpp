#include "core/render/html/tablehtml.h"

#include "core/base/text/typography.h"
#include "core/render/safelink.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render::html {

using namespace documents;

namespace {

QString spanText(int count)
{
    return count > 1 ? QString::number(count) : QString();
}

QString classOf(Align align)
{
    switch (align) {
    case Align::Left:
        return {};
    case Align::Right:
        return u"right"_s;
    case Align::Centre:
        return u"centre"_s;
    }
    Q_UNREACHABLE();
}

QString classOf(TableLook look)
{
    switch (look) {
    case TableLook::Ruled:
        return u"ruled"_s;
    case TableLook::Plain:
        return u"plain"_s;
    case TableLook::Grid:
        return u"grid"_s;
    }
    Q_UNREACHABLE();
}

class TableWriter
{
public:
    TableWriter(Writer &html, const Table &table, int number)
        : m_html(html)
        , m_table(table)
        , m_prefix(u"t%1"_s.arg(number))
        , m_headings(table.columns.size())
    {
    }

    void write()
    {
        // A table wider than the screen scrolls by itself, by the keyboard too.
        const QString name = m_table.caption.isEmpty() ? m_table.summary : m_table.caption;
        m_html.open("div"_L1,
                    {{"class"_L1, u"scroll"_s},
                     {"role"_L1, name.isEmpty() ? QString() : u"region"_s},
                     {"aria-label"_L1, name},
                     {"tabindex"_L1, u"0"_s}});
        m_html.open("table"_L1, {{"class"_L1, classOf(m_table.look)}});
        if (!m_table.caption.isEmpty() || !m_table.summary.isEmpty())
            caption();
        if (!m_table.header.isEmpty())
            header();
        body();
        m_html.close("table"_L1);
        m_html.close("div"_L1);
    }

private:
    void caption()
    {
        m_html.open("caption"_L1);
        m_html.text(m_table.caption);
        if (!m_table.summary.isEmpty())
            m_html.element("span"_L1, m_table.summary, {{"class"_L1, u"hidden"_s}});
        m_html.close("caption"_L1);
    }

    void header()
    {
        m_html.open("thead"_L1);
        rows(m_table.header, true);
        m_html.close("thead"_L1);
    }

    /// A row that names others opens a group of rows.
    void body()
    {
        qsizetype start = 0;
        for (qsizetype i = 1; i <= m_table.rows.size(); ++i) {
            if (i < m_table.rows.size() && m_table.rows.at(i).kind != RowKind::Group)
                continue;
            m_html.open("tbody"_L1);
            rows(m_table.rows.mid(start, i - start), false);
            m_html.close("tbody"_L1);
            start = i;
        }
    }

    void rows(const QList<Row> &rows, bool header)
    {
        QList<int> hanging(m_table.columns.size(), 0);
        bool tinted = false;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Row &row = rows.at(i);
            if (row.kind != RowKind::Body)
                tinted = false;
            m_html.open("tr"_L1, {{"class"_L1, rowClass(row.kind, tinted && !header)}});
            tinted = row.kind == RowKind::Body && !tinted;
            cells(row, header, hanging, int(rows.size() - i));
            m_html.close("tr"_L1);
        }
    }

    static QString rowClass(RowKind kind, bool tinted)
    {
        switch (kind) {
        case RowKind::Body:
            return tinted ? u"zebra"_s : QString();
        case RowKind::Group:
            return u"group"_s;
        case RowKind::Subtotal:
            return u"subtotal"_s;
        case RowKind::Total:
            return u"total"_s;
        }
        Q_UNREACHABLE();
    }

    void cells(const Row &row, bool header, QList<int> &hanging, int rowsLeft)
    {
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            while (column < hanging.size() && hanging.at(column) > 0)
                --hanging[column++];
            if (column >= hanging.size())
                break;
            const int down = std::min(cell.rowSpan, rowsLeft);
            if (header)
                headerCell(cell, column, down);
            else
                bodyCell(cell, row.kind, column, down);
            for (int i = 0; i < cell.columnSpan && column < hanging.size(); ++i)
                hanging[column++] = down - 1;
        }
        for (; column < hanging.size(); ++column) {
            if (hanging.at(column) > 0)
                --hanging[column];
            else
                m_html.element("td"_L1, {});
        }
    }

    void headerCell(const Cell &cell, qsizetype column, int down)
    {
        if (cell.text.isEmpty())
            return write("td"_L1, cell, column, down, {});
        const QString id = u"%1h%2"_s.arg(m_prefix).arg(++m_headingCount);
        for (qsizetype i = column; i < std::min(column + cell.columnSpan, m_headings.size()); ++i)
            m_headings[i].append(id);
        write("th"_L1, cell, column, down,
              {.scope = cell.columnSpan > 1 ? u"colgroup"_s : u"col"_s,
               .id = isStacked() ? id : QString()});
    }

    void bodyCell(const Cell &cell, RowKind kind, qsizetype column, int down)
    {
        const bool namesRows = kind == RowKind::Group && column == 0;
        if (namesRows || (column < m_table.headerColumns && !cell.text.isEmpty())) {
            const bool isGroup = namesRows || down > 1;
            return write("th"_L1, cell, column, down,
                         {.scope = isGroup ? u"rowgroup"_s : u"row"_s});
        }
        write("td"_L1, cell, column, down,
              {.headers = isStacked() ? m_headings.at(column).join(u' ') : QString()});
    }

    /// Headings above one another: a scope alone would not say which apply.
    bool isStacked() const { return m_table.header.size() > 1; }

    /// What ties a cell to those that it is the heading of, or that are its headings.
    struct Ties
    {
        QString scope = {};
        QString id = {};
        QString headers = {}; ///< ids
    };

    void write(QLatin1StringView tag, const Cell &cell, qsizetype column, int down,
               const Ties &ties)
    {
        const Align align = cell.align.value_or(m_table.columns.at(column).align);
        m_html.open(tag,
                    {{"scope"_L1, ties.scope},
                     {"id"_L1, ties.id},
                     {"headers"_L1, ties.headers},
                     {"class"_L1, classOf(align)},
                     {"colspan"_L1, spanText(cell.columnSpan)},
                     {"rowspan"_L1, spanText(down)}});
        writeInline(m_html, cell.text);
        m_html.close(tag);
    }

    Writer &m_html;
    const Table &m_table;
    QString m_prefix;
    QList<QStringList> m_headings; ///< ids of the headings above each column
    int m_headingCount = 0;
};

} // namespace

void writeInline(Writer &html, const InlineText &text)
{
    for (const Run &run : text.runs) {
        const std::array marks{std::pair{"strong"_L1, run.bold}, std::pair{"em"_L1, run.italic},
                               std::pair{"sup"_L1, run.superscript}};
        const bool isLink = isSafeLink(run.link);
        if (isLink)
            html.open("a"_L1, {{"href"_L1, run.link}});
        for (const auto &[tag, is] : marks) {
            if (is)
                html.open(tag);
        }
        html.text(isLink ? run.text : heldTogether(run.text));
        for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
            if (mark->second)
                html.raw(u"</"_s + mark->first + u'>');
        }
        if (isLink)
            html.raw(u"</a>");
    }
}

void writeTable(Writer &html, const Table &table, int number)
{
    TableWriter(html, table, number).write();
}

} // namespace faubourg::render::html
