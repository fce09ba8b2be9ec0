#pragma once

#include <QString>

namespace faubourg::exchange {

// What spreadsheets store for a cell, as the text that stands in a Table.

/// How a number is to be shown.
enum class NumberLook { Number, Date, DateTime, Time };

/// The look that an Excel format code asks for: "dd/mm/yyyy" a date, "[h]:mm" a time.
NumberLook lookOf(const QString &formatCode);

/// `raw` is a number as XML writes it: "44197.5", "1E3". A day counts from 1900, or from
/// 1904 on old Macintosh; `raw` itself when it is no number or no day.
QString numberText(const QString &raw, NumberLook look, bool from1904 = false);

/// "2010-03-12", "2010-03-12T14:30:00" as numberText() shows days.
QString isoDateText(const QString &raw);

QString booleanText(bool value);

} // namespace faubourg::exchange
