#pragma once

#include "core/sortition/explanation.h"
#include "core/sortition/proof/dossier.h"
#include "core/sortition/solver/fairsolver.h"

namespace faubourg::sortition {

/// What an office looks at before it freezes a dossier.
struct Preparation
{
    Dossier dossier;
    PanelModel model;
    Distribution found;
    ChanceFigures figures; ///< of the published ballots (of simulated draws for the urn)
    /// How far the smallest published chance may be below the best possible one, relative;
    /// none where the method proves nothing.
    std::optional<double> gap;
    std::optional<LimitingGroup> limitingGroup;
    std::vector<NeverDrawn> neverDrawn;
};

/// Finds the lottery of `pool` and lays the dossier out. Without a method: tickets where they
/// are enough, else LEXIMIN. When no panel is possible, RuleViolation with the minimal
/// conflict and the cheapest ways out in one sentence.
Result<Preparation> prepareDraw(Pool pool, std::optional<Method> method,
                                const SolverOptions &options, const QString &software);

} // namespace faubourg::sortition
