#pragma once

#include "core/documents/blocks.h"

namespace faubourg::bench {

/// `document` as a clerk would have typed it into a word processor: headings, paragraphs, lists
/// and tables of a flat OpenDocument text, a page for each letter. No picture and no frame, which
/// spares the program that converts it.
QByteArray flatOdt(const documents::Document &document);

/// Letters for pdflatex: the same words, in Latin Modern.
QByteArray latex(const documents::Document &document);

} // namespace faubourg::bench
