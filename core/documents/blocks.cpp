#include "core/documents/blocks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::Blocks)
};

constexpr int kMostSeries = 6; // no more colours are told apart on paper

Result<void> invalid(const QString &message, const QString &detail)
{
    return Error{ErrorCode::InvalidInput, message, detail};
}

/// How many of the table's columns each row fills, counting what hangs down from rows above.
bool rowsFill(const QList<Row> &rows, qsizetype columns)
{
    QList<int> hanging(columns, 0);
    for (const Row &row : rows) {
        QList<int> next(columns, 0);
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            while (column < columns && hanging.at(column) > 0)
                ++column;
            if (cell.columnSpan < 1 || cell.rowSpan < 1 || column + cell.columnSpan > columns)
                return false;
            for (int i = 0; i < cell.columnSpan; ++i) {
                if (hanging.at(column) > 0)
                    return false;
                next[column++] = cell.rowSpan;
            }
        }
        for (qsizetype i = 0; i < columns; ++i)
            hanging[i] = qMax(0, qMax(hanging.at(i), next.at(i)) - 1);
    }
    return true;
}

Result<void> check(const Blocks &blocks);

Result<void> check(const Image &image)
{
    if (image.alternative.trimmed().isEmpty())
        return invalid(Tr::tr("A picture of the document has no description. Add one: those who "
                              "cannot see it depend on it."),
                       u"image without alternative"_s);
    return {};
}

Result<void> check(const Chart &chart)
{
    if (chart.alternative.trimmed().isEmpty())
        return invalid(Tr::tr("The chart “%1” has no description. Add one: those who cannot see "
                              "it depend on it.")
                           .arg(chart.title),
                       u"chart without alternative"_s);
    if (chart.series.isEmpty() || chart.series.size() > kMostSeries)
        return invalid(Tr::tr("The chart “%1” has %2 series; it can show one to six. Split it.")
                           .arg(chart.title)
                           .arg(chart.series.size()),
                       u"series count"_s);
    for (const Series &series : chart.series) {
        if (series.values.size() != chart.categories.size()
            || series.labels.size() != chart.categories.size())
            return invalid(Tr::tr("The series “%1” of the chart “%2” does not have one value for "
                                  "each category.")
                               .arg(series.name, chart.title),
                           u"series length"_s);
    }
    return {};
}

Result<void> check(const Figure &figure)
{
    return std::visit([](const auto &content) { return check(content); }, figure.content);
}

Result<void> check(const Table &table)
{
    if (table.columns.isEmpty() || !rowsFill(table.header, table.columns.size())
        || !rowsFill(table.rows, table.columns.size()))
        return invalid(Tr::tr("A row of the table “%1” has more cells than the table has columns.")
                           .arg(table.caption),
                       u"table geometry"_s);
    return {};
}

Result<void> check(const List &list)
{
    for (const ListItem &item : list.items)
        FB_TRY(check(item.children));
    return {};
}

Result<void> check(const Signature &signature)
{
    return signature.image ? check(*signature.image) : Result<void>{};
}

Result<void> check(const Furniture &furniture)
{
    for (const Image &logo : furniture.logos)
        FB_TRY(check(logo));
    if (furniture.letterhead && furniture.letterhead->logo)
        return check(*furniture.letterhead->logo);
    return {};
}

Result<void> check(const KeepTogether &group)
{
    return check(group.blocks);
}

Result<void> check(const CardSheet &sheet)
{
    for (const Blocks &card : sheet.cards)
        FB_TRY(check(card));
    return {};
}

Result<void> check(const Section &section)
{
    if (section.furniture)
        FB_TRY(check(*section.furniture));
    return check(section.blocks);
}

template <typename Any>
Result<void> check(const Any &)
{
    return {};
}

Result<void> check(const Blocks &blocks)
{
    for (const Block &block : blocks)
        FB_TRY(std::visit([](const auto &content) { return check(content); }, block.content));
    return {};
}

} // namespace

QString InlineText::text() const
{
    QString all;
    for (const Run &run : runs)
        all += run.text;
    return all;
}

bool InlineText::isEmpty() const
{
    return std::all_of(runs.begin(), runs.end(), [](const Run &run) { return run.text.isEmpty(); });
}

bool operator==(const ListItem &left, const ListItem &right)
{
    return left.text == right.text && left.children == right.children;
}

bool operator==(const KeepTogether &left, const KeepTogether &right)
{
    return left.blocks == right.blocks;
}

QPointF cornerOf(const CardSheet &sheet, int place)
{
    const int column = place % sheet.columns;
    const int row = place / sheet.columns;
    return {sheet.start.width() + column * (sheet.size.width() + sheet.gap.width()),
            sheet.start.height() + row * (sheet.size.height() + sheet.gap.height())};
}

bool operator==(const CardSheet &left, const CardSheet &right)
{
    const auto facts = [](const CardSheet &sheet) {
        return std::tie(sheet.columns, sheet.rows, sheet.size, sheet.start, sheet.gap,
                        sheet.padding, sheet.isFramed, sheet.isFolded, sheet.used, sheet.cards);
    };
    return facts(left) == facts(right);
}

bool operator==(const Section &left, const Section &right)
{
    return left.bookmark == right.bookmark && left.blocks == right.blocks
        && left.furniture == right.furniture;
}

InlineText withoutLinks(InlineText text)
{
    for (Run &run : text.runs)
        run.link.clear();
    return text;
}

InlineText bold(const QString &text)
{
    return Run{.text = text, .bold = true, .link = {}};
}

InlineText italic(const QString &text)
{
    return Run{.text = text, .italic = true, .link = {}};
}

InlineText withOrdinals(const QString &text)
{
    static const QRegularExpression ordinal(
        u"(?<![\\w])(?:1(?=(?:ers?|res?)\\b)|(?:\\d+|[IVX]+)(?=es?\\b))(ers?|res?|es?)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    InlineText result;
    qsizetype done = 0;
    for (auto matches = ordinal.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result.runs.append({.text = text.mid(done, match.capturedStart(1) - done), .link = {}});
        result.runs.append({.text = match.captured(1), .superscript = true, .link = {}});
        done = match.capturedEnd(1);
    }
    if (done < text.size() || result.runs.isEmpty())
        result.runs.append({.text = text.mid(done), .link = {}});
    return result;
}

const QString &Figure::alternative() const
{
    return std::visit([](const auto &shown) -> const QString & { return shown.alternative; },
                      content);
}

Result<void> validate(const Document &document)
{
    if (document.title.trimmed().isEmpty())
        return invalid(Tr::tr("The document has no title. Give it one: it names the file’s window "
                              "and is read out first."),
                       u"document without title"_s);
    FB_TRY(check(document.furniture));
    return check(document.blocks);
}

std::vector<const Heading *> chaptersOf(const Blocks &blocks)
{
    std::vector<const Heading *> chapters;
    const auto collect = [&chapters](const Blocks &inner) {
        const auto deeper = chaptersOf(inner);
        chapters.insert(chapters.end(), deeper.begin(), deeper.end());
    };
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content)) {
            if (heading->level == 1)
                chapters.push_back(heading);
        } else if (const auto *group = std::get_if<KeepTogether>(&block.content)) {
            collect(group->blocks);
        } else if (const auto *section = std::get_if<Section>(&block.content)) {
            collect(section->blocks);
        }
    }
    return chapters;
}

Table tableOf(const Chart &chart)
{
    Table table;
    table.caption = chart.title;
    table.headerColumns = 1;
    table.columns.append(Column{});
    Row header{.cells = {Cell{}}};
    for (const Series &series : chart.series) {
        table.columns.append(Column{.align = Align::Right, .figures = true});
        header.cells.append(Cell{.text = series.name});
    }
    table.header.append(header);
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        Row row{.cells = {Cell{.text = chart.categories.at(i)}}};
        for (const Series &series : chart.series)
            row.cells.append(Cell{.text = series.labels.value(i)});
        table.rows.append(row);
    }
    return table;
}

} // namespace faubourg::documents
