#pragma once

#include "core/sortition/solver/distribution.h"

#include <optional>

namespace faubourg::sortition {

/// The fairest lottery without a solver, for pools where quotas bear on one category at most
/// and homes bind nobody; none for others. Each stratum gets its fair number of seats,
/// clamped to its quota; what is left of a seat goes by systematic sampling: at most one
/// composition more than there are strata.
std::optional<Distribution> stratifiedLottery(const PanelModel &model);

} // namespace faubourg::sortition
