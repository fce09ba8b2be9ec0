#pragma once

#include "core/documents/sessionfields.h"

namespace faubourg::documents {

/// How people are called to a session.
enum class Calling {
    Formal,
    Plain,    ///< short sentences and large letters: what, when, where, what to bring
    Reminder, ///< a few days before
};

/// The letters that call people to a session, one section an invitee, with the address where a
/// window envelope shows it. An address that is missing or incomplete is a warning: that
/// letter bears the name alone, to be handed over. RuleViolation without agenda or invitee, for
/// a session that does not take place, and for a reminder of one that is past.
Result<Prepared> convocations(const storage::Database &database, SessionId session,
                              const DocumentOptions &options, Calling calling = Calling::Formal);

QList<FieldInfo> convocationFieldInfos();

} // namespace faubourg::documents
