#include "core/quartiers/quartiercode.h"
#include "tests/support/catchqt.h"

#include <random>

using namespace faubourg::quartiers;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A QPV code is read with spaces and in small letters", "[quartiers]")
{
    const auto old = parseQuartierCode(u"QP 06 20 08");
    REQUIRE(old);
    CHECK(old->code == u"QP062008"_s);
    CHECK(old->list == CodeList::List2015);
    CHECK(old->department == u"062"_s);
    const auto current = parseQuartierCode(u"qn\u00a006208m");
    REQUIRE(current);
    CHECK(current->code == u"QN06208M"_s);
    CHECK(current->list == CodeList::List2024);
}

TEST_CASE("Departments of Corsica and overseas have codes of 2024", "[quartiers]")
{
    CHECK(parseQuartierCode(u"QN02A01N")->department == u"02A"_s);
    CHECK(parseQuartierCode(u"QN97601C")->department == u"976"_s);
    CHECK(parseQuartierCode(u"QN06209I"));
}

TEST_CASE("What is in neither list is no code", "[quartiers]")
{
    for (const QStringView code : {u"", u"QP06200", u"QP0620080", u"QN06208", u"QN06208X",
                                   u"QN02C01M", u"QN16208M", u"QP06208M", u"QN06208M1", u"62008"}) {
        INFO(code.toString().toStdString());
        CHECK_FALSE(parseQuartierCode(code));
    }
}

TEST_CASE("Reading a code that was read changes nothing", "[quartiers]")
{
    std::mt19937 random(20240101);
    const QString alphabet = u"QPN0129ABMIC "_s;
    std::uniform_int_distribution<qsizetype> letter(0, alphabet.size() - 1);
    std::uniform_int_distribution<int> digit(0, 9);
    for (int round = 0; round < 300; ++round) {
        QString code = round % 2 == 0 ? u"QN0"_s : u"qp "_s;
        for (int i = 0; i < 4; ++i)
            code += QString::number(digit(random));
        code += alphabet.at(letter(random)) + alphabet.mid(letter(random), round % 2);
        const auto once = parseQuartierCode(code);
        if (!once)
            continue;
        CHECK(parseQuartierCode(once->code) == once);
        CHECK(once->code.size() == 8);
    }
}
