#include "core/exchange/spreadsheet/odsreader.h"

#include "core/exchange/spreadsheet/cellvalue.h"
#include "core/exchange/spreadsheet/sheetbuilder.h"
#include "core/exchange/spreadsheet/sheetchoice.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::Spreadsheet)
};

constexpr auto kContent = "content.xml"_L1;
constexpr auto kTable = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1;
constexpr auto kOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;
constexpr auto kText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1;
constexpr int kMaxSpaces = 1000;

QString office(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.attributes().value(kOffice, name).toString();
}

/// A count that an element gives, 1 when it gives none that makes sense.
int countOf(const QXmlStreamReader &xml, QLatin1StringView space, QLatin1StringView name)
{
    return std::max(1, xml.attributes().value(space, name).toInt());
}

/// "PT14H30M00S" as "14:30".
QString timeText(const QString &raw)
{
    const QTime time = QTime::fromString(raw, u"'PT'HH'H'mm'M'ss'S'"_s);
    return time.isValid() ? time.toString(u"HH:mm"_s) : raw;
}

/// What a paragraph says: text, spaces counted, breaks; not the pronunciation of ruby.
QString paragraph(QXmlStreamReader &xml)
{
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isEndElement()) {
            return text;
        } else if (xml.isStartElement()) {
            if (xml.name() == "s"_L1)
                text += QString(std::min(kMaxSpaces, countOf(xml, kText, "c"_L1)), u' ');
            else if (xml.name() == "tab"_L1 || xml.name() == "line-break"_L1)
                text += u' ';
            else if (xml.name() == "ruby-text"_L1) {
                xml.skipCurrentElement();
                continue;
            }
            text += paragraph(xml);
        }
    }
    return text;
}

/// One pass over content.xml: the names of the sheets, and the cells of one of them.
class ContentReader
{
public:
    ContentReader(const QByteArray &content, QString wanted)
        : m_xml(content)
        , m_wanted(std::move(wanted))
    {
    }

    /// The names alone when `wanted` is null.
    Result<Sheet> read()
    {
        Sheet sheet;
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() == QXmlStreamReader::DTD)
                return unreadablePart(kContent, u"document type"_s);
            if (!m_xml.isStartElement() || m_xml.namespaceUri() != kTable
                || m_xml.name() != "table"_L1)
                continue;
            const QString name = m_xml.attributes().value(kTable, "name"_L1).toString();
            sheet.others += name;
            if (name != m_wanted || !sheet.name.isNull()) {
                m_xml.skipCurrentElement();
                continue;
            }
            FB_TRY(readRows());
            sheet.name = name;
            sheet.table = std::move(m_builder).finish();
        }
        if (m_xml.hasError())
            return unreadablePart(kContent, m_xml.errorString());
        return sheet;
    }

private:
    struct Cell
    {
        QString text;
        int column = 0;
        int repeated = 1;
        int rows = 1; ///< covered downwards
    };

    /// Rows may stand in groups and in the rows that repeat as headings.
    Result<void> readRows()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "table-row"_L1)
                FB_TRY(readRow());
            else if (m_xml.name() == "table-row-group"_L1 || m_xml.name() == "table-rows"_L1
                     || m_xml.name() == "table-header-rows"_L1)
                FB_TRY(readRows());
            else
                m_xml.skipCurrentElement();
        }
        return {};
    }

    Result<void> readRow()
    {
        const int repeated = countOf(m_xml, kTable, "number-rows-repeated"_L1);
        QList<Cell> cells;
        int column = 0;
        while (m_xml.readNextStartElement()) {
            const bool isCell =
                m_xml.name() == "table-cell"_L1 || m_xml.name() == "covered-table-cell"_L1;
            const Cell cell = isCell ? readCell(column) : Cell();
            if (!isCell)
                m_xml.skipCurrentElement();
            else if (!cell.text.isEmpty())
                cells += cell;
            column = isCell ? std::min(column + cell.repeated, kBeyond) : column;
        }
        if (!cells.isEmpty()) {
            for (int copy = 0; copy < repeated; ++copy)
                FB_TRY(putRow(m_row + copy, cells));
        }
        m_row = std::min(m_row + repeated, kBeyond);
        return {};
    }

    Result<void> putRow(int row, const QList<Cell> &cells)
    {
        for (const Cell &cell : cells) {
            for (int copy = 0; copy < cell.repeated; ++copy)
                FB_TRY(m_builder.put(row, cell.column + copy, cell.text));
            m_builder.coverDown(row, cell.column, std::min(cell.rows, kBeyond));
        }
        return {};
    }

    Cell readCell(int column)
    {
        Cell cell{.text = {},
                  .column = column,
                  .repeated = countOf(m_xml, kTable, "number-columns-repeated"_L1),
                  .rows = countOf(m_xml, kTable, "number-rows-spanned"_L1)};
        const QString type = office(m_xml, "value-type"_L1);
        const QString value = valueText(type);
        QStringList paragraphs;
        while (m_xml.readNextStartElement()) {
            if (m_xml.namespaceUri() == kText && m_xml.name() == "p"_L1)
                paragraphs += paragraph(m_xml);
            else
                m_xml.skipCurrentElement(); // a comment, a drawing
        }
        const bool isText = type.isEmpty() || type == "string"_L1;
        cell.text = (isText && value.isEmpty() ? paragraphs.join(u'\n') : value).trimmed();
        return cell;
    }

    QString valueText(const QString &type) const
    {
        if (type == "date"_L1)
            return isoDateText(office(m_xml, "date-value"_L1));
        if (type == "time"_L1)
            return timeText(office(m_xml, "time-value"_L1));
        if (type == "boolean"_L1)
            return booleanText(office(m_xml, "boolean-value"_L1) == "true"_L1);
        if (type == "string"_L1)
            return office(m_xml, "string-value"_L1);
        return numberText(office(m_xml, "value"_L1), NumberLook::Number);
    }

    static constexpr int kBeyond = 1 << 24; ///< farther than any bound, near enough to add to

    QXmlStreamReader m_xml;
    QString m_wanted;
    SheetBuilder m_builder;
    int m_row = 0;
};

/// A password leaves the archive open and locks its parts one by one.
Result<void> checkUnlocked(const ZipReader &archive)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!archive.contains(manifest))
        return {};
    FB_TRY_LET(content, archive.read(manifest, kMaxPart));
    if (!content.contains("encryption-data"))
        return {};
    return Error{ErrorCode::InvalidInput,
                 Tr::tr("The file is locked by a password. Open it, save it without one, then "
                        "choose it again."),
                 {}};
}

} // namespace

Result<Sheet> readOds(const ZipReader &archive, const QString &name)
{
    FB_TRY(checkUnlocked(archive));
    FB_TRY_LET(content, archive.read(kContent, kMaxPart));
    FB_TRY_LET(listed, ContentReader(content, QString()).read());
    QList<SheetEntry> sheets;
    for (const QString &sheet : std::as_const(listed.others))
        sheets.append({sheet, kContent, false});
    FB_TRY_LET(chosen, chosenSheet(sheets, name));
    return ContentReader(content, chosen.name).read();
}

} // namespace faubourg::exchange
