#pragma once

#include "core/base/result.h"
#include "core/sortition/solver/distribution.h"

namespace faubourg::sortition {

/// How often each composition comes out of `draws` draws by the urn, by LEGACY: estimates of
/// what the method does to chances (isEstimated). The same on every machine.
Result<Distribution> simulateUrn(const Pool &pool, const PanelModel &model, int draws);
Result<Distribution> simulateLegacy(const PanelModel &model, int draws);

} // namespace faubourg::sortition
