#pragma once

#include "core/exchange/people/columns.h"
#include "core/people/person.h"

namespace faubourg::exchange {

/// A person read from one line, and what is wrong with the line.
struct PersonLine
{
    people::Person person;
    QStringList problems; ///< translated; empty: usable
};

/// Reads the columns of personFields(): "F", "Mme", "féminin"; days as offices type them
/// or spreadsheet serials; postcodes and telephones that lost their leading zero.
PersonLine readPerson(const ColumnMatch &columns, const Table::Line &line, QDate today);

/// "F", "Mme", "féminin", "homme"… as offices write it.
people::Sex sexOf(const QString &cell);
/// Spreadsheets drop the leading zero of what they take for a number.
QString withLeadingZero(const QString &digits, qsizetype length);

/// The line repeats totals or a legend rather than a person: "Total", "TOTAL : 12".
bool isTotalLine(const Table::Line &line);

} // namespace faubourg::exchange
