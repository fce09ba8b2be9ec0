#include "core/sortition/methods/tickets.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace faubourg::sortition {

namespace {

struct Stratum
{
    int persons = 0;
    int lowest = 0;
    int highest = 0;

    double expected(double chance) const
    {
        return std::clamp(chance * persons, double(lowest), double(highest));
    }
};

/// The types are the strata; none when a quota holds two of them, or is out of reach.
std::optional<std::vector<Stratum>> strataOf(const PanelModel &model)
{
    std::vector<Stratum> strata;
    for (const PersonType &type : model.types)
        strata.push_back({type.persons, 0, type.capacity});
    for (const QuotaRow &row : model.quotas) {
        const bool binds = row.minimum > 0 || row.maximum < model.seats;
        if (!binds)
            continue;
        if (row.types.size() != 1)
            return std::nullopt;
        Stratum &stratum = strata[static_cast<std::size_t>(row.types.front())];
        stratum.lowest = std::max(stratum.lowest, row.minimum);
        stratum.highest = std::min(stratum.highest, row.maximum);
        if (stratum.lowest > stratum.highest)
            return std::nullopt;
    }
    return strata;
}

double expectedSeats(const std::vector<Stratum> &strata, double chance)
{
    double seats = 0;
    for (const Stratum &stratum : strata)
        seats += stratum.expected(chance);
    return seats;
}

/// The common chance at which the expected seats add up to `seats`; none when they cannot.
std::optional<double> commonChance(const std::vector<Stratum> &strata, int seats)
{
    std::set<double> turns{0, 1}; // where a stratum starts or stops to be clamped
    for (const Stratum &stratum : strata) {
        turns.insert(double(stratum.lowest) / stratum.persons);
        turns.insert(double(stratum.highest) / stratum.persons);
    }
    double before = 0;
    for (const double turn : turns) {
        const double low = expectedSeats(strata, before);
        const double high = expectedSeats(strata, turn);
        if (low <= seats && seats <= high && high > low)
            return before + (turn - before) * (seats - low) / (high - low);
        if (low == seats)
            return before;
        before = turn;
    }
    return std::nullopt;
}

/// Seats of each stratum for a start in [0, 1): whole, next to its expected number.
std::vector<int> systematic(const std::vector<double> &sums, double start)
{
    std::vector<int> counts;
    for (std::size_t i = 1; i < sums.size(); ++i)
        counts.push_back(
            static_cast<int>(std::floor(sums[i] + start) - std::floor(sums[i - 1] + start)));
    return counts;
}

/// A sum that should be whole is.
double snapped(double sum)
{
    constexpr double kNear = 1e-9;
    return std::fabs(sum - std::round(sum)) < kNear ? std::round(sum) : sum;
}

std::vector<WeightedPanel> systematicPanels(const std::vector<double> &expected)
{
    std::vector<double> sums{0};
    std::set<double> starts{0};
    for (const double seats : expected) {
        sums.push_back(snapped(sums.back() + seats));
        const double start = std::ceil(sums.back()) - sums.back();
        starts.insert(start);
    }
    std::vector<WeightedPanel> panels;
    for (auto start = starts.begin(); start != starts.end(); ++start) {
        const double end = std::next(start) == starts.end() ? 1.0 : *std::next(start);
        const auto counts = systematic(sums, (*start + end) / 2);
        if (end - *start > 1e-12)
            panels.push_back({makeComposition(counts), end - *start});
    }
    return panels;
}

} // namespace

std::optional<Distribution> stratifiedLottery(const PanelModel &model)
{
    const auto strata = strataOf(model);
    if (!strata || !model.homes.empty())
        return std::nullopt;
    const auto chance = commonChance(*strata, model.seats);
    if (!chance)
        return std::nullopt;
    std::vector<double> expected;
    for (const Stratum &stratum : *strata)
        expected.push_back(stratum.expected(*chance));
    Distribution found;
    found.panels = systematicPanels(expected);
    found.isComplete = true;
    found.typeWeights.assign(expected.size(), 0.0);
    for (std::size_t type = 0; type < expected.size(); ++type) {
        const double own = expected[type] / model.types[type].persons;
        found.levels.push_back({own, own, {static_cast<int>(type)}});
        if (own <= 0)
            found.neverDrawn.push_back(static_cast<int>(type));
    }
    std::ranges::sort(found.levels, {}, &Level::chance);
    const Level &least = found.levels.front();
    found.bound = least.bound;
    const bool isClamped = least.chance < *chance - 1e-12;
    for (std::size_t type = 0; type < expected.size(); ++type) {
        const bool holds = isClamped
            ? static_cast<int>(type) == least.types.front()
            : expected[type] / model.types[type].persons <= *chance + 1e-12;
        found.typeWeights[type] = holds ? 1 : 0;
    }
    return found;
}

} // namespace faubourg::sortition
