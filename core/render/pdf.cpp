#include "core/render/pdf.h"

#include "core/render/layout.h"
#include "core/render/painter.h"
#include "core/render/pdf/finish.h"
#include "core/render/pdf/metadata.h"
#include "core/storage/atomicfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using documents::Document;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::render::Pdf)
};

/// Qt stamps the file with the hour of the clock and a random number. Both are written over in
/// place, length for length, so that the same document gives the same bytes.
void settle(QByteArray &bytes, QDate date)
{
    const qsizetype stamp = bytes.indexOf("/CreationDate (D:");
    const qsizetype stampEnd = bytes.indexOf(')', stamp);
    if (stamp >= 0 && stampEnd > stamp) {
        QByteArray fixed = "/CreationDate (D:" + date.toString(u"yyyyMMdd"_s).toLatin1() + "000000";
        fixed += stampEnd - stamp - fixed.size() > 1 ? "+00'00'" : "Z";
        if (fixed.size() == stampEnd - stamp)
            bytes.replace(stamp, fixed.size(), fixed);
    }
    constexpr int kIdLength = 32;
    const qsizetype trailer = bytes.lastIndexOf("/ID [ <");
    if (trailer < 0)
        return;
    const qsizetype first = trailer + 7;
    const qsizetype second = bytes.indexOf('<', first) + 1;
    const QByteArray id =
        QCryptographicHash::hash(bytes.left(trailer), QCryptographicHash::Md5).toHex();
    bytes.replace(first, kIdLength, id);
    bytes.replace(second, kIdLength, id);
}

void prepare(QPdfWriter &writer, const Document &document)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(kDotsPerInch));
    writer.setPageLayout(QPageLayout(
        QPageSize(document.pageSize == documents::PageSize::A4 ? QPageSize::A4 : QPageSize::A3),
        document.orientation == documents::Orientation::Portrait ? QPageLayout::Portrait
                                                                 : QPageLayout::Landscape,
        QMarginsF(0, 0, 0, 0)));
    writer.setTitle(document.title);
    writer.setCreator(creator());
    writer.setDocumentXmpMetadata(metadata(document, Claim::A1b));
}

/// The pages in a file of Qt's own making. With `sink`, their parts are marked.
Result<QByteArray> painted(const Document &document, const PageList &list, MarkSink *sink)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, document);
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::Storage,
                     Tr::tr("The document could not be drawn. Close other programs to free "
                            "memory, then try again."),
                     u"QPdfWriter refused to begin"_s};
    for (std::size_t i = 0; i < list.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        if (sink)
            sink->beginPage(painter);
        paintPage(painter, list.pages[i], sink);
        if (sink)
            sink->endPage(painter);
    }
    painter.end();
    return bytes;
}

} // namespace

Result<PdfFile> pdfFinishedBy(const Finisher &finish, const Document &document,
                              const PdfOptions &options)
{
    FB_TRY(documents::validate(document));
    const PageList list = layout(document);
    MarkSink sink;
    FB_TRY_LET(marked, painted(document, list, &sink));
    auto finished = finish({std::move(marked), sink.marks(), list, document, options.standard});
    if (finished)
        return PdfFile{*std::move(finished)};
    qWarning("PDF without structure: %s", qUtf8Printable(finished.error().detail));
    FB_TRY_LET(plain, painted(document, list, nullptr));
    settle(plain, dateOf(document));
    return PdfFile{std::move(plain),
                   Tr::tr("This PDF has no structure for screen readers, because the program could "
                          "not verify it. It can be read, printed and archived (PDF/A-1b). Please "
                          "tell the person who looks after Faubourg.")};
}

Result<PdfFile> pdf(const Document &document, const PdfOptions &options)
{
    return pdfFinishedBy(&tagged, document, options);
}

Result<QString> writePdf(const Document &document, const QString &path, const PdfOptions &options)
{
    FB_TRY_LET(file, pdf(document, options));
    FB_TRY(storage::AtomicFile::write(path, file.bytes));
    return std::move(file.warning);
}

} // namespace faubourg::render
