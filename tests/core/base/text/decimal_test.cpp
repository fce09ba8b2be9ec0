#include "core/base/text/decimal.h"
#include "tests/support/catchqt.h"

#include <random>

using namespace faubourg;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Numbers are read as offices type them", "[base]")
{
    CHECK(parseDecimal(u"46,1") == u"46.1"_s);
    CHECK(parseDecimal(u"46.1") == u"46.1"_s);
    CHECK(parseDecimal(u"2 600") == u"2600"_s);
    CHECK(parseDecimal(u"2\u202f600,50") == u"2600.50"_s);
    CHECK(parseDecimal(u"\u22123,5") == u"-3.5"_s);
    CHECK(parseDecimal(u"007") == u"7"_s);
    CHECK(parseDecimal(u"0,5") == u"0.5"_s);
}

TEST_CASE("What is not a number is refused rather than guessed", "[base]")
{
    for (const QStringView text : {u"", u" ", u"nd", u"s", u"46,1 %", u"1,2,3", u",5", u"5,",
                                   u"1e3", u"--4", u"1234567890123", u"0,1234567"}) {
        INFO(text.toString().toStdString());
        CHECK_FALSE(parseDecimal(text));
    }
    CHECK_FALSE(isDecimal(u"46,1"));
    CHECK_FALSE(isDecimal(u"01"));
    CHECK_FALSE(isDecimal(u"46.1\n"));
}

TEST_CASE("A decimal is shown with the reader's separators and no digit lost", "[base]")
{
    const QLocale french(QLocale::French, QLocale::France);
    CHECK(formatDecimal(u"46.1", french) == u"46,1"_s);
    CHECK(formatDecimal(u"2600", french) == u"2\u202f600"_s);
    CHECK(formatDecimal(u"31", french, 1) == u"31,0"_s);
    CHECK(formatDecimal(u"-1234567.890", french) == u"\u22121\u202f234\u202f567,890"_s);
    CHECK(formatDecimal(u"2600.5", QLocale(QLocale::English, QLocale::UnitedKingdom))
          == u"2,600.5"_s);
}

TEST_CASE("A difference of decimals is exact", "[base]")
{
    CHECK(subtractDecimals(u"46.1", u"18.8") == u"27.3"_s);
    CHECK(subtractDecimals(u"34.9", u"58.8") == u"-23.9"_s);
    CHECK(subtractDecimals(u"37.9", u"31") == u"6.9"_s);
    CHECK(subtractDecimals(u"86", u"104") == u"-18"_s);
    CHECK(subtractDecimals(u"0.1", u"0.15") == u"-0.05"_s);
    CHECK(subtractDecimals(u"999999999999.999999", u"-0.000001") == u"1000000000000.000000"_s);
}

TEST_CASE("The difference of any two decimals is the one integers give", "[base]")
{
    std::mt19937 random(20261123);
    std::uniform_int_distribution<qint64> tenths(-999'999, 999'999);
    const auto decimal = [](qint64 value) {
        return QString(value < 0 ? u"-"_s : QString()) + QString::number(std::abs(value) / 10)
            + u'.' + QString::number(std::abs(value) % 10);
    };
    for (int round = 0; round < 200; ++round) {
        const qint64 a = tenths(random);
        const qint64 b = tenths(random);
        CHECK(subtractDecimals(decimal(a), decimal(b)) == decimal(a - b));
        CHECK(isDecimal(decimal(a)));
    }
}
