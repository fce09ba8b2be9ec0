#pragma once

#include "core/render/page.h"

namespace faubourg::render {

/// What the window of a DL envelope leaves to be seen of an A4 sheet folded in three, in dots of
/// the sheet: 100 × 45 mm, 20 mm from the right and the lower edge of the envelope (NF Z10-011).
QRectF envelopeWindow();

/// The marks of a test page, moved by the office's offsets (mm): the window's frame, two rulers
/// across its left and upper edges whose zero is the edge, and the two folds.
std::vector<Item> envelopeMarks(TextCache &texts, double offsetX, double offsetY);

} // namespace faubourg::render
