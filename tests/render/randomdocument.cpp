#include "tests/render/randomdocument.h"

#include "tests/render/sampledocument.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render::testing {

using namespace documents;

int RandomDocument::pick(int from, int to)
{
    return from + int(m_random() % unsigned(to - from + 1));
}

QString RandomDocument::text(int words)
{
    QStringList all;
    for (int i = 0; i < words; ++i) {
        QString word = u"w%1"_s.arg(++m_words);
        if (pick(0, 60) == 0)
            word += QString(pick(10, 120), u'x'); // no place to break
        all.append(word);
    }
    return all.join(u' ');
}

Document RandomDocument::make()
{
    Document document{.title = u"Essai"_s, .date = QDate(2026, 11, 23)};
    document.orientation = pick(0, 3) ? Orientation::Portrait : Orientation::Landscape;
    if (pick(0, 2) == 0)
        document.furniture = letterFurniture();
    const int sections = pick(0, 2);
    if (sections == 0)
        document.blocks = blocks(pick(1, 25), 0);
    for (int i = 0; i < sections; ++i) {
        Section section{.bookmark = text(1)};
        m_words -= 1; // a bookmark stands in the outline, not on a page
        section.blocks = blocks(pick(1, 15), 0);
        if (pick(0, 1) == 0)
            section.blocks.insert(section.blocks.begin(),
                                  AddressBlock{.lines = {text(3), text(2)}, .aside = {text(4)}});
        document.blocks.push_back(section);
    }
    return document;
}

Blocks RandomDocument::blocks(int count, int depth)
{
    Blocks all;
    for (int i = 0; i < count; ++i) {
        all.push_back(block(depth));
        if (std::holds_alternative<Heading>(all.back().content))
            all.push_back(Paragraph{text(pick(1, 80))});
    }
    return all;
}

Block RandomDocument::block(int depth)
{
    switch (pick(0, depth == 0 ? 13 : 8)) {
    case 0:
    case 1:
        return Heading{pick(1, 4), text(pick(1, 20))};
    case 2:
        return list(0);
    case 3:
    case 4:
        return table();
    case 5:
        return Paragraph{InlineText{Run{.text = text(3) + u' ', .bold = true},
                                    Run{.text = text(20) + u' '},
                                    Run{.text = text(1), .superscript = true}},
                         ParagraphStyle::Emphasis};
    case 9:
        return Figure{chart(), text(3)};
    case 10:
        return KeepTogether{blocks(pick(1, 5), 1)};
    case 11:
        return Signature{{text(3)}, text(2)};
    case 12:
        return pick(0, 3) ? Block{Space{double(pick(1, 30))}} : Block{PageBreak{}};
    case 13:
        return Title{text(4), text(3)};
    default:
        return Paragraph{text(pick(1, 150)), ParagraphStyle(pick(0, 6))};
    }
}

List RandomDocument::list(int depth)
{
    List made{.ordered = pick(0, 1) == 0};
    for (int i = pick(1, 6); i > 0; --i) {
        ListItem item{text(pick(1, 40))};
        if (depth < 2 && pick(0, 4) == 0)
            item.children.push_back(list(depth + 1));
        made.items.push_back(item);
    }
    return made;
}

Row RandomDocument::tableRow(int columns, bool tall)
{
    Row row;
    for (int i = 0; i < columns;) {
        const int span = pick(0, 9) == 0 ? std::min(2, columns - i) : 1;
        row.cells.append(Cell{.text = text(tall && i == 0 ? 900 : pick(0, 8)), .columnSpan = span});
        i += span;
    }
    row.kind = pick(0, 9) || tall ? RowKind::Body : RowKind(pick(0, 3));
    return row;
}

Table RandomDocument::table()
{
    const int columns = pick(1, 8);
    Table made{.look = TableLook(pick(0, 2)), .minRowHeight = pick(0, 3) ? 0.0 : 12.0};
    for (int i = 0; i < columns; ++i)
        made.columns.append(Column{
            .align = Align(pick(0, 2)), .share = double(pick(0, 2)), .figures = !pick(0, 4)});
    if (pick(0, 3))
        made.header.append(tableRow(columns, false));
    for (int i = pick(0, 3) ? pick(1, 10) : pick(30, 90); i > 0; --i) {
        const bool tall = pick(0, 200) == 0;
        m_tallRows += tall ? 1 : 0;
        if (columns > 1 && pick(0, 9) == 0) {
            Row first = tableRow(1, false);
            first.cells.first().rowSpan = 2;
            first.cells.append(tableRow(columns - 1, false).cells);
            made.rows.append(first);
            made.rows.append(tableRow(columns - 1, false));
        } else {
            made.rows.append(tableRow(columns, tall));
        }
    }
    return made;
}

Chart RandomDocument::chart()
{
    Chart made{.kind = ChartKind(pick(0, 3)), .title = text(6), .alternative = u"essai"_s};
    for (int i = pick(1, 6); i > 0; --i)
        // Years that would run into one another are left out of a line's foot.
        made.categories.append(made.kind == ChartKind::Lines ? u"2019"_s : text(1));
    for (int i = pick(1, 4); i > 0; --i) {
        Series series{.name = u"série"_s};
        for (qsizetype j = 0; j < made.categories.size(); ++j) {
            series.values.append(pick(0, 9) ? std::optional<double>(pick(0, 100)) : std::nullopt);
            series.labels.append(u"val"_s);
        }
        made.series.append(series);
    }
    made.source = text(4);
    return made;
}

} // namespace faubourg::render::testing
