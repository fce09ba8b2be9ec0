#pragma once

#include "core/sessions/followup.h"
#include "core/sessions/question.h"
#include "core/sessions/session.h"

namespace faubourg::sessions {

// What screens and lists call each value, translated. Keys for storage and exports stand
// beside the enums.
QString label(SessionState state);
QString label(EntryKind kind);
QString label(Capacity capacity);
QString label(Attendance attendance);
QString label(QuestionState state);
QString label(FollowUpState state);

} // namespace faubourg::sessions
