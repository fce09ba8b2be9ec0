#pragma once

#include "core/councils/initiative.h"

#include <QString>

namespace faubourg::storage {
class Database;
}

namespace faubourg::reports {

/// What a council started, wherever it is kept: as an initiative of its own, as an action of
/// the programme that says so, or as both, which are then one line with the action's money.
struct CouncilInitiative
{
    councils::InitiativeId initiative = {}; ///< invalid: the action alone
    ActionId action = {};                   ///< invalid: not in the programme
    CouncilId council = {};
    QString title = {};
    QString number = {}; ///< of the action; empty without one
    councils::Carrying carrying = councils::Carrying::ByCouncil;
    OrganisationId organisation = {}; ///< the structure, or the action's operator
    PersonId person = {};
    Period period = {};
    std::optional<Money> cost = {};
    std::optional<Money> asked = {};
    std::optional<Money> granted = {};

    friend bool operator==(const CouncilInitiative &, const CouncilInitiative &) = default;
};

/// Those of a council: its own in the order entered, then the actions by number. Those outside
/// `period` are left out; one without dates is in every period.
Result<QList<CouncilInitiative>> councilInitiatives(const storage::Database &database,
                                                    CouncilId council, const Period &period);

} // namespace faubourg::reports
