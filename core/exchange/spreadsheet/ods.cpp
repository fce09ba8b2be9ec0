#include "core/exchange/spreadsheet/ods.h"

#include "core/base/text/xmltext.h"
#include "core/base/zip.h"
#include "core/exchange/spreadsheet/sheetname.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

using reports::CellType;
using reports::Listing;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::Ods)
};

constexpr QByteArrayView kMediaType = "application/vnd.oasis.opendocument.spreadsheet";

constexpr QByteArrayView kManifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
 <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
 <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";

/// Cell and column looks; the number styles are what `office:value` is shown with.
constexpr QByteArrayView kStyles = R"(<office:automatic-styles>
<number:currency-style style:name="NM"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/><number:text> </number:text><number:currency-symbol>€</number:currency-symbol></number:currency-style>
<number:date-style style:name="ND"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:time-style style:name="NT"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
<style:style style:name="heading" style:family="table-cell"><style:table-cell-properties fo:background-color="#e8edf3" fo:border-bottom="0.5pt solid #828b96" fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="money" style:family="table-cell" style:data-style-name="NM"/>
<style:style style:name="date" style:family="table-cell" style:data-style-name="ND"/>
<style:style style:name="time" style:family="table-cell" style:data-style-name="NT"/>
)";

class ContentWriter
{
public:
    QByteArray write(const QList<Listing> &sheets)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_xml.setDevice(&m_buffer);
        m_xml.writeStartDocument();
        startRoot();
        writeStyles(sheets);
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:spreadsheet"_s);
        QStringList names;
        for (qsizetype index = 0; index < sheets.size(); ++index) {
            names += sheetName(sheets.at(index).title, names);
            writeSheet(sheets.at(index), names.last(), index);
        }
        m_xml.writeEndDocument();
        return m_buffer.data();
    }

private:
    void startRoot()
    {
        m_xml.writeStartElement(u"office:document-content"_s);
        static constexpr std::array kNamespaces{
            std::pair{"office", "office"}, std::pair{"style", "style"}, std::pair{"text", "text"},
            std::pair{"table", "table"}, std::pair{"number", "datastyle"}};
        for (const auto &[prefix, name] : kNamespaces)
            m_xml.writeAttribute(
                u"xmlns:"_s + QLatin1StringView(prefix),
                u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s.arg(QLatin1StringView(name)));
        m_xml.writeAttribute(u"xmlns:fo"_s,
                             u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s);
        m_xml.writeAttribute(u"office:version"_s, u"1.2"_s);
    }

    void writeStyles(const QList<Listing> &sheets)
    {
        m_xml.writeCharacters(QString()); // closes the start tag
        m_buffer.write(kStyles.data(), kStyles.size());
        for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet) {
            for (qsizetype column = 0; column < sheets.at(sheet).columns.size(); ++column)
                writeColumnStyle(sheets.at(sheet), sheet, column);
        }
        m_buffer.write("</office:automatic-styles>");
    }

    void writeColumnStyle(const Listing &listing, qsizetype sheet, qsizetype column)
    {
        constexpr double kMillimetresPerCharacter = 2.1;
        qsizetype longest = listing.columns.at(column).heading.size();
        for (const QVariantList &row : listing.rows)
            longest = std::max(longest, row.value(column).toString().size());
        const double width = static_cast<double>(std::clamp<qsizetype>(longest + 2, 9, 60))
            * kMillimetresPerCharacter;
        m_buffer.write(
            u"<style:style style:name=\"c%1_%2\" style:family=\"table-column\">"
            "<style:table-column-properties style:column-width=\"%3mm\"/></style:style>"_s
                .arg(sheet)
                .arg(column)
                .arg(width, 0, 'f', 1)
                .toUtf8());
    }

    void writeSheet(const Listing &listing, const QString &name, qsizetype sheet)
    {
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:name"_s, name);
        for (qsizetype column = 0; column < listing.columns.size(); ++column) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:style-name"_s, u"c%1_%2"_s.arg(sheet).arg(column));
        }
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        m_xml.writeStartElement(u"table:table-row"_s);
        for (const reports::Column &column : listing.columns)
            writeTextCell(column.heading, u"heading"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        for (const QVariantList &row : listing.rows)
            writeRow(listing, row);
        m_xml.writeEndElement();
    }

    void writeRow(const Listing &listing, const QVariantList &row)
    {
        m_xml.writeStartElement(u"table:table-row"_s);
        for (qsizetype column = 0; column < listing.columns.size(); ++column)
            writeCell(row.value(column), listing.columns.at(column).type);
        m_xml.writeEndElement();
    }

    void writeCell(const QVariant &value, CellType type)
    {
        if (!value.isValid() || value.isNull())
            return m_xml.writeEmptyElement(u"table:table-cell"_s);
        switch (type) {
        case CellType::Money:
            return writeMoney(value.toLongLong());
        case CellType::Integer:
        case CellType::Id:
            return writeTyped(u"float"_s, u"office:value"_s, value.toString());
        case CellType::Decimal:
            return value.toString().isEmpty()
                ? m_xml.writeEmptyElement(u"table:table-cell"_s)
                : writeTyped(u"float"_s, u"office:value"_s, value.toString());
        case CellType::Date:
            return writeTyped(u"date"_s, u"office:date-value"_s,
                              value.toDate().toString(Qt::ISODate), u"date"_s);
        case CellType::Time:
            return writeTyped(u"time"_s, u"office:time-value"_s,
                              value.toTime().toString(u"'PT'HH'H'mm'M00S'"_s), u"time"_s);
        case CellType::Flag:
            return writeTextCell(value.toBool() ? Tr::tr("yes") : Tr::tr("no"));
        case CellType::Text:
            return writeTextCell(value.toString());
        }
    }

    void writeMoney(qint64 cents)
    {
        const QString euros = QString::number(static_cast<double>(cents) / 100, 'f', 2);
        writeTyped(u"currency"_s, u"office:value"_s, euros, u"money"_s);
    }

    void writeTyped(const QString &type, const QString &attribute, const QString &value,
                    const QString &style = {})
    {
        m_xml.writeEmptyElement(u"table:table-cell"_s);
        if (!style.isEmpty())
            m_xml.writeAttribute(u"table:style-name"_s, style);
        m_xml.writeAttribute(u"office:value-type"_s, type);
        if (type == u"currency")
            m_xml.writeAttribute(u"office:currency"_s, u"EUR"_s);
        m_xml.writeAttribute(attribute, value);
    }

    void writeTextCell(const QString &text, const QString &style = {})
    {
        m_xml.writeStartElement(u"table:table-cell"_s);
        if (!style.isEmpty())
            m_xml.writeAttribute(u"table:style-name"_s, style);
        m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
        for (const QString &line : text.split(u'\n'))
            m_xml.writeTextElement(u"text:p"_s, xmlText(line));
        m_xml.writeEndElement();
    }

    QBuffer m_buffer; ///< styles are written beside the XML writer
    QXmlStreamWriter m_xml;
};

} // namespace

Result<QByteArray> toOds(const QList<Listing> &sheets)
{
    return zip({{u"mimetype"_s, kMediaType.toByteArray(), false},
                {u"content.xml"_s, ContentWriter().write(sheets)},
                {u"META-INF/manifest.xml"_s, kManifest.toByteArray()}});
}

} // namespace faubourg::exchange
