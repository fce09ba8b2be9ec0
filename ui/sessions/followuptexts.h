#pragma once

#include "core/sessions/followuprepository.h"
#include "ui/base/colours.h"

namespace faubourg::ui {

/// "To do", "Late", "Done", "Dropped": the state with its day.
QString followUpState(const sessions::FollowUpRow &row, QDate today);
Sign followUpSign(const sessions::FollowUpRow &row, QDate today);
Sign followUpSign(sessions::FollowUpState state, QDate dueOn, QDate today);

} // namespace faubourg::ui
