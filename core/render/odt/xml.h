#pragma once

#include <QBuffer>
#include <QXmlStreamWriter>

namespace faubourg::render::odt {

/// A length as ODF writes it, from millimetres or points.
QString mmText(double millimetres);
QString ptText(double points);
QString colorText(unsigned rgb);

/// A stretch of an OpenDocument file while it is written. Attributes without a value are left
/// out; characters XML refuses are dropped.
class Xml
{
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    Xml();

    /// Opens the file: declaration, root element, every namespace in use.
    void startFile(QLatin1StringView root);
    void start(QLatin1StringView name, const Attributes &attributes = {});
    void empty(QLatin1StringView name, const Attributes &attributes = {});
    void element(QLatin1StringView name, const QString &said, const Attributes &attributes = {});
    /// As typed: line ends, tabs and runs of spaces become the elements that keep them.
    void text(const QString &said);
    void end() { m_xml.writeEndElement(); }
    /// Ready-made XML.
    void raw(const QByteArray &xml);
    /// What was written; everything opened is closed.
    QByteArray take();

private:
    void put(const Attributes &attributes);

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

} // namespace faubourg::render::odt
