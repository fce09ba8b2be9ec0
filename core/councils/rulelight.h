#pragma once

#include "core/base/enumkeys.h"

#include <QDate>

namespace faubourg::councils {

/// How a rule stands today. Soon: to be watched, or about to change.
enum class LightState { Met, Soon, Broken, NotApplicable };
inline constexpr EnumKeys kLightStateKeys{
    std::array{std::pair{LightState::Met, "met"}, std::pair{LightState::Soon, "soon"},
               std::pair{LightState::Broken, "broken"},
               std::pair{LightState::NotApplicable, "not_applicable"}}};

/// One rule of a council and how it stands, in words.
struct RuleLight
{
    QString rule = {}; ///< stable: "max_members", "college_share", "parity"…
    LightState state = LightState::NotApplicable;
    QString title = {};      ///< "At most 12 members"
    QString measure = {};    ///< "11", "7 of 8", "38 days"; may be empty
    QString sentence = {};   ///< why, and what to do; complete, translated
    QDate nextChangeOn = {}; ///< the first day the light may change by itself; invalid: none

    friend bool operator==(const RuleLight &, const RuleLight &) = default;
};

/// The gravest of the two: broken, soon, met, not applicable.
inline LightState graver(LightState a, LightState b)
{
    const auto weight = [](LightState state) {
        switch (state) {
        case LightState::Broken:
            return 3;
        case LightState::Soon:
            return 2;
        case LightState::Met:
            return 1;
        case LightState::NotApplicable:
            break;
        }
        return 0;
    };
    return weight(a) >= weight(b) ? a : b;
}

} // namespace faubourg::councils
