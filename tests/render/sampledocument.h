#pragma once

#include "core/documents/blocks.h"

/// Documents as the service prints them, with invented people: looked at, measured, tested.
namespace faubourg::render::testing {

QByteArray pngLogo();

documents::Furniture letterFurniture();
/// A mailing: one section a letter.
documents::Document letters(int count);
/// Minutes of a session of `items` points: headings, lists, a table of decisions, a figure, a
/// signature.
documents::Document minutes(int items = 5);
/// A table of `rows` rows in eight columns, landscape.
documents::Document report(int rows);
/// A quartier's sheet: charts of every kind, spans, a small table.
documents::Document portrait();

} // namespace faubourg::render::testing
