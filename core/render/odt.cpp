#include "core/render/odt.h"

#include "core/render/layout.h"
#include "core/render/odt/content.h"

#include <QColor>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using documents::Document;

namespace {

using odt::Xml;

const QString kMediaType = u"application/vnd.oasis.opendocument.text"_s;

QByteArray contentFile(odt::Shop &shop)
{
    Xml file;
    file.startFile("office:document-content"_L1);
    odt::writeFonts(file);
    file.start("office:automatic-styles"_L1);
    const auto frame = [&file](const QString &name, const QString &parent,
                               const Xml::Attributes &properties) {
        file.start("style:style"_L1,
                   {{"style:name"_L1, name},
                    {"style:family"_L1, u"graphic"_s},
                    {"style:parent-style-name"_L1, parent}});
        file.empty("style:graphic-properties"_L1, properties);
        file.end();
    };
    frame(u"Picture"_s, u"Graphics"_s,
          {{"style:vertical-pos"_L1, u"top"_s}, {"style:vertical-rel"_L1, u"baseline"_s}});
    frame(u"Fixed"_s, u"Frame"_s,
          {{"style:vertical-pos"_L1, u"from-top"_s},
           {"style:vertical-rel"_L1, u"page"_s},
           {"style:horizontal-pos"_L1, u"from-left"_s},
           {"style:horizontal-rel"_L1, u"page"_s},
           {"style:wrap"_L1, u"run-through"_s},
           {"style:run-through"_L1, u"foreground"_s},
           {"style:flow-with-text"_L1, u"false"_s}});
    file.raw(shop.styles.xml());
    file.end();
    file.start("office:body"_L1);
    file.start("office:text"_L1);
    file.raw(shop.xml.take());
    return file.take();
}

QByteArray stylesFile(const Document &document, const odt::Paper &paper,
                      const QList<documents::Part> &parts, odt::Pictures &pictures)
{
    Xml file;
    file.startFile("office:document-styles"_L1);
    odt::writeFonts(file);
    odt::writeNamedStyles(file, document.language, paper.textWidth());
    odt::writePages(file, paper, parts, pictures);
    return file.take();
}

/// `xml` with the office's own colour for that of the house: `#1f4e79"` ends an attribute, and
/// nothing else, since quotes within text are escaped.
QByteArray inAccent(QByteArray xml, const QString &name)
{
    const QColor accent = QColor::fromString(name);
    if (!accent.isValid())
        return xml;
    return xml.replace(odt::colorText(kAccent).toLatin1() + '"', accent.name().toLatin1() + '"');
}

QByteArray metaFile(const Document &document)
{
    const QDate day = document.date.isValid() ? document.date : QDate::currentDate();
    const QString stamp = day.toString(Qt::ISODate) + u"T00:00:00"_s;
    Xml file;
    file.startFile("office:document-meta"_L1);
    file.start("office:meta"_L1);
    const auto say = [&file](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            file.element(name, value);
    };
    say("meta:generator"_L1, u"Faubourg"_s);
    say("dc:title"_L1, document.title);
    say("dc:subject"_L1, document.subject);
    say("meta:initial-creator"_L1, document.author);
    say("dc:creator"_L1, document.author);
    say("meta:creation-date"_L1, stamp);
    say("dc:date"_L1, stamp);
    say("dc:language"_L1, document.language);
    return file.take();
}

/// Laid out only where a contents list may ask for it.
std::vector<odt::Chapter> chaptersOf(const QList<documents::Part> &parts, const Document &document)
{
    std::vector<odt::Chapter> chapters;
    for (const documents::Part &part : parts) {
        for (const documents::Heading *heading : documents::chaptersOf(part.blocks))
            chapters.push_back({heading, 1});
    }
    if (chapters.empty())
        return chapters;
    const PageList list = layout(document);
    for (std::size_t i = 0; i < chapters.size(); ++i)
        chapters[i].page = list.pages[std::size_t(list.chapters[i].page)].number;
    return chapters;
}

QByteArray manifest(const QList<ZipEntry> &entries)
{
    const QString space = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, space);
    xml.writeAttribute(u"manifest:version"_s, u"1.2"_s);
    const auto list = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    list(u"/"_s, kMediaType);
    for (const ZipEntry &entry : entries)
        list(entry.name, entry.compressed ? u"text/xml"_s : odt::Pictures::mediaType(entry.name));
    xml.writeEndDocument();
    return buffer.data();
}

} // namespace

Result<QByteArray> toOdt(const Document &document)
{
    FB_TRY(documents::validate(document));
    const odt::Paper paper(document);
    const QList<documents::Part> parts = documents::partsOf(document);
    odt::Shop shop{.chapters = chaptersOf(parts, document)};
    odt::writeParts(shop, parts, paper);
    const QByteArray styles = stylesFile(document, paper, parts, shop.pictures);
    QList<ZipEntry> entries{{u"content.xml"_s, inAccent(contentFile(shop), document.accent)},
                            {u"styles.xml"_s, inAccent(styles, document.accent)},
                            {u"meta.xml"_s, metaFile(document)}};
    entries += shop.pictures.files();
    entries.append({u"META-INF/manifest.xml"_s, manifest(entries)});
    entries.prepend({u"mimetype"_s, kMediaType.toLatin1(), false});
    return zip(entries);
}

} // namespace faubourg::render
