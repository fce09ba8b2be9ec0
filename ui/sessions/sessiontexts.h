#pragma once

#include "core/sessions/datetext.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/sessionrepository.h"
#include "core/sessions/sessionstate.h"
#include "ui/base/colours.h"
#include "ui/base/form.h"
#include "ui/base/recordfield.h"

namespace faubourg::ui {

// The words and signs of sessions on screen.
Choices<sessions::EntryKind> entryKindChoices();
Choices<sessions::Capacity> capacityChoices();
Choices<sessions::Attendance> attendanceChoices();

Sign signOf(sessions::SessionState state);
Sign signOf(sessions::Attendance attendance);

/// "Wed 9 Dec." in lists, with the year when it is not this one.
QString listDate(QDate day, QDate today);
/// Days within sentences, in the language of the interface.
sessions::DateText sentenceDate();
/// "Catorive, 9 December 2026".
QString sessionName(const QString &council, QDate date);

/// What a button calls the verb: "Convene…".
QString verbText(sessions::SessionVerb verb);

/// The share of the window, in per cent, that lists with many columns take.
inline constexpr int kListShare = 50;

// The choices of drop-downs, read from the file.
QList<RecordChoice> councilChoices(const storage::Database &database);
QList<RecordChoice> sessionChoices(const storage::Database &database, CouncilId council = {});
QList<RecordChoice> personChoices(const storage::Database &database, const QString &words);
QString personName(const storage::Database &database, PersonId id);

} // namespace faubourg::ui
