#pragma once

#include "core/reports/listing.h"

class QCommandLineParser;

namespace faubourg::cli {

/// The options that narrow `list` and `export`.
void declareFilters(QCommandLineParser &parser);

/// Reads them; a usage error names an option that `kind` does not understand.
Result<reports::ListingFilter> readFilters(const QCommandLineParser &parser, const QString &kind);

} // namespace faubourg::cli
