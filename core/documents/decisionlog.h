#pragma once

#include "core/documents/sessionfields.h"

namespace faubourg::documents {

/// What a session decided, proposed and promised, point by point, numbered: who does what and
/// until when. RuleViolation while nothing of the kind is noted.
Result<Prepared> decisionLog(const storage::Database &database, SessionId session,
                             const DocumentOptions &options);
QList<FieldInfo> decisionFieldInfos();

} // namespace faubourg::documents
