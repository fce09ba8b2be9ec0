#pragma once

#include "core/sortition/solver/distribution.h"
#include "core/sortition/solver/paneloracle.h"

#include <functional>
#include <optional>

namespace faubourg::sortition {

/// The urn: candidates in a random order, each one seated when a valid panel still holds
/// everybody seated so far. Easy to explain, never stuck; chances are less even than LEXIMIN's.
class Urn
{
public:
    Urn(const Pool &pool, const PanelModel &model);

    /// The candidates seated, in the order given by `next`, which returns -1 at the end; none
    /// when no panel is valid.
    std::optional<std::vector<int>> draw(const std::function<int()> &next);

private:
    bool canSeat(std::size_t type);

    const Pool &m_pool;
    const PanelModel &m_model;
    PanelOracle m_oracle;
    std::vector<int> m_typeOf; ///< by candidate; -1: cannot be drawn
    std::vector<int> m_taken;  ///< by type
    std::vector<int> m_witness;
};

/// The type of each candidate; -1 for those who belong to none.
std::vector<int> typesOfCandidates(const PanelModel &model, std::size_t candidates);

} // namespace faubourg::sortition
