#include "core/councils/share.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace faubourg::councils {

std::optional<Share> parseShare(QStringView text)
{
    const auto parts = text.split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    bool partIsNumber = false;
    bool wholeIsNumber = false;
    const Share share{parts.at(0).trimmed().toInt(&partIsNumber),
                      parts.at(1).trimmed().toInt(&wholeIsNumber)};
    constexpr int kLargestWhole = 1000; // keeps the common denominator small
    const bool isFraction = partIsNumber && wholeIsNumber && share.whole > 0
        && share.whole <= kLargestWhole && share.part >= 0 && share.part <= share.whole;
    return isFraction ? std::optional(share) : std::nullopt;
}

QList<int> apportion(int seats, const QList<Share> &shares)
{
    qint64 common = 1;
    for (const Share &share : shares)
        common = std::lcm(common, static_cast<qint64>(share.whole));
    QList<qint64> weights;
    for (const Share &share : shares)
        weights += share.part * (common / share.whole);
    const qint64 total = std::accumulate(weights.begin(), weights.end(), qint64(0));
    QList<int> given(shares.size(), 0);
    if (total == 0 || seats <= 0)
        return given;

    QList<qsizetype> byRemainder(shares.size());
    std::iota(byRemainder.begin(), byRemainder.end(), 0);
    for (qsizetype i = 0; i < shares.size(); ++i)
        given[i] = static_cast<int>(seats * weights.at(i) / total);
    std::ranges::stable_sort(byRemainder, std::ranges::greater{},
                             [&](qsizetype i) { return seats * weights.at(i) % total; });
    int left = seats - std::accumulate(given.begin(), given.end(), 0);
    for (const qsizetype i : byRemainder) {
        if (left-- <= 0)
            break;
        ++given[i];
    }
    return given;
}

} // namespace faubourg::councils
