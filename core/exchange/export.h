#pragma once

#include "core/reports/listing.h"

namespace faubourg::exchange {

/// Writes `listings` to `path` in the format its extension names: .xlsx and .ods hold
/// them all, one sheet each; .csv and .json hold the first. Written whole or not at all.
/// Usage error on another extension.
Result<void> exportListings(const QList<reports::Listing> &listings, const QString &path);

} // namespace faubourg::exchange
