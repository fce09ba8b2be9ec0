#pragma once

#include "core/councils/composition.h"

namespace faubourg::councils {

/// How the mandates of a council stand to the rules on their number: nobody sits more often than
/// may be, the council is renewed in parts when it must be, enough substitutes wait. No light for
/// what the rules do not ask. `mandates` are all of the council's, ended ones included.
QList<RuleLight> termLights(const Council &council, const CouncilRules &rules,
                            const QList<MemberRow> &mandates, QDate today,
                            const AlertDelays &delays);

/// How many full mandates of that person in the council have started by `today`.
int mandatesHeld(const QList<MemberRow> &mandates, PersonId person, QDate today);

/// The last day by `today` on which a part of the council was to be renewed, counted from its
/// creation or, without it, from its first mandate; invalid before the first one. With `next`,
/// the first after today.
QDate renewalDay(const Council &council, const CouncilRules &rules,
                 const QList<MemberRow> &mandates, QDate today, bool next);

} // namespace faubourg::councils
