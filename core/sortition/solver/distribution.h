#pragma once

#include "core/sortition/panelmodel.h"

#include <optional>
#include <vector>

namespace faubourg::sortition {

/// A composition and how often it is to be drawn.
struct WeightedPanel
{
    Composition panel;
    double weight = 0; ///< all weights of a distribution add up to 1
};

/// One step of the proof: these types cannot have more than `bound` unless somebody with less
/// loses, and they have `chance`.
struct Level
{
    double chance = 0;
    double bound = 0;
    std::vector<int> types;
};

/// A lottery over panels, with what is proven of it.
struct Distribution
{
    std::vector<WeightedPanel> panels;
    std::vector<Level> levels;   ///< ascending; the first is the smallest chance of all
    std::vector<int> neverDrawn; ///< types that no valid panel holds
    /// Weights by type of the first proof: no panel weighs more than `heaviest`, so the
    /// smallest chance is at most heaviest / sum of weight × persons.
    std::vector<double> typeWeights;
    double bound = 1;         ///< proven: nobody can do better for the least favoured
    bool isComplete = false;  ///< every level was proven; false after a stop
    bool isEstimated = false; ///< frequencies of simulated draws, not a solution
};

/// The chance of one person of each type.
std::vector<double> chancesByType(const PanelModel &model,
                                  const std::vector<WeightedPanel> &panels);

/// What the chances of all persons look like together.
struct ChanceFigures
{
    double minimum = 0; ///< of those whom some panel holds
    double mean = 0;    ///< of all
    double maximum = 0;
    double gini = 0;          ///< 0: all equal
    double geometricMean = 0; ///< of those whom some panel holds; 0 when one has no chance
    int neverDrawn = 0;       ///< persons
};
ChanceFigures chanceFigures(const PanelModel &model, const std::vector<double> &chances,
                            const std::vector<int> &neverDrawn);

} // namespace faubourg::sortition
