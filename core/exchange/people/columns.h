#pragma once

#include "core/exchange/csv/csvtable.h"

#include <QHash>

namespace faubourg::exchange {

/// A column that an import understands, under the headings offices give it.
struct ImportField
{
    QString key;
    QString label;       ///< translated
    QStringList aliases; ///< folded headings, likeliest first
    bool required = false;
};

/// Which cell of a line holds which field.
struct ColumnMatch
{
    qsizetype headingLine = 0;        ///< index in CsvTable::lines
    QHash<QString, qsizetype> column; ///< by field key
    QStringList unknownHeadings;      ///< read over; shown to the user

    QString cell(const CsvTable::Line &line, const QString &key) const;
};

/// Finds the line of headings among the first ten (titles may stand above it) and
/// matches it with `fields`, whatever the order, case and accents. `chosen` maps a
/// heading to a field key and wins. InvalidInput when a required field has no column.
Result<ColumnMatch> matchColumns(const CsvTable &table, const QList<ImportField> &fields,
                                 const QHash<QString, QString> &chosen = {});

/// The columns of members and candidates.
QList<ImportField> personFields();

} // namespace faubourg::exchange
