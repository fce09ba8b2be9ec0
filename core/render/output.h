#pragma once

#include "core/base/result.h"
#include "core/documents/blocks.h"

#include <optional>

namespace faubourg::render {

/// A kind of file a document is written to.
struct OutputFormat
{
    QString key;   ///< its extension too: "pdf"
    QString label; ///< translated: "PDF document"
    Result<QByteArray> (*make)(const documents::Document &);
};

/// Every format, in the order that dialogs offer them.
QList<OutputFormat> outputFormats();
std::optional<OutputFormat> outputFormat(const QString &key);

/// `document` written to `path`, whole or not at all.
Result<void> writeDocument(const documents::Document &document, const OutputFormat &format,
                           const QString &path);

/// Each letter of a mailing as a file of its own in `folder`, made if need be, named after the
/// document and the addressee. All of them or none; a file that is there is never replaced.
/// Gives the number of letters. InvalidInput when the document is no mailing.
Result<int> writeLetters(const documents::Document &document, const OutputFormat &format,
                         const QString &folder);

} // namespace faubourg::render
