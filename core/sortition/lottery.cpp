#include "core/sortition/lottery.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace faubourg::sortition {

namespace {

constexpr double kClose = 1e-6;

Lottery rounded(const std::map<Composition, double> &weights, int digits)
{
    struct Remainder
    {
        double part = 0;
        std::size_t index = 0;
    };
    Lottery lottery{digits, {}};
    std::vector<Remainder> remainders;
    std::uint64_t left = ballotCount(digits);
    for (const auto &[panel, weight] : weights) {
        const double exact = weight * double(ballotCount(digits));
        const auto ballots = std::min(left, static_cast<std::uint64_t>(std::floor(exact)));
        remainders.push_back({exact - double(ballots), lottery.panels.size()});
        lottery.panels.push_back({panel, ballots});
        left -= ballots;
    }
    std::ranges::stable_sort(remainders, std::greater<>(), &Remainder::part);
    for (std::size_t i = 0; left > 0; i = (i + 1) % remainders.size(), --left)
        ++lottery.panels[remainders[i].index].ballots;
    std::erase_if(lottery.panels, [](const PublishedPanel &panel) { return panel.ballots == 0; });
    return lottery;
}

bool isClose(const std::vector<double> &published, const std::vector<double> &exact)
{
    for (std::size_t type = 0; type < exact.size(); ++type) {
        if (std::fabs(published[type] - exact[type]) > kClose * exact[type])
            return false;
    }
    return true;
}

} // namespace

std::uint64_t ballotCount(int digits)
{
    return std::uint64_t(1) << (4 * digits);
}

Lottery publish(const PanelModel &model, const Distribution &distribution)
{
    std::map<Composition, double> weights;
    for (const WeightedPanel &weighted : distribution.panels)
        weights[weighted.panel] += weighted.weight;
    const std::vector<double> exact = chancesByType(model, distribution.panels);
    Lottery lottery;
    for (int digits = 8; digits <= kMostDigits; digits += 2) {
        lottery = rounded(weights, digits);
        if (isClose(publishedChances(model, lottery), exact))
            break;
    }
    return lottery;
}

std::vector<double> publishedChances(const PanelModel &model, const Lottery &lottery)
{
    std::vector<WeightedPanel> weighted;
    for (const PublishedPanel &published : lottery.panels)
        weighted.push_back(
            {published.panel, double(published.ballots) / double(ballotCount(lottery.digits))});
    return chancesByType(model, weighted);
}

} // namespace faubourg::sortition
