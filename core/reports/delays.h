#pragma once

#include "core/base/ids.h"
#include "core/sessions/question.h"
#include "core/sessions/remaining.h"

#include <QHash>

namespace faubourg::storage {
class Database;
}

namespace faubourg::reports {

// The delays that apply, in days: the office's parameters, and where a council's own rules
// say something else, its rules. A parameter the file does not keep is zero.

/// From the convocation to the session, by council; closed councils included.
Result<QHash<CouncilId, int>> noticeDays(const storage::Database &database);
/// The same for one council; the office's usual notice when it is not stored.
Result<int> noticeDays(const storage::Database &database, CouncilId id);
/// From the session to the sending of the draft minutes.
Result<int> minutesDays(const storage::Database &database);
Result<sessions::AnswerDelays> answerDelays(const storage::Database &database);

} // namespace faubourg::reports
