#pragma once

#include "core/sortition/panelmodel.h"

#include <optional>

namespace faubourg::sortition {

enum class QuotaSide { Minimum, Maximum };

/// One bound of one quota of the pool.
struct QuotaBound
{
    int category = 0;
    int quota = 0;
    QuotaSide side = QuotaSide::Minimum;

    friend bool operator==(const QuotaBound &, const QuotaBound &) = default;
};

/// Bounds that no panel meets together, while it would meet all but any one of them.
struct Conflict
{
    std::vector<QuotaBound> bounds;
    bool needsHouseholdRule = false;  ///< one person a home is part of it
    bool hasTooFewCandidates = false; ///< fewer than seats, whatever the quotas
};

/// A bound moved so that a panel exists.
struct QuotaChange
{
    QuotaBound bound;
    int from = 0;
    int to = 0;

    friend bool operator==(const QuotaChange &, const QuotaChange &) = default;
};

/// One way out of a conflict.
struct WayOut
{
    std::vector<QuotaChange> changes;
    bool dropsHouseholdRule = false;
    int seats = 0; ///< another number of seats; 0: the same
    double cost = 0;
};

/// None when a valid panel exists. With `mustHold`, the panel has to hold somebody of that
/// type: the conflict says why they can never be drawn. Deletion filter: one feasibility
/// test a bound (J. W. Chinneck, "Feasibility and Infeasibility in Optimization", 2008, 6.1).
std::optional<Conflict> findConflict(const PanelModel &model, std::optional<int> mustHold = {});

/// Up to three ways to make the quotas possible, cheapest first: lowering a minimum m costs
/// 1 + 2/m a person, raising a maximum 1 a person, within the flexible bounds. Where fewer
/// than three exist, giving up the household rule or the nearest other number of seats.
std::vector<WayOut> findWaysOut(const Pool &pool);

/// `pool` with the way out applied.
Pool relaxed(Pool pool, const WayOut &wayOut);

} // namespace faubourg::sortition
