#pragma once

#include "core/render/page.h"

class QPainter;

namespace faubourg::render {

/// Paints `page` with its upper left corner at the painter's origin, at the resolution of the
/// painter's device: PDF, printer and preview alike. Zoom and scroll are the caller's, set on
/// the painter before. `sink` is told what each piece is.
void paintPage(QPainter &painter, const Page &page, StructureSink *sink = nullptr);

} // namespace faubourg::render
