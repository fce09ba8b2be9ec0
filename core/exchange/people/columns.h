#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QHash>

namespace faubourg::exchange {

/// The field key of a column that is not to be read, whatever its heading.
inline constexpr QLatin1StringView kLeftAside{"-"};

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
    qsizetype headingLine = 0;        ///< index in Table::lines
    QHash<QString, qsizetype> column; ///< by field key
    QStringList unknownHeadings;      ///< read over; shown to the user

    QString cell(const Table::Line &line, const QString &key) const;
};

/// Finds the line of headings among the first ten (titles may stand above it) and
/// matches it with `fields`, whatever the order, case and accents. `chosen` maps a
/// heading to a field key and wins. InvalidInput when a required field has no column.
Result<ColumnMatch> matchColumns(const Table &table, const QList<ImportField> &fields,
                                 const QHash<QString, QString> &chosen = {});

/// The same, whatever is missing: what an assistant proposes.
ColumnMatch guessColumns(const Table &table, const QList<ImportField> &fields,
                         const QHash<QString, QString> &chosen = {});
/// InvalidInput names the required fields that have no column.
Result<void> checkRequired(const ColumnMatch &match, const QList<ImportField> &fields);

/// The columns of members and candidates.
QList<ImportField> personFields();

} // namespace faubourg::exchange
