#pragma once

#include "core/render/paginator.h"
#include "core/render/stripbuilder.h"

namespace faubourg::render {

/// The letterhead of a first page, in its own strip; its height says where the text may start.
Strip letterheadStrip(const documents::Letterhead &letterhead, Workshop &shop, double left,
                      double width, int parent);

/// What stands at the foot of a first page, from `top` down: the funders' logos and the lines of
/// the office; an empty strip when there is neither.
Strip footStrip(const documents::Furniture &furniture, Workshop &shop, double left, double width,
                double top, int parent);
/// The height of that strip.
double footStripHeight(const documents::Furniture &furniture, Workshop &shop, double width);

/// Bands, running header, reference and page number of one page: no part of the text.
void addFurniture(const documents::Furniture &furniture, Workshop &shop,
                  const documents::Margins &margins, Page &page);

} // namespace faubourg::render
