#pragma once

#include "core/reports/listing.h"

#include <QByteArray>

namespace faubourg::exchange {

/// One sheet a listing: bold frozen headings with a filter, amounts in euros, days as
/// dates, text always text (never a formula), columns as wide as their content.
Result<QByteArray> toXlsx(const QList<reports::Listing> &sheets);

} // namespace faubourg::exchange
