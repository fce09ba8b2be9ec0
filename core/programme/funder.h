#pragma once

#include "core/base/enumkeys.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

namespace faubourg::programme {

/// On which documents about actions a funder's logo stands.
enum class LogoRule {
    Never,
    Asked,   ///< as soon as it was asked to fund the action
    Decided, ///< once it decided to
};

inline constexpr EnumKeys kLogoRules{std::array{std::pair{LogoRule::Never, "never"},
                                                std::pair{LogoRule::Asked, "asked"},
                                                std::pair{LogoRule::Decided, "decided"}}};

/// Who pays part of actions: the State's programme 147, the town, the CAF, a foundation…
struct Funder
{
    FunderId id;
    QString name;
    QString shortName; ///< the heading of its column in the funding matrix
    OrganisationId organisationId;
    int position = 0;        ///< order of the columns; the first funder is the leftmost
    bool isPublic = true;    ///< counts in the share of public money
    bool isActive = true;    ///< still offered when a funding line is entered
    QString logoSha256 = {}; ///< an attachment; empty: no logo
    LogoRule logoRule = LogoRule::Never;
    int revision = 0;

    friend bool operator==(const Funder &, const Funder &) = default;
};

Result<void> validate(const Funder &funder);

} // namespace faubourg::programme
