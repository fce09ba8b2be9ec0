#include "core/base/zip.h"
#include "core/exchange/spreadsheet/cellvalue.h"
#include "core/exchange/spreadsheet/ods.h"
#include "core/exchange/spreadsheet/spreadsheet.h"
#include "core/exchange/spreadsheet/xlsx.h"
#include "tests/support/catchqt.h"

#include <random>

using namespace faubourg;
using namespace faubourg::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView kRelations =
    R"(<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>
<Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>)";

QByteArray archive(const QList<std::pair<QString, QByteArray>> &parts)
{
    QList<ZipEntry> entries;
    for (const auto &[name, content] : parts)
        entries.append({name, content});
    return zip(entries).value();
}

/// A workbook of one sheet with these cells, as Excel lays them out.
QByteArray aWorkbook(const QByteArray &sheet, const QByteArray &properties = {})
{
    return archive(
        {{u"xl/workbook.xml"_s,
          "<workbook xmlns:r=\"r\">" + properties
              + R"(<sheets><sheet name="Notes" state="hidden" r:id="r2"/>)"
                R"(<sheet name="Liste" r:id="r1"/></sheets></workbook>)"},
         {u"xl/_rels/workbook.xml.rels"_s, kRelations.toByteArray()},
         {u"xl/sharedStrings.xml"_s,
          R"(<sst><si><t>Nom</t></si><si><r><t>Tré</t></r><r><t>pied</t></r>)"
          R"(<rPh sb="0" eb="1"><t>X</t></rPh></si><si><t>a_x000D_b</t></si></sst>)"},
         {u"xl/styles.xml"_s,
          R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts>)"
          R"(<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>)"
          R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>)"},
         {u"xl/worksheets/sheet1.xml"_s,
          "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"},
         {u"xl/worksheets/sheet2.xml"_s,
          "<worksheet><sheetData><row r=\"1\"><c><v>7</v></c></row></sheetData></worksheet>"}});
}

/// An OpenDocument spreadsheet with these rows in its one sheet.
QByteArray anOds(const QByteArray &rows, const QByteArray &manifest = "<manifest/>")
{
    const QByteArray spaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                              "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                              "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    return archive(
        {{u"content.xml"_s,
          "<office:document-content " + spaces
              + "><office:body><office:spreadsheet><table:table table:name=\"Feuille\">" + rows
              + "</table:table><table:table table:name=\"Autre\"/>"
                "</office:spreadsheet></office:body></office:document-content>"},
         {u"META-INF/manifest.xml"_s, manifest}});
}

QList<QStringList> cellsOf(const QByteArray &bytes, const QString &sheet = {})
{
    const auto read = readSheet(bytes, sheet);
    INFO((read ? std::string() : (read.error().message + read.error().detail).toStdString()));
    REQUIRE(read);
    QList<QStringList> lines;
    for (const Table::Line &line : read->table.lines)
        lines += line.cells;
    return lines;
}

QString refusalOf(const QByteArray &bytes)
{
    const auto read = readSheet(bytes);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(read.error().message.contains(u'\n'));
    return read.error().message;
}

reports::Listing aListing()
{
    using reports::CellType;
    return {.kind = u"candidates"_s,
            .title = u"Candidats"_s,
            .columns = {{u"name"_s, u"Nom"_s, CellType::Text},
                        {u"born"_s, u"Naissance"_s, CellType::Date},
                        {u"number"_s, u"N°"_s, CellType::Integer}},
            .rows = {{u"Trépied <&>"_s, QDate(2010, 3, 12), qint64(7)},
                     {u"De la Cour"_s, QVariant(), qint64(8)}}};
}

} // namespace

TEST_CASE("What our own workbooks hold is read back", "[exchange][spreadsheet]")
{
    const QList<QStringList> expected{{u"Nom"_s, u"Naissance"_s, u"N°"_s},
                                      {u"Trépied <&>"_s, u"12/03/2010"_s, u"7"_s},
                                      {u"De la Cour"_s, u""_s, u"8"_s}};
    CHECK(cellsOf(toXlsx({aListing()}).value()) == expected);
    CHECK(cellsOf(toOds({aListing()}).value()) == expected);
}

TEST_CASE("Texts of Excel are read shared, inline and as results", "[exchange][spreadsheet]")
{
    const QByteArray sheet = R"(<row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr">)"
                             R"(<is><t>dans la cellule</t></is></c><c r="D2" t="str"><f>A1</f>)"
                             R"(<v>résultat</v></c><c r="E2" t="b"><v>1</v></c>)"
                             R"(<c r="F2" t="e"><v>#N/A</v></c><c r="G2" t="s"><v>2</v></c></row>)";
    const auto read = readSheet(aWorkbook(sheet));
    REQUIRE(read);
    CHECK(read->name == u"Liste"_s);
    CHECK(read->others == QStringList{u"Notes"_s, u"Liste"_s});
    REQUIRE(read->table.lines.size() == 1);
    CHECK(read->table.lines.first().number == 2);
    CHECK(read->table.lines.first().cells
          == QStringList{u""_s, u"Trépied"_s, u"dans la cellule"_s, u"résultat"_s, u"oui"_s, u""_s,
                         u"ab"_s});
}

TEST_CASE("Numbers of Excel are days where their style says so", "[exchange][spreadsheet]")
{
    const QByteArray sheet =
        R"(<row><c s="1"><v>40249</v></c><c s="2"><v>40249.604166667</v></c><c><v>40249</v></c>)"
        R"(<c><v>1.5E3</v></c><c><v>0.25</v></c></row>)";
    CHECK(cellsOf(aWorkbook(sheet)).first()
          == QStringList{u"12/03/2010"_s, u"12/03/2010 14:30"_s, u"40249"_s, u"1500"_s, u"0.25"_s});
    // The same day counted from 1904, as on old Macintosh.
    CHECK(cellsOf(
              aWorkbook(R"(<row><c s="1"><v>38787</v></c></row>)", R"(<workbookPr date1904="1"/>)"))
              .first()
              .first()
          == u"12/03/2010"_s);
}

TEST_CASE("Format codes of days, hours and numbers are told apart", "[exchange][spreadsheet]")
{
    CHECK(lookOf(u"dd/mm/yyyy"_s) == NumberLook::Date);
    CHECK(lookOf(u"[$-40C]d mmmm yyyy;@"_s) == NumberLook::Date);
    CHECK(lookOf(u"mmm"_s) == NumberLook::Date);
    CHECK(lookOf(u"h:mm AM/PM"_s) == NumberLook::Time);
    CHECK(lookOf(u"[h]:mm"_s) == NumberLook::Time);
    CHECK(lookOf(u"yyyy-mm-dd hh:mm:ss"_s) == NumberLook::DateTime);
    CHECK(lookOf(u"General"_s) == NumberLook::Number);
    CHECK(lookOf(u"#,##0.00\\ \"euros par jour\""_s) == NumberLook::Number);
    CHECK(lookOf(u"0#\" \"##\" \"##"_s) == NumberLook::Number);
}

TEST_CASE("A chosen sheet is read, an unknown one refused with those there are",
          "[exchange][spreadsheet]")
{
    CHECK(cellsOf(aWorkbook({}), u"notes"_s).first() == QStringList{u"7"_s});
    const auto missing = readSheet(aWorkbook({}), u"Membres"_s);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message.contains(u"Liste"));
    CHECK_FALSE(readSheet(anOds({}), u"Membres"_s));
    CHECK(cellsOf(anOds({}), u"Autre"_s).isEmpty());
}

TEST_CASE("A cell merged downwards speaks for each row it covers", "[exchange][spreadsheet]")
{
    const QByteArray sheet =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>)"
        R"(<row r="2"><c r="B2"><v>2</v></c></row>)"
        R"(<row r="3"><c r="B3"><v>3</v></c></row></sheetData>)"
        R"(<mergeCells><mergeCell ref="A1:A2"/></mergeCells><sheetData>)";
    const QList<QStringList> expected{{u"Nom"_s, u"1"_s}, {u"Nom"_s, u"2"_s}, {u""_s, u"3"_s}};
    CHECK(cellsOf(aWorkbook(sheet)) == expected);
    CHECK(cellsOf(anOds(R"(<table:table-row><table:table-cell table:number-rows-spanned="2">)"
                        R"(<text:p>Nom</text:p></table:table-cell><table:table-cell>)"
                        R"(<text:p>1</text:p></table:table-cell></table:table-row>)"
                        R"(<table:table-row><table:covered-table-cell/><table:table-cell>)"
                        R"(<text:p>2</text:p></table:table-cell></table:table-row>)"
                        R"(<table:table-row><table:table-cell/><table:table-cell>)"
                        R"(<text:p>3</text:p></table:table-cell></table:table-row>)"))
          == expected);
}

TEST_CASE("OpenDocument cells are read by their values, comments left out",
          "[exchange][spreadsheet]")
{
    const QByteArray rows =
        R"(<table:table-header-rows><table:table-row>)"
        R"(<table:table-cell office:value-type="date" office:date-value="2010-03-12">)"
        R"(<text:p>12 mars</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="float" office:value="7.0"><text:p>7,0</text:p>)"
        R"(</table:table-cell><table:table-cell office:value-type="string"><office:annotation>)"
        R"(<text:p>à vérifier</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p>)"
        R"(<text:p>c</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"/>)"
        R"(<table:table-cell office:value-type="time" office:time-value="PT14H30M00S"/>)"
        R"(</table:table-row></table:table-header-rows>)";
    CHECK(cellsOf(anOds(rows)).first()
          == QStringList{u"12/03/2010"_s, u"7"_s, u"a  b\nc"_s, u"oui"_s, u"14:30"_s});
}

TEST_CASE("Repeated cells and rows are repeated, and empty ones cost nothing",
          "[exchange][spreadsheet]")
{
    const QByteArray rows =
        R"(<table:table-row table:number-rows-repeated="1048000"><table:table-cell )"
        R"(table:number-columns-repeated="16384"/></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="2"><table:table-cell )"
        R"(table:number-columns-repeated="3"><text:p>x</text:p></table:table-cell>)"
        R"(<table:table-cell table:number-columns-repeated="16000"/></table:table-row>)";
    const auto read = readSheet(anOds(rows));
    REQUIRE(read);
    REQUIRE(read->table.lines.size() == 2);
    CHECK(read->table.lines.first().number == 1048001);
    CHECK(read->table.lines.last().cells == QStringList{u"x"_s, u"x"_s, u"x"_s});
}

TEST_CASE("A sheet that repeats itself without end is refused", "[exchange][spreadsheet]")
{
    CHECK(refusalOf(anOds(R"(<table:table-row table:number-rows-repeated="2000000000">)"
                          R"(<table:table-cell table:number-columns-repeated="400"><text:p>x)"
                          R"(</text:p></table:table-cell></table:table-row>)"))
              .contains(u"million"));
    CHECK(refusalOf(anOds(R"(<table:table-row><table:table-cell )"
                          R"(table:number-columns-repeated="2000000000"><text:p>x</text:p>)"
                          R"(</table:table-cell></table:table-row>)"))
              .contains(u"500"));
}

TEST_CASE("A zip bomb is refused before it fills the memory", "[exchange][spreadsheet]")
{
    const QByteArray bomb = archive({{u"content.xml"_s, QByteArray(300 * 1024 * 1024, ' ')}});
    REQUIRE(bomb.size() < 1024 * 1024);
    CHECK(refusalOf(bomb).contains(u"Unpacked"));
}

TEST_CASE("Locked, old, damaged and foreign files are each refused in a sentence",
          "[exchange][spreadsheet]")
{
    CHECK(refusalOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old or locked").contains(u".xls"));
    CHECK(refusalOf(anOds({}, "<manifest:encryption-data/>")).contains(u"password"));
    CHECK(refusalOf("PK\x03\x04 and no more").contains(u"damaged"));
    CHECK(refusalOf(archive({{u"word/document.xml"_s, "<w/>"}})).contains(u".xlsx"));
    CHECK(refusalOf(archive({{u"content.xml"_s, "<office"}})).contains(u"damaged"));
    CHECK(refusalOf(
              archive({{u"content.xml"_s, "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><x>&a;</x>"}}))
              .contains(u"damaged"));
    const QByteArray whole = toXlsx({aListing()}).value();
    CHECK_FALSE(readSheet(whole.left(whole.size() / 2)));
}

TEST_CASE("No change of a byte makes a reader fail otherwise than by saying so",
          "[exchange][spreadsheet]")
{
    std::mt19937 random(20261128);
    for (const QByteArray &whole : {toXlsx({aListing()}).value(), toOds({aListing()}).value(),
                                    aWorkbook(R"(<row><c s="1"><v>40249</v></c></row>)")}) {
        for (int round = 0; round < 400; ++round) {
            QByteArray changed = whole;
            for (int place = 0; place < 1 + round % 8; ++place)
                changed[static_cast<qsizetype>(random() % changed.size())] =
                    static_cast<char>(random());
            const auto read = readSheet(changed);
            if (!read) {
                INFO(read.error().message.toStdString());
                CHECK_FALSE(read.error().message.isEmpty());
                CHECK_FALSE(read.error().message.contains(u'\n'));
            }
        }
    }
}

TEST_CASE("No part of a workbook makes a reader fail otherwise than by saying so",
          "[exchange][spreadsheet]")
{
    std::mt19937 random(7);
    const QByteArray pieces[] = {
        "<row r=\"",   "<c r=\"",   "A1",     "ZZZZZZZ99999999999",
        "\" t=\"s\">", "<v>",       "-1",     "999999999",
        "</v>",        "</c>",      "</row>", "\" s=\"77\">",
        "<is><t>x",    "</t></is>", "1E308",  "NaN",
        "\">",         "é&#0;",
    };
    for (int round = 0; round < 2000; ++round) {
        QByteArray sheet;
        for (unsigned piece = 0; piece < random() % 20; ++piece)
            sheet += pieces[random() % std::size(pieces)];
        if (const auto read = readSheet(aWorkbook(sheet)); !read)
            CHECK_FALSE(read.error().message.isEmpty());
    }
}
