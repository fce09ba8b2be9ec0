#include "core/programme/share.h"
#include "tests/support/catchqt.h"

#include <numeric>
#include <random>

using namespace faubourg;
using namespace faubourg::programme;

TEST_CASE("Percentages are read to the hundredth, with point or comma", "[programme]")
{
    CHECK(percentHundredths(u"33.33").valueOr(-1) == 3333);
    CHECK(percentHundredths(u" 12,5 ").valueOr(-1) == 1250);
    CHECK(percentHundredths(u"100").valueOr(-1) == 10000);
    CHECK_FALSE(percentHundredths(u"100.01"));
    CHECK_FALSE(percentHundredths(u"33.333"));
    CHECK_FALSE(percentHundredths(u"half"));
}

TEST_CASE("A left-over cent goes to the largest remainder, the first among equals", "[programme]")
{
    const auto third = splitMoney(Money::fromCents(100), {1, 1, 1});
    CHECK(third == QList{Money::fromCents(34), Money::fromCents(33), Money::fromCents(33)});
    const auto uneven = splitMoney(Money::fromCents(10), {1, 2});
    CHECK(uneven == QList{Money::fromCents(3), Money::fromCents(7)});
    CHECK(splitMoney(Money::fromCents(3), {0, 0})
          == QList{Money::fromCents(2), Money::fromCents(1)});
    CHECK(splitMoney(Money::fromCents(3), {}).isEmpty());
    CHECK(splitMoney(Money::fromCents(-100), {1, 1, 1}).first() == Money::fromCents(-34));
}

TEST_CASE("Whatever the weights, the parts keep every cent and stay within one of exact",
          "[programme]")
{
    std::mt19937 random(20261123);
    std::uniform_int_distribution<qint64> cents(0, 5'000'000'000'000);
    std::uniform_int_distribution<int> weight(0, 10'000);
    for (int round = 0; round < 2000; ++round) {
        QList<int> weights(1 + round % 9);
        for (int &one : weights)
            one = weight(random);
        weights[0] += 1;
        const Money total = Money::fromCents(cents(random));
        const QList<Money> parts = splitMoney(total, weights);
        REQUIRE(parts.size() == weights.size());
        REQUIRE(std::accumulate(parts.cbegin(), parts.cend(), Money()) == total);
        const auto sum = std::accumulate(weights.cbegin(), weights.cend(), 0.0L);
        for (qsizetype place = 0; place < parts.size(); ++place) {
            const auto exact = static_cast<long double>(total.cents()) * weights[place] / sum;
            REQUIRE(std::abs(static_cast<long double>(parts[place].cents()) - exact) < 1.001L);
        }
    }
}
