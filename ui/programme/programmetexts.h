#pragma once

#include "core/programme/action.h"
#include "ui/base/colours.h"
#include "ui/base/form.h"

namespace faubourg::ui {

/// The years that a field of the programme takes.
inline constexpr int kFirstYear = 2000;
inline constexpr int kLastYear = 2100;

// The signs and choices of the programme's values on screen.
Sign signOf(programme::ActionState state);
Choices<programme::CitizenInitiative> initiativeChoices();
Choices<programme::FundingKind> fundingKindChoices();

} // namespace faubourg::ui
