#include "core/exchange/spreadsheet/ods.h"
#include "core/exchange/spreadsheet/sheetname.h"
#include "core/exchange/spreadsheet/xlsx.h"
#include "tests/support/catchqt.h"

using namespace faubourg;
using namespace faubourg::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

reports::Listing aSheet()
{
    using reports::CellType;
    return {.kind = u"actions"_s,
            .title = u"Actions"_s,
            .columns = {{u"title"_s, u"Intitulé"_s, CellType::Text},
                        {u"decided"_s, u"Décidé"_s, CellType::Money}},
            .rows = {{u"=cmd"_s, qint64(1250050)}, {u"Été <au> parc"_s, QVariant()}}};
}

} // namespace

TEST_CASE("Sheet names are cut, cleaned and unique", "[exchange]")
{
    CHECK(sheetName(u"Plan [2026]: a/b"_s, {}) == u"Plan 2026 a b"_s);
    CHECK(sheetName(QString(40, u'x'), {}).size() == 31);
    CHECK(sheetName(u"Total"_s, {u"total"_s}) == u"Total (2)"_s);
    CHECK_FALSE(sheetName(u"//"_s, {}).isEmpty());
}

TEST_CASE("A workbook is a ZIP archive with one part a sheet", "[exchange]")
{
    const auto xlsx = toXlsx({aSheet(), aSheet()});
    REQUIRE(xlsx);
    CHECK(xlsx->startsWith("PK"));
    CHECK(xlsx->contains("xl/worksheets/sheet2.xml"));
}

TEST_CASE("An OpenDocument sheet starts with its uncompressed media type", "[exchange]")
{
    const auto ods = toOds({aSheet()});
    REQUIRE(ods);
    CHECK(ods->mid(30, 8) == "mimetype");
    CHECK(ods->mid(38, 46) == "application/vnd.oasis.opendocument.spreadsheet");
}

TEST_CASE("The same sheets give the same OpenDocument bytes", "[exchange]")
{
    CHECK(toOds({aSheet()}).value() == toOds({aSheet()}).value());
}
