#pragma once

#include "core/reports/listing.h"

#include <QByteArray>

namespace faubourg::exchange {

/// One sheet a listing, as OpenDocument 1.2: the same cells, types and looks as toXlsx().
Result<QByteArray> toOds(const QList<reports::Listing> &sheets);

} // namespace faubourg::exchange
