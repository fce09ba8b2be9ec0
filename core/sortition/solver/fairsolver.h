#pragma once

#include "core/base/result.h"
#include "core/sortition/solver/distribution.h"

#include <functional>

namespace faubourg::sortition {

/// How far a solve has come; chances as shares of 1.
struct Progress
{
    double chance = 0; ///< the smallest one of the distribution in hand
    double bound = 1;  ///< proven: it cannot be more
    int settled = 0;   ///< types whose chance is final
    int types = 0;
    int panels = 0; ///< known so far
};

struct SolverOptions
{
    bool onlyLeastFavoured = false; ///< MAXIMIN: stop after the first level
    double secondsLimit = kUnlimited;
    /// Called several times a second; false stops the solve.
    std::function<bool(const Progress &)> onProgress;

    static constexpr double kUnlimited = 1e9;
};

/// The fairest lottery over the valid panels: the smallest chance as large as can be, then
/// the next smallest, and so on (LEXIMIN); or the smallest alone (MAXIMIN).
///
/// First the relaxation (persons may be split) is solved level by level, a linear program
/// with a few dozen rows; if its expected panel is an average of whole panels, which is the
/// rule, that lottery is the fairest and the levels of the relaxation prove it. Else column
/// generation over person types. Stopped at any time it gives the best lottery in hand and
/// the proven bound.
///
/// After B. Flanigan, P. Gölz, A. Gupta, B. Hennig, A. D. Procaccia, "Fair algorithms for
/// selecting citizens’ assemblies", Nature 596 (2021), 548–552.
///
/// RuleViolation when no panel is valid; Cancelled when stopped before any panel was found.
Result<Distribution> solveFairly(const PanelModel &model, const SolverOptions &options = {});

} // namespace faubourg::sortition
