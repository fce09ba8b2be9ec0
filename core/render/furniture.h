#pragma once

#include "core/render/paginator.h"
#include "core/render/stripbuilder.h"

namespace faubourg::render {

/// The letterhead of a first page, in its own strip; its height says where the text may start.
Strip letterheadStrip(const documents::Letterhead &letterhead, Workshop &shop, double left,
                      double width, int parent);

/// Bands, running header, reference and page number of one page: no part of the text.
void addFurniture(const documents::Furniture &furniture, Workshop &shop,
                  const documents::Margins &margins, Page &page);

} // namespace faubourg::render
