#include "tests/cli/clifixture.h"
#include "tests/support/catchqt.h"

using namespace faubourg::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE_METHOD(CliFixture, "The year's programme leaves as XLSX, ODS and French CSV", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    for (const auto &name : {u"p.xlsx"_s, u"p.ods"_s, u"p.csv"_s})
        REQUIRE(run({u"export"_s, u"programme"_s, file, name, u"--year"_s, u"2026"_s}).exitCode
                == 0);
    CHECK(read(u"p.xlsx"_s).startsWith("PK"));
    CHECK(read(u"p.ods"_s).startsWith("PK"));
    const QByteArray csv = read(u"p.csv"_s);
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.count("\r\n") == 42);
    CHECK(csv.contains("2026-001;"));
}

TEST_CASE_METHOD(CliFixture, "Any list leaves as a table", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    REQUIRE(run({u"export"_s, u"objectives"_s, file, u"o.csv"_s}).exitCode == 0);
    CHECK(read(u"o.csv"_s).count("\r\n") == 90);
    REQUIRE(run({u"export"_s, u"indicators"_s, file, u"i.json"_s}).exitCode == 0);
    CHECK(read(u"i.json"_s).contains("\"comparison_zone\""));
}
