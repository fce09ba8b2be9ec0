#pragma once

#include "core/documents/blocks.h"
#include "tests/support/pdfcheck.h"

namespace faubourg::render::testing {

/// Where the words that the structure of a file reads part from those of `document`, in their
/// order; empty when they do not. Charts are left out: they are read by their alternative.
QString misreading(const documents::Document &document, const test::PdfFindings &found);

} // namespace faubourg::render::testing
