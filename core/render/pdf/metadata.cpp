#include "core/render/pdf/metadata.h"

#include <qpdf/QPDF.hh>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using documents::Document;

namespace {

/// PDF/A admits properties it does not know when the file describes them.
constexpr QStringView kUaSchema =
    uR"(<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
)";

constexpr QStringView kPacket =
    u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
    "  xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
    "  xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
    "  xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n%1</rdf:Description>\n%2"
    "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";

QString claimed(Claim claim)
{
    return claim == Claim::A1b
        ? u"  <pdfaid:part>1</pdfaid:part>\n  <pdfaid:conformance>B</pdfaid:conformance>\n"_s
        : u"  <pdfaid:part>2</pdfaid:part>\n  <pdfaid:conformance>A</pdfaid:conformance>\n"
          "  <pdfuaid:part>1</pdfuaid:part>\n"_s;
}

} // namespace

QDate dateOf(const Document &document)
{
    return document.date.isValid() ? document.date : QDate::currentDate();
}

QString producer()
{
    return u"libqpdf %1"_s.arg(QString::fromStdString(QPDF::QPDFVersion()));
}

QString creator()
{
    return u"Faubourg"_s;
}

QByteArray metadata(const Document &document, Claim claim)
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
    add(u"xmp:CreatorTool"_s, {}, creator(), {});
    add(u"pdf:Producer"_s, {}, producer(), {});
    properties += claimed(claim);
    const QString schema = claim == Claim::A2aUa ? kUaSchema.toString() : QString();
    return kPacket.toString().arg(properties, schema).toUtf8();
}

} // namespace faubourg::render
