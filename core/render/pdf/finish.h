#pragma once

#include "core/render/pdf/tagging.h"

#include <functional>

namespace faubourg::render {

/// What turns a painted file into the one that is kept.
using Finisher = std::function<Result<QByteArray>(const Painted &)>;

/// What pdf() does with `tagged` as finisher. When `finish` fails the document is painted once
/// more without marks: a valid file, without structure, that says so.
Result<PdfFile> pdfFinishedBy(const Finisher &finish, const documents::Document &document,
                              const PdfOptions &options = {});

} // namespace faubourg::render
