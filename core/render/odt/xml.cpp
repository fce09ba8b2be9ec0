#include "core/render/odt/xml.h"

#include "core/base/text/xmltext.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render::odt {

QString mmText(double millimetres)
{
    return QString::number(millimetres, 'f', 2) + u"mm"_s;
}

QString ptText(double points)
{
    return QString::number(points) + u"pt"_s;
}

QString colorText(unsigned rgb)
{
    return u"#%1"_s.arg(rgb & 0xffffff, 6, 16, QChar(u'0'));
}

Xml::Xml()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
}

void Xml::startFile(QLatin1StringView root)
{
    static constexpr std::array kNamespaces{std::pair{"office", "office"_L1},
                                            std::pair{"style", "style"_L1},
                                            std::pair{"text", "text"_L1},
                                            std::pair{"table", "table"_L1},
                                            std::pair{"draw", "drawing"_L1},
                                            std::pair{"meta", "meta"_L1},
                                            std::pair{"fo", "xsl-fo-compatible"_L1},
                                            std::pair{"svg", "svg-compatible"_L1}};
    m_xml.writeStartDocument();
    m_xml.writeStartElement(root);
    for (const auto &[prefix, name] : kNamespaces)
        m_xml.writeAttribute(u"xmlns:"_s + QLatin1StringView(prefix),
                             u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s.arg(name));
    m_xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    m_xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    m_xml.writeAttribute(u"office:version"_s, u"1.2"_s);
}

void Xml::put(const Attributes &attributes)
{
    for (const auto &[name, value] : attributes) {
        if (!value.isEmpty())
            m_xml.writeAttribute(name, xmlText(value));
    }
}

void Xml::start(QLatin1StringView name, const Attributes &attributes)
{
    m_xml.writeStartElement(name);
    put(attributes);
}

void Xml::empty(QLatin1StringView name, const Attributes &attributes)
{
    m_xml.writeEmptyElement(name);
    put(attributes);
}

void Xml::element(QLatin1StringView name, const QString &said, const Attributes &attributes)
{
    start(name, attributes);
    text(said);
    end();
}

void Xml::text(const QString &said)
{
    const QString clean = xmlText(said);
    qsizetype done = 0;
    const auto flush = [&](qsizetype upTo) {
        m_xml.writeCharacters(clean.mid(done, upTo - done));
        done = upTo;
    };
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar letter = clean.at(i);
        const bool isEdge = i == 0 || i + 1 == clean.size() || clean.at(i - 1) == u' ';
        if (letter == u'\n' || letter == u'\t') {
            flush(i);
            m_xml.writeEmptyElement(letter == u'\n' ? u"text:line-break"_s : u"text:tab"_s);
        } else if (letter == u'\r') {
            flush(i);
        } else if (letter == u' ' && isEdge) {
            flush(i);
            m_xml.writeEmptyElement(u"text:s"_s);
        } else {
            continue;
        }
        done = i + 1;
    }
    flush(clean.size());
}

void Xml::raw(const QByteArray &xml)
{
    m_xml.writeCharacters(QString()); // closes a start tag
    m_buffer.write(xml);
}

QByteArray Xml::take()
{
    m_xml.writeEndDocument();
    return m_buffer.data();
}

} // namespace faubourg::render::odt
