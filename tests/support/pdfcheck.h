#pragma once

#include "tests/support/pdfpagecontent.h"

#include <QByteArray>

namespace faubourg::test {

/// What a program that knows nothing of ours finds in a tagged PDF.
struct PdfFindings
{
    QStringList problems = {};        ///< against PDF/UA-1 and PDF/A-2a, as far as they are checked
    QMap<QString, int> elements = {}; ///< how many of each type
    QStringList texts = {};           ///< of the elements that hold text, in reading order
    QStringList bookmarks = {};
    /// The address of each link, or "page 3", by the words that open it.
    QMap<QString, QString> links = {};
    int pages = 0;
};

/// Reads `file` with libqpdf alone. `isUa`: whether it claims PDF/UA.
PdfFindings checkPdf(const QByteArray &file, bool isUa = true);

/// How many pages `file` has, tagged or not; 0 when libqpdf cannot read it.
int pageCount(const QByteArray &file);

} // namespace faubourg::test
