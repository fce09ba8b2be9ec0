#pragma once

#include "core/sortition/feasibility.h"
#include "core/sortition/solver/distribution.h"

#include <QString>

#include <optional>

namespace faubourg::sortition {

/// All of a group have one of these values.
struct Criterion
{
    int category = 0;
    std::vector<short> values;
};

/// Those whose seats are counted: no valid panel gives them more than `seats`.
struct LimitingGroup
{
    int persons = 0;
    int seats = 0;
    std::vector<Criterion> criteria;
    bool isExact = false; ///< the criteria say who belongs to it, not only what they share
};

/// Why the least favoured have no better chance: of the groups that the proof weighs, the one
/// whose seats divided by its persons is least. None without a proof.
std::optional<LimitingGroup> limitingGroup(const PanelModel &model, const Distribution &found);

/// "34 candidates for at most 2 seats: college habitant; sex H".
QString sentence(const LimitingGroup &group, const Pool &pool);
/// "age 16-29: at least 2".
QString sentence(const QuotaBound &bound, const Pool &pool);
/// "No panel of 12 meets together: …".
QString sentence(const Conflict &conflict, const Pool &pool);
/// "age 16-29: at least 1 instead of 2".
QString sentence(const WayOut &wayOut, const Pool &pool);

/// Candidates of one type whom no valid panel holds, and the quotas that keep them out.
struct NeverDrawn
{
    int type = 0;
    Conflict why;
};
std::vector<NeverDrawn> explainNeverDrawn(const PanelModel &model, const Distribution &found);

} // namespace faubourg::sortition
