#pragma once

#include "core/base/result.h"
#include "core/documents/blocks.h"

#include <QByteArray>

namespace faubourg::render {

/// What a PDF is written to conform to.
enum class PdfStandard {
    A2aUa, ///< PDF/A-2a and PDF/UA-1: archived, and read aloud
    A1b,   ///< PDF/A-1b: for archives that take nothing younger; structure all the same
};

struct PdfOptions
{
    PdfStandard standard = PdfStandard::A2aUa;
};

struct PdfFile
{
    QByteArray bytes;
    /// Why the file falls short of what was asked, in a sentence to show; mostly empty. The file
    /// is then a valid PDF/A-1b without structure.
    QString warning = {};
};

/// `document` as a file: fonts inside, text that can be searched and copied, structure for who
/// hears it. The same document gives the same bytes. Refuses what documents::validate refuses.
/// Needs a QGuiApplication.
Result<PdfFile> pdf(const documents::Document &document, const PdfOptions &options = {});

/// The same, written to `path` whole or not at all; the warning, if any.
Result<QString> writePdf(const documents::Document &document, const QString &path,
                         const PdfOptions &options = {});

} // namespace faubourg::render
