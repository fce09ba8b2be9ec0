#pragma once

#include "core/render/stripbuilder.h"

namespace faubourg::render {

/// One strip a row, with the heading shown again at the top of each page. A row taller than a
/// page goes on over pages, line by line, under a mark.
Strips tableStrips(const documents::Table &table, Workshop &shop, const Area &area, int node,
                   const QString &continuedLabel);

/// How wide each column is, in dots; their sum does not exceed `available`. Columns with a
/// share divide what the others leave; a column is not narrower than its longest word as long
/// as the page has room.
QList<double> columnWidths(const documents::Table &table, double available, TextCache &texts);

} // namespace faubourg::render
