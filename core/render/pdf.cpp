#include "core/render/pdf.h"

#include "core/render/layout.h"
#include "core/render/painter.h"
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

QDate dateOf(const Document &document)
{
    return document.date.isValid() ? document.date : QDate::currentDate();
}

/// What the file says about itself; PDF/A wants it to match the older dictionary Qt writes.
QByteArray metadata(const Document &document)
{
    QString properties;
    const auto add = [&](const QString &name, const QString &before, const QString &value,
                         const QString &after) {
        if (!value.isEmpty())
            properties += u"  <%1>%2%3%4</%1>\n"_s.arg(name, before, value.toHtmlEscaped(), after);
    };
    const QString language = u"<rdf:Alt><rdf:li xml:lang=\"x-default\">"_s;
    add(u"dc:title"_s, language, document.title, u"</rdf:li></rdf:Alt>"_s);
    add(u"dc:description"_s, language, document.subject, u"</rdf:li></rdf:Alt>"_s);
    add(u"dc:creator"_s, u"<rdf:Seq><rdf:li>"_s, document.author, u"</rdf:li></rdf:Seq>"_s);
    add(u"dc:language"_s, u"<rdf:Bag><rdf:li>"_s, document.language, u"</rdf:li></rdf:Bag>"_s);
    add(u"xmp:CreateDate"_s, {}, dateOf(document).toString(Qt::ISODate) + u"T00:00:00+00:00"_s, {});
    add(u"xmp:CreatorTool"_s, {}, u"Faubourg"_s, {});
    add(u"pdf:Producer"_s, {}, u"Qt %1"_s.arg(QLatin1StringView(qVersion())), {});
    add(u"pdfaid:part"_s, {}, u"1"_s, {});
    add(u"pdfaid:conformance"_s, {}, u"B"_s, {});
    return u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
           "  xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
           "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
           "  xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n%1</rdf:Description>\n"
           "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n"_s.arg(properties)
               .toUtf8();
}

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
    writer.setCreator(u"Faubourg"_s);
    writer.setDocumentXmpMetadata(metadata(document));
}

} // namespace

Result<QByteArray> pdf(const Document &document)
{
    FB_TRY(documents::validate(document));
    const PageList list = layout(document);
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
        paintPage(painter, list.pages[i]);
    }
    painter.end();
    settle(bytes, dateOf(document));
    return bytes;
}

Result<void> writePdf(const Document &document, const QString &path)
{
    FB_TRY_LET(bytes, pdf(document));
    return storage::AtomicFile::write(path, bytes);
}

} // namespace faubourg::render
