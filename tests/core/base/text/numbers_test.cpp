#include "core/base/text/numbers.h"
#include "tests/support/catchqt.h"

#include <random>

using namespace faubourg;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<qint64> cents(QStringView text)
{
    const auto money = parseMoney(text);
    return money ? std::optional(money->cents()) : std::nullopt;
}

} // namespace

TEST_CASE("Amounts are written as French readers expect them", "[base][text]")
{
    CHECK(moneyText(Money::fromCents(1250050)) == u"12\u202f500,50\u00a0€"_s);
    CHECK(moneyText(Money::fromCents(-5)) == u"−0,05\u00a0€"_s);
    CHECK(wholeEuros(Money::fromCents(1250050)) == u"12\u202f501\u00a0€"_s);
    CHECK(wholeEurosBare(Money::fromCents(-100000049)) == u"−1\u202f000\u202f000"_s);
    CHECK(moneyText(Money::fromCents(1250050), Language::English) == u"€12,500.50"_s);
}

TEST_CASE("Percentages and gaps carry one decimal", "[base][text]")
{
    CHECK(percentText(u"46.1") == u"46,1\u202f%"_s);
    CHECK(percentText(u"46") == u"46,0\u202f%"_s);
    CHECK(percentText(u"46.25") == u"46,3\u202f%"_s);
    CHECK(percentText(u"") == u"–"_s);
    CHECK(gapText(u"46.1", u"18.8") == u"+27,3\u00a0pts"_s);
    CHECK(gapText(u"18.8", u"46.1") == u"−27,3\u00a0pts"_s);
    CHECK(gapText(u"18.8", u"18") == u"+0,8\u00a0pt"_s);
    CHECK(gapText(u"s", u"18") == u"–"_s);
    CHECK(decimalText(u"1234.5") == u"1\u202f234,5"_s);
    CHECK(decimalText(u"abc") == u"–"_s);
}

TEST_CASE("Amounts are read in every form offices type", "[base][text]")
{
    CHECK(cents(u"12500") == 1250000);
    CHECK(cents(u"12 500,5") == 1250050);
    CHECK(cents(u"12500.50") == 1250050);
    CHECK(cents(u"9000+3500") == 1250000);
    CHECK(cents(u"9000 € + 3500 € - 500,25 €") == 1199975);
    CHECK(cents(u"1\u202f234,56\u00a0€") == 123456);
    CHECK(cents(u"1.234,56") == 123456);
    CHECK(cents(u"1,234.56 EUR") == 123456);
    CHECK(cents(u"−20") == -2000);
    CHECK(cents(u"0012") == 1200);
}

TEST_CASE("What is no amount, or may be two, is refused", "[base][text]")
{
    for (const auto *text : {u"", u"€", u"+", u"12+", u"douze", u"12..5", u"1,2,3", u"12.500",
                             u"12,500", u"1.2345", u"99999999999999999999", u"--5", u"5 6 a"}) {
        CAPTURE(QStringView(text).toString());
        CHECK_FALSE(cents(text));
    }
    CHECK(parseMoney(u"12.500").error().message.contains(u"two ways"));
}

TEST_CASE("Every amount is read back from the way it is written", "[base][text]")
{
    std::mt19937_64 random(7);
    std::uniform_int_distribution<qint64> amounts(-1'000'000'000'00, 1'000'000'000'00);
    for (int i = 0; i < 2000; ++i) {
        const Money money = Money::fromCents(amounts(random));
        CHECK(parseMoney(moneyText(money)).valueOr({}) == money);
    }
}
