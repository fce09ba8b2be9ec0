#pragma once

#include "core/base/enumkeys.h"

#include <QtGlobal>

namespace faubourg::reports {

/// What a screen or the command line can open.
enum class EntityKind {
    Question,
    Person,
    Council,
    Session,
    Quartier,
    Action,
    Objective,
    Organisation,
    FollowUp,
    Candidacy,
    Mandate,
    Campaign,
    Office,
    Retention, ///< personal data whose time is over, as a whole
};

inline constexpr EnumKeys kEntityKindKeys{std::array{
    std::pair{EntityKind::Question, "question"}, std::pair{EntityKind::Person, "person"},
    std::pair{EntityKind::Council, "council"}, std::pair{EntityKind::Session, "session"},
    std::pair{EntityKind::Quartier, "quartier"}, std::pair{EntityKind::Action, "action"},
    std::pair{EntityKind::Objective, "objective"},
    std::pair{EntityKind::Organisation, "organisation"},
    std::pair{EntityKind::FollowUp, "follow_up"}, std::pair{EntityKind::Candidacy, "candidacy"},
    std::pair{EntityKind::Mandate, "mandate"}, std::pair{EntityKind::Campaign, "campaign"},
    std::pair{EntityKind::Office, "office"}, std::pair{EntityKind::Retention, "retention"}}};

/// A record of any kind; id 0 when it is a kind as a whole.
struct EntityRef
{
    EntityKind kind = EntityKind::Office;
    qint64 id = 0;

    friend bool operator==(const EntityRef &, const EntityRef &) = default;
};

} // namespace faubourg::reports
