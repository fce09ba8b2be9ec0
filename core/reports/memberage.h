#pragma once

#include "core/base/enumkeys.h"

#include <QDate>

namespace faubourg::reports {

/// The age of a member on a day, in the bands that figures about councils are given in.
enum class MemberAge { Under18, From18To25, From26To39, From40To59, From60, Unknown };
inline constexpr EnumKeys kMemberAgeKeys{std::array{
    std::pair{MemberAge::Under18, "under_18"}, std::pair{MemberAge::From18To25, "18_25"},
    std::pair{MemberAge::From26To39, "26_39"}, std::pair{MemberAge::From40To59, "40_59"},
    std::pair{MemberAge::From60, "60_and_over"}, std::pair{MemberAge::Unknown, "unknown"}}};

MemberAge memberAge(QDate birthDate, QDate day);
/// "18 to 25", translated.
QString memberAgeText(MemberAge age);

} // namespace faubourg::reports
