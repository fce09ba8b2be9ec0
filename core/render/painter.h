#pragma once

#include "core/render/page.h"

class QPainter;

namespace faubourg::render {

/// Paints `page` with its upper left corner at the painter's origin, at the resolution of the
/// painter's device: printer and preview alike. Zoom and scroll are the caller's, set on the
/// painter before.
void paintPage(QPainter &painter, const Page &page);

/// The dashes and gaps of a line, in widths of it; empty for 0, which is unbroken.
const QList<qreal> &dashPattern(int dash);

} // namespace faubourg::render
