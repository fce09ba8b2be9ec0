#pragma once

#include "core/sessions/datetext.h"
#include "core/sessions/session.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::reports {

/// The next session of a council as far as the file knows it: its number, the council's
/// venue, the hour of the last session, a first agenda. Its date is for the user to say.
Result<sessions::Session> proposeSession(const storage::Database &database, CouncilId id,
                                         const sessions::DateText &dateText);

/// `session` with the items of the usual agenda that it does not have yet at the end: the
/// minutes to approve, open follow-ups, questions without answer, other business.
Result<sessions::Session> withUsualAgenda(const storage::Database &database,
                                          sessions::Session session,
                                          const sessions::DateText &dateText);

/// `session` with those who sit that day in the body that meets, and the council's officials,
/// added to those it already invites.
Result<sessions::Session> withInvited(const storage::Database &database, sessions::Session session);

} // namespace faubourg::reports
