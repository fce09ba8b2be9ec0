#pragma once

#include "core/base/ids.h"
#include "core/documents/sessionfields.h"

namespace faubourg::documents {

/// The agenda of a session, to display or to hand out.
Result<Prepared> agenda(const storage::Database &database, SessionId session,
                        const DocumentOptions &options);

/// The convocation letters of a session, one section an invitee, with the address where a
/// window envelope shows it. An address that is missing or incomplete is a warning: that
/// letter bears the name alone, to be handed over. RuleViolation without agenda or invitee.
Result<Prepared> convocations(const storage::Database &database, SessionId session,
                              const DocumentOptions &options);

/// The sheet to sign, by college, with free lines for guests. It holds names and capacities
/// and nothing else about persons.
Result<Prepared> attendanceSheet(const storage::Database &database, SessionId session,
                                 const DocumentOptions &options);

/// The minutes, marked as a draft until they are approved. The public version names nobody but
/// elected officials, agents and experts.
Result<Prepared> minutes(const storage::Database &database, SessionId session,
                         const DocumentOptions &options, Audience audience = Audience::Internal);

/// Fields of each, for the template editor.
QList<FieldInfo> convocationFieldInfos();
QList<FieldInfo> attendanceFieldInfos();

} // namespace faubourg::documents
