#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace faubourg::office {

/// The least contrast at which text is read on paper by who sees poorly (WCAG 2.1, 1.4.3).
inline constexpr double kLeastContrast = 4.5;

/// The contrast of "#rrggbb" against white, from 1 to 21; none when it is no colour.
std::optional<double> contrastOnPaper(QStringView colour);

/// Empty (the house's own) or a colour dark enough for titles.
Result<void> validateAccent(const QString &colour);

} // namespace faubourg::office
