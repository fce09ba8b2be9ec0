#include "core/render/table.h"

#include <algorithm>
#include <numeric>

namespace faubourg::render {

using namespace documents;

namespace {

constexpr int kLongText = 60; // characters: measured by their number, not letter by letter
constexpr double kLetter = pt(9.5) * 0.55;

struct Wish
{
    double least = 0;   ///< its longest word
    double natural = 0; ///< its longest text on one line
};

/// A line may end at `i`. A hyphen before a figure does not part (UAX 14, LB25): "2026-007".
bool breaksAt(QStringView text, qsizetype i)
{
    if (i == text.size() || text.at(i) == u' ' || text.at(i) == u'\n')
        return true;
    const bool beforeFigure = i + 1 < text.size() && text.at(i + 1).isDigit();
    return text.at(i) == u'-' && !beforeFigure;
}

/// The longest stretch without a place to break, by number of letters.
QStringView longestWord(QStringView text)
{
    QStringView longest;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (!breaksAt(text, i))
            continue;
        if (i - start > longest.size())
            longest = text.mid(start, i - start);
        start = i + 1;
    }
    return longest;
}

/// Looks at every cell of one column.
class ColumnScan
{
public:
    ColumnScan(const Column &column, TextCache &texts) : m_column(column), m_texts(texts) { }

    /// `isHeading`: of the table; one over figures may take several lines, the figures not.
    void see(const Cell &cell, bool isBold, bool isHeading)
    {
        const TextStyle &style = isBold ? kCellBold : kCell;
        const QString text = cell.text.text();
        if (m_column.share == 0 && !(isHeading && m_column.figures)) {
            const double width = text.size() > kLongText
                ? double(text.size()) * kLetter
                : m_texts.unbroken(cell.text, style)->width();
            m_natural = std::max(m_natural, width);
        }
        QString &longest = isHeading ? m_headingWord : m_word; // letters are wider than figures
        const QStringView word = longestWord(text);
        if (word.size() > longest.size())
            longest = word.toString();
    }

    Wish wish() const
    {
        const double pad = 2 * kCellPadX + 1;
        const double word = std::max(widthOf(m_word), widthOf(m_headingWord));
        const double natural = std::max(m_natural, word) + pad;
        return {m_column.figures ? natural : word + pad, natural};
    }

private:
    double widthOf(const QString &word) const
    {
        return word.isEmpty() ? 0 : m_texts.unbroken(word, kCellBold)->width();
    }

    const Column &m_column;
    TextCache &m_texts;
    double m_natural = 0;
    QString m_word;
    QString m_headingWord;
};

/// Shows each cell that stands in one column to that column's scan.
void scanRows(const QList<Row> &rows, bool isHeader, std::vector<ColumnScan> &scans)
{
    std::vector<int> hanging(scans.size(), 0);
    for (const Row &row : rows) {
        const bool isBold = isHeader || row.kind != RowKind::Body;
        std::size_t column = 0;
        for (const Cell &cell : row.cells) {
            while (column < scans.size() && hanging[column] > 0)
                ++column;
            if (cell.columnSpan == 1 && column < scans.size())
                scans[column].see(cell, isBold, isHeader);
            for (int i = 0; i < cell.columnSpan && column < scans.size(); ++i)
                hanging[column++] = cell.rowSpan;
        }
        for (int &rest : hanging)
            rest = std::max(0, rest - 1);
    }
}

/// Words too long for the page: columns content with an equal part keep what they need, the
/// others divide the rest and break their words.
QList<double> crush(const QList<Wish> &wishes, double available)
{
    QList<double> widths(wishes.size(), 0);
    QList<qsizetype> order(wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](qsizetype a, qsizetype b) { return wishes.at(a).least < wishes.at(b).least; });
    qsizetype left = order.size();
    for (const qsizetype i : order) {
        widths[i] = std::min(wishes.at(i).least, available / double(left--));
        available -= widths.at(i);
    }
    return widths;
}

/// Each wish between its least and its natural width, so that they fill `available` at most.
QList<double> squeeze(const QList<Wish> &wishes, double available)
{
    double least = 0;
    double natural = 0;
    for (const Wish &wish : wishes) {
        least += wish.least;
        natural += wish.natural;
    }
    if (least >= available)
        return crush(wishes, available);
    const double part = natural <= available ? 1 : (available - least) / (natural - least);
    QList<double> widths;
    for (const Wish &wish : wishes)
        widths.append(wish.least + (wish.natural - wish.least) * part);
    return widths;
}

/// Shares of `available`, none beneath its least: those that would be take it first.
void divide(const QList<Column> &columns, const QList<Wish> &wishes, double available,
            QList<double> &widths)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).share > 0)
            open.append(i);
    }
    for (bool settled = false; !settled && !open.isEmpty();) {
        settled = true;
        const double all =
            std::accumulate(open.begin(), open.end(), 0.0,
                            [&](double sum, qsizetype i) { return sum + columns.at(i).share; });
        for (const qsizetype i : open) {
            widths[i] = available * columns.at(i).share / all;
            if (widths.at(i) < wishes.at(i).least && open.size() > 1) {
                widths[i] = wishes.at(i).least;
                available -= widths.at(i);
                open.removeOne(i);
                settled = false;
                break;
            }
        }
    }
}

} // namespace

QList<double> columnWidths(const Table &table, double available, TextCache &texts)
{
    std::vector<ColumnScan> scans;
    for (const Column &column : table.columns)
        scans.emplace_back(column, texts);
    scanRows(table.header, true, scans);
    scanRows(table.rows, false, scans);

    QList<Wish> wishes;
    double sharedLeast = 0;
    bool shared = false;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        wishes.append(scans[std::size_t(i)].wish());
        if (table.columns.at(i).share > 0) {
            shared = true;
            sharedLeast += wishes.last().least;
            wishes.last().natural = wishes.last().least;
        }
    }
    QList<double> widths = squeeze(wishes, available);
    const double used = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double spare = available - used;
    if (spare < 1) // dots: squeezed, nothing is left to give
        return widths;
    if (shared) {
        divide(table.columns, wishes, spare + sharedLeast, widths);
    } else if (table.look == TableLook::Plain) {
        widths.last() += spare;
    } else {
        for (double &width : widths)
            width *= available / used;
    }
    return widths;
}

} // namespace faubourg::render
