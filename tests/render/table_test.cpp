#include "core/render/layout.h"
#include "core/render/table.h"
#include "tests/render/pagereader.h"
#include "tests/render/sampledocument.h"
#include "tests/support/catchqt.h"

#include <numeric>

using namespace faubourg::render;
using namespace faubourg::render::testing;
using namespace faubourg::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

Document documentOf(const Table &table)
{
    return Document{.title = u"Essai"_s, .date = QDate(2026, 11, 23), .blocks = {table}};
}

} // namespace

TEST_CASE("The heading of a table stands at the top of each page it runs over", "[render]")
{
    const PageList list = layout(report(150));
    const PageReader reader(list);
    REQUIRE(list.pages.size() > 4);
    CHECK(reader.pageOf(u"Porteur"_s) == 0);
    for (int i = 1; i < int(list.pages.size()); ++i)
        CHECK(reader.artifacts(i).count(u"Porteur"_s) == 1);
}

TEST_CASE("Every row of a heading stands on the same tint", "[render]")
{
    Table table{.columns = {Column{.share = 1}, Column{.share = 1}},
                .header = {Row{{Cell{.text = u"Montants"_s, .columnSpan = 2}}},
                           Row{{Cell{u"Demandé"_s}, Cell{u"Décidé"_s}}}},
                .rows = {Row{{Cell{u"1 €"_s}, Cell{u"2 €"_s}}}}};
    const PageList list = layout(documentOf(table));
    const auto &items = list.pages.front().items;
    CHECK(std::ranges::count_if(items,
                                [](const Item &item) {
                                    const auto *rect = std::get_if<RectItem>(&item.shape);
                                    return rect && rect->fill == kHeadTint;
                                })
          == 2);
}

TEST_CASE("A row taller than a page goes on under a mark", "[render]")
{
    QStringList lines;
    for (int i = 0; i < 150; ++i)
        lines.append(u"ligne%1"_s.arg(i));
    Table table{.columns = {Column{.share = 1}, Column{.share = 1}},
                .header = {Row{{Cell{u"Question"_s}, Cell{u"Réponse"_s}}}}};
    table.rows = {Row{{Cell{u"court"_s}, Cell{lines.join(u'\n')}}},
                  Row{{Cell{u"après"_s}, Cell{u"fin"_s}}}};
    const PageList list = layout(documentOf(table));
    const PageReader reader(list);
    const int cell = reader.nodeOf(u"ligne0"_s);
    CHECK(reader.linesByPage(cell).size() >= 3);
    CHECK(reader.artifacts(1).contains(u"(suite)"_s));
    CHECK(reader.artifacts(1).contains(u"Question"_s));
    CHECK_FALSE(reader.artifacts(0).contains(u"(suite)"_s));
    CHECK(reader.text(cell).contains(u"ligne149"_s));
}

TEST_CASE("A subtotal stays with a row above it, a group's name with a row beneath", "[render]")
{
    for (int before = 35; before < 48; ++before) {
        Table table{.columns = {Column{}, Column{}}};
        const auto row = [](const QString &text, RowKind kind) {
            return Row{{Cell{text}, Cell{u"1 €"_s}}, kind};
        };
        for (int i = 0; i < before; ++i)
            table.rows.append(row(u"avant%1"_s.arg(i), RowKind::Body));
        table.rows.append(row(u"dernier-avant"_s, RowKind::Body));
        table.rows.append(row(u"somme"_s, RowKind::Subtotal));
        table.rows.append(row(u"groupe"_s, RowKind::Group));
        table.rows.append(row(u"suivant"_s, RowKind::Body));
        for (int i = 0; i < 5; ++i)
            table.rows.append(row(u"après%1"_s.arg(i), RowKind::Body));
        const PageList list = layout(documentOf(table));
        const PageReader reader(list);
        INFO(before << " rows before");
        CHECK(reader.pageOf(u"somme"_s) == reader.pageOf(u"dernier-avant"_s));
        CHECK(reader.pageOf(u"groupe"_s) == reader.pageOf(u"suivant"_s));
    }
}

TEST_CASE("A word too long for its cell is broken inside it", "[render]")
{
    Table table{.columns = QList<Column>(6, Column{.share = 1})};
    Row row;
    for (int i = 0; i < 6; ++i)
        row.cells.append(Cell{QString(60, QChar(u'a' + i))});
    table.rows = {row};
    const PageList list = layout(documentOf(table));
    const PageReader reader(list);
    QList<QRectF> boxes;
    for (const int cell : reader.nodes(Tag::Cell))
        boxes.append(reader.box(cell, 0));
    REQUIRE(boxes.size() == 6);
    for (qsizetype i = 1; i < boxes.size(); ++i)
        CHECK(boxes.at(i - 1).right() < boxes.at(i).left());
    CHECK(boxes.last().right() <= mm(190));
}

TEST_CASE("Figures do not break and columns fill the page, no more", "[render]")
{
    TextCache texts;
    Table table{
        .columns = {Column{.share = 1}, Column{.align = Align::Right, .figures = true}, Column{}}};
    for (int i = 0; i < 10; ++i)
        table.rows.append(Row{{Cell{u"Un texte qui peut prendre plusieurs lignes sans dommage"_s},
                               Cell{u"12 345 678,90 €"_s}, Cell{u"Favorable"_s}}});
    for (const double width : {mm(60), mm(100), mm(165)}) {
        const QList<double> widths = columnWidths(table, width, texts);
        CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) == Approx(width));
        const double value = texts.unbroken(u"12 345 678,90 €"_s, kCell)->width();
        if (width > mm(60))
            CHECK(widths.at(1) >= value + 2 * kCellPadX);
    }
}

TEST_CASE("A cell over several rows keeps them on one page", "[render]")
{
    for (int before = 40; before < 50; ++before) {
        Table table{.columns = {Column{}, Column{}}};
        for (int i = 0; i < before; ++i)
            table.rows.append(Row{{Cell{u"a"_s}, Cell{u"b"_s}}});
        table.rows.append(Row{{Cell{.text = u"Enjeu"_s, .rowSpan = 3}, Cell{u"un"_s}}});
        table.rows.append(Row{{Cell{u"deux"_s}}});
        table.rows.append(Row{{Cell{u"trois"_s}}});
        const PageList list = layout(documentOf(table));
        const PageReader reader(list);
        CHECK(reader.pageOf(u"Enjeu"_s) == reader.pageOf(u"trois"_s));
    }
}
