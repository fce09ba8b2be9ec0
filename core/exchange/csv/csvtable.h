#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QByteArray>

#include <functional>

namespace faubourg::exchange {

enum class TextEncoding { Utf8, Utf16, Windows1252 };

/// A delimited text as an office sent it: the cells, and what was found out about it.
struct CsvTable : Table
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u';';
};

/// Reads `bytes` as offices produce them: byte-order mark, else valid UTF-8, else
/// Windows-1252; separator `;` `,` TAB or `|`, whichever cuts the lines most evenly;
/// quotes doubled, line breaks inside quotes kept; trailing empty cells dropped, the
/// `="01053"` by which Excel protects a zero and the `'` that guards a formula undone.
/// InvalidInput, with the line, on a NUL, an unclosed quote or a bound passed.
Result<CsvTable> readCsv(const QByteArray &bytes);

using CsvVisitor = std::function<Result<void>(const Table::Line &)>;
/// The same line by line, none of them kept: for rolls of tens of thousands. Ends with the
/// first error of `visit`.
Result<void> forEachCsvLine(const QByteArray &bytes, const CsvVisitor &visit);

/// Windows-1252 to text; the five undefined bytes become U+FFFD.
QString fromWindows1252(const QByteArray &bytes);

} // namespace faubourg::exchange
