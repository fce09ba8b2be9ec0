#pragma once

#include "core/sortition/solver/distribution.h"
#include "core/sortition/solver/linearprogram.h"

namespace faubourg::sortition {

/// Whole panels whose weighted average is an expected panel.
struct Decomposition
{
    std::vector<WeightedPanel> panels;
    double rest = 1; ///< the weight that found no panel; 0: done
};

/// Takes valid panels off `places` (by type, expected; within every quota) one after the
/// other, each with the largest weight that leaves the rest within the quotas: each step
/// makes one more bound tight, so that it ends after at most types + bounds steps. Stuck when
/// the rest lies on a face of the quotas that holds no whole panel.
Decomposition decompose(const PanelModel &model, const std::vector<double> &places,
                        const LinearProgram::ShouldStop &shouldStop = {});

} // namespace faubourg::sortition
