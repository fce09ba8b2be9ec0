#include "core/sortition/solver/distribution.h"

#include "core/sortition/solver/linearprogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faubourg::sortition {

std::vector<double> chancesByType(const PanelModel &model, const std::vector<WeightedPanel> &panels)
{
    std::vector<double> chances(model.types.size(), 0.0);
    for (const WeightedPanel &weighted : panels) {
        for (const Places &places : weighted.panel)
            chances[static_cast<std::size_t>(places.type)] += weighted.weight * places.persons;
    }
    for (std::size_t type = 0; type < chances.size(); ++type)
        chances[type] /= model.types[type].persons;
    return chances;
}

ChanceFigures chanceFigures(const PanelModel &model, const std::vector<double> &chances,
                            const std::vector<int> &neverDrawn)
{
    std::vector<std::size_t> order(chances.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](std::size_t type) { return chances[type]; });
    ChanceFigures figures{.minimum = 1};
    double sum = 0;
    double logarithms = 0;
    double spread = 0; // Σ (2i − n − 1) p_i over persons in ascending order
    int before = 0;
    for (const std::size_t type : order) {
        const int persons = model.types[type].persons;
        const double chance = chances[type];
        sum += chance * persons;
        spread += chance * persons * double(2 * before + persons - model.persons);
        before += persons;
        if (std::ranges::find(neverDrawn, static_cast<int>(type)) != neverDrawn.end()) {
            figures.neverDrawn += persons;
            continue;
        }
        logarithms += std::log(chance) * persons; // of nothing: without bound
        figures.minimum = std::min(figures.minimum, chance);
        figures.maximum = std::max(figures.maximum, chance);
    }
    const int drawable = model.persons - figures.neverDrawn;
    figures.mean = sum / std::max(1, model.persons);
    figures.gini = sum > 0 ? spread / (sum * model.persons) : 0;
    figures.geometricMean = drawable > 0 ? std::exp(logarithms / drawable) : 0;
    return figures;
}

} // namespace faubourg::sortition
