#pragma once

#include "core/base/result.h"
#include "core/documents/blocks.h"

#include <QByteArray>

namespace faubourg::render {

/// `document` as an OpenDocument text (ODF 1.2) to be corrected in a word processor: named
/// styles, real headings and lists, fields in the footer, alternatives on every picture. The
/// same document gives the same bytes. Refuses what documents::validate refuses. Needs a
/// QGuiApplication: charts are drawn.
Result<QByteArray> toOdt(const documents::Document &document);

} // namespace faubourg::render
