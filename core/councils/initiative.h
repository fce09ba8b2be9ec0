#pragma once

#include "core/base/enumkeys.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/period.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace faubourg::councils {

using InitiativeId = Id<struct InitiativeTag>;

/// Who carries what a council started (cadre de référence of the conseils citoyens, missions).
enum class Carrying {
    Entrusted,   ///< to a partner structure
    ByResidents, ///< who are no members, supported by the council
    ByCouncil,
};
inline constexpr EnumKeys kCarryingKeys{std::array{std::pair{Carrying::Entrusted, "entrusted"},
                                                   std::pair{Carrying::ByResidents, "by_residents"},
                                                   std::pair{Carrying::ByCouncil, "by_council"}}};

/// Who pays how much for an initiative that is no action of the programme.
struct InitiativeFunding
{
    RowId id = {};
    QString source = {}; ///< "Fonds de participation des habitants"
    std::optional<Money> asked = {};
    std::optional<Money> granted = {}; ///< absent: not answered yet, which is not zero

    friend bool operator==(const InitiativeFunding &, const InitiativeFunding &) = default;
};

/// A project that a council started. Once it stands in the yearly programme, `action` says
/// where, and the action's money counts instead of its own.
struct Initiative
{
    InitiativeId id = {};
    CouncilId council = {};
    QString title = {};
    Carrying carrying = Carrying::ByCouncil;
    OrganisationId organisation = {}; ///< the structure it is entrusted to
    PersonId person = {};             ///< the resident to speak to
    ActionId action = {};
    Period period = {};
    std::optional<Money> cost = {};
    QString notes = {};
    QList<InitiativeFunding> fundings = {};
    int revision = 0;

    friend bool operator==(const Initiative &, const Initiative &) = default;
};

Result<void> validate(const Initiative &initiative);

/// What was asked and granted in all; absent while nobody said anything.
std::optional<Money> askedTotal(const Initiative &initiative);
std::optional<Money> grantedTotal(const Initiative &initiative);

/// "Entrusted to a structure", "Carried by residents", "Carried by the council".
QString label(Carrying carrying);

} // namespace faubourg::councils
