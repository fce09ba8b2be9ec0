#pragma once

#include "core/documents/blocks.h"

namespace faubourg::render::testing {

/// A document of the example file, and which it is.
struct DemoDocument
{
    QString name; ///< "minutes 12"
    documents::Document document;
};

/// Every kind of document that the example file has something to say in: the first of each
/// kind, and those of each kind about two more subjects.
QList<DemoDocument> demoDocuments();

} // namespace faubourg::render::testing
