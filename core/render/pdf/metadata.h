#pragma once

#include "core/documents/blocks.h"
#include "core/render/pdf.h"

namespace faubourg::render {

/// The date that stands in the file: the document's own, else today.
QDate dateOf(const documents::Document &document);

/// The program that wrote the file, as both dictionaries name it.
QString producer();
QString creator();

/// What a file claims to be.
enum class Claim {
    A1b,   ///< PDF/A-1b
    A2aUa, ///< PDF/A-2a and PDF/UA-1
};

/// What the file says about itself (XMP). PDF/A wants it to match the older dictionary, /Info.
QByteArray metadata(const documents::Document &document, Claim claim);

} // namespace faubourg::render
