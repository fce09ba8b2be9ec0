#pragma once

#include "core/reports/listing.h"

#include <QByteArray>

namespace faubourg::exchange {

/// An array of objects, one a row, keys as in the listing: numbers as numbers, money in
/// euros, decimals as numbers, days as ISO text, empty cells as null.
QByteArray toJson(const reports::Listing &listing);

/// The rows as TSV with a line of keys: what `list` prints. Tabs and line breaks inside
/// a cell become spaces.
QString toTsv(const reports::Listing &listing);

} // namespace faubourg::exchange
