#pragma once

#include "core/render/page.h"
#include "core/render/pdf.h"

#include <functional>

namespace faubourg::render {

/// `list` as a file with structure, links, outline and metadata. An error when no structure can
/// be made of its nodes: its detail says what is wrong.
Result<QByteArray> tagged(const PageList &list, const documents::Document &document,
                          PdfStandard standard);

/// The same pages as a PDF/A-1b without structure.
Result<QByteArray> untagged(const PageList &list, const documents::Document &document);

using Assembler = std::function<Result<QByteArray>(
    const PageList &list, const documents::Document &document, PdfStandard standard)>;

/// What pdf() does with `tagged`. When `assemble` fails the file is made without structure, and
/// says so.
Result<PdfFile> pdfAssembledBy(const Assembler &assemble, const documents::Document &document,
                               const PdfOptions &options = {});

} // namespace faubourg::render
