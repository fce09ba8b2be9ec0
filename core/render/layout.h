#pragma once

#include "core/render/page.h"

namespace faubourg::render {

/// Sets `document` on pages: the same pages for PDF, printer and screen. Needs a
/// QGuiApplication. Work grows with the length of the document.
PageList layout(const documents::Document &document);

} // namespace faubourg::render
