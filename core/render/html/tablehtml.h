#pragma once

#include "core/documents/blocks.h"
#include "core/render/html/writer.h"

namespace faubourg::render::html {

void writeInline(Writer &html, const documents::InlineText &text);

/// `number` tells the tables of a page apart: it begins the ids of their headings.
void writeTable(Writer &html, const documents::Table &table, int number);

} // namespace faubourg::render::html
