#pragma once

#include "core/sortition/solver/distribution.h"
#include "core/sortition/solver/linearprogram.h"

#include <optional>

namespace faubourg::sortition {

/// The fairest expected panel when persons could be split: how many of each type sit on
/// average. Every lottery over whole panels has such an average, so the levels proven here
/// bound every lottery; a lottery that reaches them is the fairest (decompose() finds it
/// nearly always).
struct RelaxedPanel
{
    std::vector<double> places; ///< by type, expected
    std::vector<Level> levels;
    std::vector<double> typeWeights; ///< of the proof of the first level
    bool isComplete = false;         ///< every level; false: stopped, later levels may rise
};

/// None when even split persons cannot meet the quotas, or on numerical trouble.
std::optional<RelaxedPanel> solveRelaxed(const PanelModel &model,
                                         const LinearProgram::ShouldStop &shouldStop = {});

} // namespace faubourg::sortition
