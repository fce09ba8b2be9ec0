#include "tests/cli/clifixture.h"
#include "tests/support/catchqt.h"

#include <QFile>
#include <QJsonObject>

#include "testpaths.h"

using namespace faubourg::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// As Excel leaves it: Windows-1252, CRLF, a title above, headings in another order, a total below.
const QByteArray kCandidates =
    "Candidatures re\xE7ues;;;;;;\r\n"
    "Pr\xE9nom;NOM;Sexe;N\xE9(e) le;Coll\xE8ge;Conseil de quartier;T\xE9l.\r\n"
    "Zo\xE9;Tr\xE9pied;F;12/3/1990;Habitants;catorive;612345678\r\n"
    "\xC9lo\xEF;Bourdon;M;1er mars 1985;Acteurs;Catorive;06 12 34 56 79\r\n"
    "TOTAL;2;;;;;\r\n";

} // namespace

TEST_CASE_METHOD(CliFixture, "Candidates come in from the CSV that Excel makes", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    write(u"c.csv"_s, kCandidates);
    const CliRun imported = run({u"import"_s, u"candidates"_s, file, u"c.csv"_s});
    INFO(imported.err.toStdString() + imported.out.toStdString());
    REQUIRE(imported.exitCode == 0);
    const auto rows = json({u"list"_s, u"candidates"_s, file});
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).toObject()[u"last_name"_s].toString() == u"Trépied"_s);
    CHECK(rows.at(0).toObject()[u"college"_s].toString() == u"Habitants"_s);
    CHECK(json({u"list"_s, u"persons"_s, file})
              .at(0)
              .toObject()[u"phone"_s]
              .toString()
              .startsWith(u"06"));
}

TEST_CASE_METHOD(CliFixture, "The same candidates twice change nothing", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    write(u"c.csv"_s, kCandidates);
    REQUIRE(run({u"import"_s, u"candidates"_s, file, u"c.csv"_s}).exitCode == 0);
    CHECK(run({u"import"_s, u"candidates"_s, file, u"c.csv"_s}).exitCode == 0);
    CHECK(json({u"list"_s, u"candidates"_s, file}).size() == 2);
    CHECK(json({u"list"_s, u"persons"_s, file}).size() == 2);
}

TEST_CASE_METHOD(CliFixture, "Members take the free seats of their college", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    write(u"m.csv"_s,
          "nom;prénom;collège;conseil\nTrépied;Zoé;Habitants;Gare\nBourdon;Éloi;Acteurs du "
          "quartier;Gare\n");
    REQUIRE(run({u"import"_s, u"members"_s, file, u"m.csv"_s}).exitCode == 0);
    for (const auto &row : json({u"list"_s, u"councils"_s, file})) {
        const bool isGare = row.toObject()[u"name"_s].toString() == u"Gare";
        CHECK(row.toObject()[u"filled"_s].toInt() == (isGare ? 2 : 0));
    }
}

TEST_CASE_METHOD(CliFixture, "One bad line keeps all of them out, and each is explained", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    write(u"bad.csv"_s,
          "nom,prénom,date de naissance,collège,conseil\n"
          "Trépied,Zoé,12/03/1990,Habitants,Gare\n"
          "Bourdon,Éloi,31/02/1990,Habitants,Gare\n"
          "Lacaze,,01/01/1980,Habitants,Gare\n"
          "Morel,Paul,01/01/1980,Habitants,Atlantide\n");
    const CliRun refused = run({u"import"_s, u"candidates"_s, file, u"bad.csv"_s});
    CHECK(refused.exitCode == 1);
    CHECK(refused.errLines().size() == 1);
    CHECK(refused.out.count(u'\n') == 4);
    CHECK(json({u"list"_s, u"persons"_s, file}).isEmpty());
    CHECK(run({u"import"_s, u"candidates"_s, file, u"bad.csv"_s, u"--dry-run"_s}).exitCode == 1);
}

TEST_CASE_METHOD(CliFixture, "A dry run says what would be done and writes nothing", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    write(u"c.csv"_s, kCandidates);
    const QByteArray before = read(file);
    const CliRun planned = run({u"import"_s, u"candidates"_s, file, u"c.csv"_s, u"--dry-run"_s});
    CHECK(planned.exitCode == 0);
    CHECK(planned.out.contains(u"TRÉPIED"));
    CHECK(read(file) == before);
}

TEST_CASE_METHOD(CliFixture, "A mapping names columns that no heading tells", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    write(u"c.csv"_s, "A;B;C;D\nTrépied;Zoé;Gare;Habitants\n");
    CHECK(run({u"import"_s, u"candidates"_s, file, u"c.csv"_s}).exitCode == 1);
    write(u"map.json"_s,
          R"({"A": "last_name", "B": "first_name", "C": "council", "D": "college"})");
    CHECK(run({u"import"_s, u"candidates"_s, file, u"c.csv"_s, u"--mapping"_s, u"map.json"_s})
              .exitCode
          == 0);
    CHECK(json({u"list"_s, u"candidates"_s, file}).size() == 1);
}

TEST_CASE_METHOD(CliFixture, "What is not a table is refused in one line", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    write(u"nul.csv"_s, QByteArray("nom;pr\0nom", 10));
    write(u"quote.csv"_s, "nom;prénom\n\"Trépied;Zoé\n");
    write(u"void.csv"_s, {});
    for (const auto &name : {u"nul.csv"_s, u"quote.csv"_s, u"void.csv"_s, u"missing.csv"_s}) {
        const CliRun refused = run({u"import"_s, u"members"_s, file, name});
        INFO(name.toStdString());
        CHECK(refused.exitCode == 1);
        CHECK(refused.errLines().size() == 1);
    }
}

TEST_CASE_METHOD(CliFixture, "Candidates exported as a workbook come in again", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    write(u"c.csv"_s, kCandidates);
    REQUIRE(run({u"import"_s, u"candidates"_s, file, u"c.csv"_s}).exitCode == 0);
    for (const auto &name : {u"c.xlsx"_s, u"c.ods"_s}) {
        INFO(name.toStdString());
        REQUIRE(run({u"export"_s, u"candidates"_s, file, name}).exitCode == 0);
        const QString copy = newFile(u"bethune"_s, name + u".faubourg"_s);
        const CliRun imported = run({u"import"_s, u"candidates"_s, copy, name});
        INFO(imported.err.toStdString() + imported.out.toStdString());
        REQUIRE(imported.exitCode == 0);
        CHECK(json({u"list"_s, u"candidates"_s, copy}).size() == 2);
        const CliRun missing =
            run({u"import"_s, u"candidates"_s, copy, name, u"--sheet"_s, u"Membres"_s});
        CHECK(missing.exitCode == 1);
        CHECK(missing.errLines().size() == 1);
    }
}

TEST_CASE_METHOD(CliFixture, "The electoral roll comes in whole, and is picked from", "[cli][roll]")
{
    const QString file = newFile(u"bethune"_s);
    QFile sample(QString::fromUtf8(kSourceDir) + u"/tests/data/electoral-roll/reu.csv"_s);
    REQUIRE(sample.open(QIODevice::ReadOnly));
    write(u"liste.csv"_s, sample.readAll());
    const QByteArray before = read(file);
    REQUIRE(run({u"import"_s, u"roll"_s, file, u"liste.csv"_s, u"--dry-run"_s}).exitCode == 0);
    CHECK(read(file) == before);
    const CliRun imported = run({u"import"_s, u"roll"_s, file, u"liste.csv"_s});
    INFO(imported.err.toStdString());
    REQUIRE(imported.exitCode == 0);
    CHECK(imported.out.contains(u"400"));
    CHECK(json({u"list"_s, u"rolls"_s, file}).at(0).toObject()[u"electors"_s].toInt() == 400);
    CHECK(json({u"list"_s, u"persons"_s, file}).isEmpty()); // nobody before the draw
    CHECK(json({u"list"_s, u"roll"_s, file}).size() == 400);
    CHECK(json({u"list"_s, u"roll"_s, file, u"--station"_s, u"0001"_s}).size() == 92);
    CHECK(json({u"list"_s, u"roll"_s, file, u"--station"_s, u"0001"_s, u"--station"_s, u"0003"_s})
              .size()
          == 92 + 104);
    CHECK(json({u"list"_s, u"roll"_s, file, u"--street"_s, u"tisserands"_s}).size() == 35);
    CHECK(json({u"list"_s, u"roll"_s, file, u"--min-age"_s, u"18"_s}).size() == 400);
    CHECK(json({u"list"_s, u"roll"_s, file, u"--max-age"_s, u"17"_s}).isEmpty());
    CHECK(run({u"list"_s, u"roll"_s, file, u"--min-age"_s, u"old"_s}).exitCode == 2);
    // As the pool of a draw.
    CHECK(run({u"export"_s, u"roll"_s, file, u"pool.csv"_s}).exitCode == 0);
    const CliRun again = run({u"import"_s, u"roll"_s, file, u"liste.csv"_s});
    CHECK(again.exitCode == 1);
    CHECK(again.errLines().size() == 1);
}

TEST_CASE_METHOD(CliFixture, "A list of members is no electoral roll", "[cli][roll]")
{
    const QString file = newFile(u"bethune"_s);
    write(u"m.csv"_s, "nom;prénom\nTrépied;Zoé\n");
    const CliRun refused = run({u"import"_s, u"roll"_s, file, u"m.csv"_s});
    CHECK(refused.exitCode == 1);
    CHECK(refused.errLines().size() == 1);
}
