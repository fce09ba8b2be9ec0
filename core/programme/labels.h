#pragma once

#include "core/programme/action.h"

namespace faubourg::programme {

// What screens and lists call each value, translated. Keys for storage and exports stand
// beside the enums.
QString label(ActionState state);
QString label(CitizenInitiative initiative);
QString label(FundingKind kind);
QString label(FunderOpinion opinion); ///< "" for None
QString label(AgeBand band);

} // namespace faubourg::programme
