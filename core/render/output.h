#pragma once

#include "core/base/result.h"
#include "core/documents/blocks.h"

#include <optional>

namespace faubourg::render {

/// A document as a file, and why it falls short of what was asked: a sentence to show, mostly
/// empty.
struct MadeFile
{
    QByteArray bytes;
    QString warning = {};
};

/// A kind of file a document is written to.
struct OutputFormat
{
    QString key;       ///< stable: "pdf", "pdf-a1b"
    QString extension; ///< "pdf"
    QString label;     ///< translated: "PDF document"
    Result<MadeFile> (*make)(const documents::Document &);
};

/// Every format, in the order that dialogs offer them.
QList<OutputFormat> outputFormats();
std::optional<OutputFormat> outputFormat(const QString &key);

/// `document` written to `path`, whole or not at all; the warning, if any.
Result<QString> writeDocument(const documents::Document &document, const OutputFormat &format,
                              const QString &path);

/// Each letter of a mailing as a file of its own in `folder`, made if need be, named after the
/// document and the addressee. All of them or none; a file that is there is never replaced.
/// Gives the number of letters. InvalidInput when the document is no mailing.
Result<int> writeLetters(const documents::Document &document, const OutputFormat &format,
                         const QString &folder);

} // namespace faubourg::render
