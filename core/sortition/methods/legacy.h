#pragma once

#include "core/sortition/panelmodel.h"

#include <optional>
#include <random>

namespace faubourg::sortition {

/// The greedy method that LEXIMIN replaced, for comparison: the most urgent quota value
/// ((minimum − seated) / left) gives a person at random, full values leave the pool; none on a
/// dead end, to be tried again. After the LEGACY of B. Flanigan et al. 2021, supplement 11.
std::optional<Composition> drawLegacy(const PanelModel &model, std::mt19937_64 &random);

/// Uniform below `bound`, the same on every compiler.
std::uint64_t uniformBelow(std::mt19937_64 &random, std::uint64_t bound);

} // namespace faubourg::sortition
