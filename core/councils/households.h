#pragma once

#include "core/councils/mandate.h"
#include "core/councils/rulelight.h"

#include <QHash>

namespace faubourg::councils {

/// Whether no two of the full members running on `today` share a home, where the rules want one
/// person a household. `homes` names the home of each, alike for one home; those without are
/// told apart. An address may hold two households, so that a shared one is to be watched.
RuleLight householdLight(const QList<MemberRow> &mandates, const QHash<PersonId, QString> &homes,
                         QDate today);

} // namespace faubourg::councils
