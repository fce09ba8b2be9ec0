#pragma once

#include <QHash>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <memory>
#include <vector>

namespace faubourg::test {

/// An XML file as a tree, names with their prefixes as written.
struct XmlElement
{
    QString name;
    QHash<QString, QString> attributes;
    std::vector<std::unique_ptr<XmlElement>> children;
    QString said; ///< its text and that of what stands within

    QString operator[](const QString &attribute) const { return attributes.value(attribute); }

    void collect(const QString &wanted, std::vector<const XmlElement *> &found) const
    {
        if (name == wanted)
            found.push_back(this);
        for (const auto &child : children)
            child->collect(wanted, found);
    }

    /// Every element so named within, itself included, in the order of the file.
    std::vector<const XmlElement *> all(const QString &wanted) const &
    {
        std::vector<const XmlElement *> found;
        collect(wanted, found);
        return found;
    }

    std::vector<const XmlElement *> all(const QString &) && = delete; // they would not outlive it

    template <typename Visit>
    void each(Visit visit) const
    {
        visit(*this);
        for (const auto &child : children)
            child->each(visit);
    }
};

inline void readChildren(QXmlStreamReader &xml, XmlElement &parent)
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            auto child = std::make_unique<XmlElement>();
            child->name = xml.qualifiedName().toString();
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                child->attributes.insert(attribute.qualifiedName().toString(),
                                         attribute.value().toString());
            readChildren(xml, *child);
            parent.said += child->said;
            parent.children.push_back(std::move(child));
            break;
        }
        case QXmlStreamReader::Characters:
            parent.said += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            return;
        default:
            break;
        }
    }
}

/// The whole file beneath a nameless element; fails when it is not well-formed.
inline XmlElement parsedXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    XmlElement root;
    readChildren(xml, root);
    INFO(xml.errorString().toStdString()
         << " at line " << xml.lineNumber() << ", column " << xml.columnNumber());
    REQUIRE_FALSE(xml.hasError());
    return root;
}

} // namespace faubourg::test
