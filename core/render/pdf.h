#pragma once

#include "core/base/result.h"
#include "core/documents/blocks.h"

#include <QByteArray>

namespace faubourg::render {

/// `document` as a PDF/A-1b file: fonts inside, text that can be searched and copied. The same
/// document gives the same bytes. Refuses what documents::validate refuses. Needs a
/// QGuiApplication.
Result<QByteArray> pdf(const documents::Document &document);

/// The same, written to `path` whole or not at all.
Result<void> writePdf(const documents::Document &document, const QString &path);

} // namespace faubourg::render
