#pragma once

#include "core/render/page.h"
#include "core/render/pdf.h"
#include "core/render/pdf/marks.h"

namespace faubourg::render {

/// A file as QPdfWriter made it, with marks in its pages, and what the marks stand for.
struct Painted
{
    QByteArray bytes;
    PageMarks marks;
    const PageList &list;
    const documents::Document &document;
    PdfStandard standard = PdfStandard::A2aUa;
};

/// The file with its structure, links, outline and metadata. An error when it is not what this
/// program painted: its detail says what is wrong, nothing is worth keeping.
Result<QByteArray> tagged(const Painted &painted);

} // namespace faubourg::render
