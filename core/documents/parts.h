#pragma once

#include "core/documents/blocks.h"

namespace faubourg::documents {

/// A stretch of a document whose pages are counted from 1: a section, or the blocks between.
struct Part
{
    Blocks blocks = {};
    Furniture furniture = {};
    QString bookmark = {};
    bool isSection = false;
};

/// The parts of `document` in their order; at least one, an empty one if need be.
QList<Part> partsOf(const Document &document);

/// Each section as a document of its own, named after the document and its addressee.
QList<Document> letters(const Document &document);

} // namespace faubourg::documents
