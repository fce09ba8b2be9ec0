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
PersonLine readPerson(const ColumnMatch &columns, const CsvTable::Line &line, QDate today);

/// The line repeats totals or a legend rather than a person: "Total", "TOTAL : 12".
bool isTotalLine(const CsvTable::Line &line);

} // namespace faubourg::exchange
