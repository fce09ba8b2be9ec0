#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/base/text/language.h"

#include <QTime>

#include <optional>

namespace faubourg {

// Dates as readers write them. An invalid date or time gives "". QLocale writes
// "1 mars" where French wants "1er mars", hence our own.

/// "lundi 5 janvier 2026", "dimanche 1er mars 2026"; "Monday 5 January 2026".
QString longDate(QDate day, Language language = Language::French);
/// "5 janvier 2026", "1er mars 2026".
QString plainDate(QDate day, Language language = Language::French);
/// "5 janvier", "1er mars".
QString dayAndMonth(QDate day, Language language = Language::French);
/// "5 janv.", "1er mars".
QString shortDate(QDate day, Language language = Language::French);
/// "12/03/2026" in both languages: day first.
QString numericDate(QDate day);
/// "1er", "5"; "1", "5". For "le 1er".
QString ordinalDay(QDate day, Language language = Language::French);
/// "mars 2026".
QString monthAndYear(QDate day, Language language = Language::French);
/// "lundi".
QString weekdayName(QDate day, Language language = Language::French);

/// "18 h 30", "18 h" (with U+00A0); "18:30" in English.
QString hour(QTime time, Language language = Language::French);
/// "45 min", "1 h", "1 h 35" (with U+00A0).
QString duration(int minutes);
/// "du 5 au 12 mars 2026", "du 1er mars au 5 avril 2026", "depuis le 5 mars 2026",
/// "jusqu’au 31 décembre 2026"; one day alone is "le 5 mars 2026".
QString periodText(const Period &period, Language language = Language::French);

/// Which occurrence a day without a year means.
enum class DateHint {
    NextOccurrence, ///< meetings and deadlines: today or the first one after
    LastOccurrence, ///< birth, receipt: today or the last one before
};

/// A date as offices type it: 12/3, 12/3/27, 12.3.2027, 120327, 12 mars, 1er mars 2026,
/// lundi 5 janvier, auj, demain, hier, lundi, +15, 2026-03-12. A weekday alone is never
/// today. InvalidInput when the day does not exist or the text is no date.
Result<QDate> parseDate(QStringView text, QDate today, DateHint hint = DateHint::NextOccurrence);

/// An hour as offices type it: 18h30, 18 h 30, 18h, 18:30, 18:30:00, 1830, 18, midi.
Result<QTime> parseTime(QStringView text);

/// The day of a spreadsheet's serial number (1900 system, its phantom 29 February 1900
/// refused); the fraction, a time of day, is dropped.
std::optional<QDate> dateFromExcelSerial(double serial);

} // namespace faubourg
