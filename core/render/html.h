#pragma once

#include "core/base/result.h"
#include "core/documents/blocks.h"

#include <QByteArray>

namespace faubourg::render {

/// `document` as one accessible web page (HTML 5): its looks, pictures and charts inside, no
/// script, nothing fetched from elsewhere. Narrow screens, dark ones and paper are provided
/// for. The same document gives the same bytes. Refuses what documents::validate refuses.
/// Needs a QGuiApplication: charts are drawn.
Result<QByteArray> toHtml(const documents::Document &document);

} // namespace faubourg::render
