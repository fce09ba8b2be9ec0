#pragma once

#include "core/base/ids.h"
#include "core/documents/sessionfields.h"

namespace faubourg::documents {

/// The agenda of a session, to display or to hand out.
Result<Prepared> agenda(const storage::Database &database, SessionId session,
                        const DocumentOptions &options);

/// The sheet to sign, by college, with free lines for guests. It holds names and capacities
/// and nothing else about persons.
Result<Prepared> attendanceSheet(const storage::Database &database, SessionId session,
                                 const DocumentOptions &options);

/// The minutes, marked as a draft until they are approved. The public version names nobody but
/// elected officials, agents and experts.
Result<Prepared> minutes(const storage::Database &database, SessionId session,
                         const DocumentOptions &options, Audience audience = Audience::Internal);

/// What the minutes say of the point under which a question was asked, to attach to an answer.
/// RuleViolation when the question was asked between two sessions, or under no point.
Result<Prepared> minutesExtract(const storage::Database &database, QuestionId id,
                                const DocumentOptions &options);

QList<FieldInfo> attendanceFieldInfos();

} // namespace faubourg::documents
