#include "core/exchange/csv/csvtable.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/csv/formulaguard.h"
#include "tests/support/catchqt.h"

#include <random>

using namespace faubourg;
using namespace faubourg::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList cellsOf(const QByteArray &bytes, qsizetype line)
{
    const auto table = readCsv(bytes);
    REQUIRE(table);
    REQUIRE(table->lines.size() > line);
    return table->lines.at(line).cells;
}

reports::Listing oneText(const QString &text)
{
    return {.kind = u"test"_s,
            .title = u"Test"_s,
            .columns = {{u"a"_s, u"Texte"_s}, {u"b"_s, u"Fin"_s}},
            .rows = {{text, u"x"_s}}};
}

} // namespace

TEST_CASE("A Windows-1252 file and a UTF-8 one with a mark read alike", "[exchange]")
{
    const QByteArray utf8 =
        "\xEF\xBB\xBFNom;Pr\xC3\xA9nom\r\nL\xC3\xA9ger;\xC5\x92uvre \xE2\x82\xAC\r\n";
    const QByteArray ansi = "Nom;Pr\xE9nom\r\nL\xE9ger;\x8Cuvre \x80\r\n";
    CHECK(cellsOf(utf8, 0) == QStringList{u"Nom"_s, u"Prénom"_s});
    CHECK(cellsOf(utf8, 1) == QStringList{u"Léger"_s, u"Œuvre €"_s});
    CHECK(cellsOf(ansi, 1) == cellsOf(utf8, 1));
    CHECK(readCsv(ansi)->encoding == TextEncoding::Windows1252);
}

TEST_CASE("The separator is the one that cuts the lines most evenly", "[exchange]")
{
    CHECK(readCsv("a;b;c\n1,5;2,5;3\n")->separator == u';');
    CHECK(readCsv("a,b,c\n1,\"x;y\",3\n")->separator == u',');
    CHECK(readCsv("a\tb\n1,5\t2;3\n")->separator == u'\t');
}

TEST_CASE("Quotes keep separators, doubled quotes and line breaks", "[exchange]")
{
    const auto cells = cellsOf("\"a;b\";\"dit \"\"oui\"\"\";\"deux\nlignes\"\nx;y;z\n", 0);
    CHECK(cells == QStringList{u"a;b"_s, u"dit \"oui\""_s, u"deux\nlignes"_s});
    CHECK(readCsv("\"a\nb\";c\nx;y\n")->lines.at(1).number == 3);
}

TEST_CASE("What spreadsheets wrap around a text is undone", "[exchange]")
{
    CHECK(cellsOf("=\"01053\";'-5;'hier\nx;y;z\n", 0)
          == QStringList{u"01053"_s, u"-5"_s, u"'hier"_s});
}

TEST_CASE("An unclosed quote or a NUL is refused with its line", "[exchange]")
{
    const auto unclosed = readCsv("a;b\n\"c;d\n");
    REQUIRE_FALSE(unclosed);
    CHECK(unclosed.error().message.contains(u'2'));
    CHECK_FALSE(readCsv(QByteArray("a;b\0c", 5)));
}

TEST_CASE("Empty lines and empty trailing cells are left out", "[exchange]")
{
    const auto table = readCsv("a;b;;\n;;;\n\nc;;;\n");
    REQUIRE(table->lines.size() == 2);
    CHECK(table->lines.at(0).cells.size() == 2);
    CHECK(table->lines.at(1).number == 4);
}

TEST_CASE("No text cell leaves as a formula", "[exchange]")
{
    for (const auto &dangerous :
         {u"=1+1"_s, u"+33 6"_s, u"-cmd"_s, u"@SUM(A1)"_s, u"  =2"_s, u"\t=3"_s})
        CHECK(guardedAgainstFormulas(dangerous) == u'\'' + dangerous);
    CHECK(guardedAgainstFormulas(u"Rue de Lille"_s) == u"Rue de Lille"_s);
}

TEST_CASE("The French export has a mark, semicolons, CRLF and decimal commas", "[exchange]")
{
    using reports::CellType;
    const reports::Listing listing{
        .kind = u"k"_s,
        .title = u"T"_s,
        .columns = {{u"t"_s, u"Porteur"_s, CellType::Text},
                    {u"m"_s, u"Décidé"_s, CellType::Money},
                    {u"d"_s, u"Le"_s, CellType::Date},
                    {u"p"_s, u"Taux"_s, CellType::Decimal}},
        .rows = {{u"A;B"_s, qint64(-1250050), QDate(2026, 3, 1), u"46.1"_s}}};
    const QByteArray csv = toCsv(listing);
    CHECK(csv
          == QByteArray("\xEF\xBB\xBFPorteur;D\xC3\xA9"
                        "cid\xC3\xA9;Le;Taux\r\n\"A;B\";-12500,50;01/03/2026;46,1\r\n"));
}

TEST_CASE("Any text survives writing and reading back", "[exchange]")
{
    std::mt19937 random(20261123);
    const QString alphabet = u"ab é'\";,=+-@|\n\t€œ’ 01"_s;
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (auto length = random() % 12; length > 0; --length)
            text += alphabet.at(
                static_cast<qsizetype>(random() % static_cast<std::size_t>(alphabet.size())));
        const auto table = readCsv(toCsv(oneText(text)));
        REQUIRE(table);
        CHECK(table->separator == u';');
        CHECK(table->lines.at(1).cells.value(0) == text.trimmed());
    }
}

TEST_CASE("Random bytes never break the reader", "[exchange]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (auto length = random() % 80; length > 0; --length)
            bytes += static_cast<char>(random() % 4 ? ";\"\n,\r=a1"[random() % 8]
                                                    : static_cast<char>(random()));
        const auto table = readCsv(bytes);
        CHECK((table || !table.error().message.isEmpty()));
    }
}
