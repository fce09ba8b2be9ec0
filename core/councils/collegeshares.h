#pragma once

#include "core/councils/council.h"
#include "core/councils/mandate.h"
#include "core/councils/rulelight.h"

namespace faubourg::councils {

/// One light for each college that has a share, in the order of the colleges. Exact
/// shares are rounded together on the seats of the council (on its members where it has
/// no seat); minimum and maximum shares are counted on the members there are.
/// `members` are the full members of the day.
QList<RuleLight> shareLights(const Council &council, const QList<MemberRow> &members);

} // namespace faubourg::councils
