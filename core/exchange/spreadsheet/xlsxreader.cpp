#include "core/exchange/spreadsheet/xlsxreader.h"

#include "core/exchange/spreadsheet/cellvalue.h"
#include "core/exchange/spreadsheet/sheetbuilder.h"
#include "core/exchange/spreadsheet/sheetchoice.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

constexpr auto kWorkbook = "xl/workbook.xml"_L1;

/// What cells refer to.
struct Workbook
{
    QList<SheetEntry> sheets;
    QStringList sharedStrings;
    QList<NumberLook> looks; ///< by the style of a cell
    bool from1904 = false;
};

/// A place such as "AB12", from 0; a negative part when it says none.
struct Place
{
    int row = -1;
    int column = -1;
};

Place placeOf(QStringView reference)
{
    constexpr int kLetters = 26;
    constexpr int kFarEnough = 1 << 20;
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference.at(at) >= u'A' && reference.at(at) <= u'Z'; ++at)
        column = std::min(column * kLetters + reference.at(at).unicode() - u'A' + 1, kFarEnough);
    bool ok = false;
    const int row = reference.mid(at).toInt(&ok);
    return {ok ? row - 1 : -1, column - 1};
}

/// Line breaks and the like stand as _x000D_ in texts of Excel.
QString unescaped(QString text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (auto match = escape.match(text); match.hasMatch();
         match = escape.match(text, match.capturedStart() + 1)) {
        const QChar character(match.capturedView(1).toUShort(nullptr, 16));
        text.replace(match.capturedStart(), match.capturedLength(),
                     character == u'\r' || character.isNull() ? QString() : QString(character));
    }
    return text;
}

/// The text of a shared or inline string, without the pronunciation of Asian ones.
QString richText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == "r"_L1)
            text += richText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

/// Runs `visit` on each element of the part called `name`, at any depth.
template <typename Visit>
Result<void> eachElement(const ZipReader &archive, const QString &part, Visit visit)
{
    FB_TRY_LET(content, archive.read(part, kMaxPart));
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return unreadablePart(part, u"document type"_s);
        if (xml.isStartElement())
            visit(xml);
    }
    if (xml.hasError())
        return unreadablePart(part, xml.errorString());
    return {};
}

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &held : xml.attributes()) {
        if (held.name() == name)
            return held.value().toString();
    }
    return {};
}

/// Where each relation of the workbook leads.
Result<QHash<QString, QString>> relations(const ZipReader &archive)
{
    QHash<QString, QString> targets;
    FB_TRY(eachElement(archive, u"xl/_rels/workbook.xml.rels"_s, [&](QXmlStreamReader &xml) {
        if (xml.name() != "Relationship"_L1)
            return;
        QString target = attribute(xml, "Target"_L1);
        target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
        targets.insert(attribute(xml, "Id"_L1), target);
    }));
    return targets;
}

Result<void> readSheetList(const ZipReader &archive, Workbook &book)
{
    FB_TRY_LET(targets, relations(archive));
    return eachElement(archive, kWorkbook, [&](QXmlStreamReader &xml) {
        if (xml.name() == "workbookPr"_L1) {
            const QString flag = attribute(xml, "date1904"_L1);
            book.from1904 = flag == "1"_L1 || flag == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            const QString state = attribute(xml, "state"_L1);
            // "r:id" shares its local name with nothing else of the element
            book.sheets.append({attribute(xml, "name"_L1), targets.value(attribute(xml, "id"_L1)),
                                !state.isEmpty() && state != "visible"_L1});
        }
    });
}

Result<void> readSharedStrings(const ZipReader &archive, Workbook &book)
{
    const QString part = u"xl/sharedStrings.xml"_s;
    if (!archive.contains(part))
        return {};
    return eachElement(archive, part, [&](QXmlStreamReader &xml) {
        if (xml.name() == "si"_L1)
            book.sharedStrings += unescaped(richText(xml));
    });
}

/// The formats that Excel knows by number alone (ECMA-376, 18.8.30).
NumberLook builtInLook(int format)
{
    if ((format >= 14 && format <= 17) || (format >= 27 && format <= 31)
        || (format >= 50 && format <= 58) || format == 36)
        return NumberLook::Date;
    if (format == 22)
        return NumberLook::DateTime;
    if ((format >= 18 && format <= 21) || (format >= 32 && format <= 35)
        || (format >= 45 && format <= 47))
        return NumberLook::Time;
    return NumberLook::Number;
}

Result<void> readStyles(const ZipReader &archive, Workbook &book)
{
    const QString part = u"xl/styles.xml"_s;
    if (!archive.contains(part))
        return {};
    QHash<int, NumberLook> own;
    bool inCellFormats = false; // <xf> stands in <cellStyleXfs> as well
    return eachElement(archive, part, [&](QXmlStreamReader &xml) {
        if (xml.name() == "numFmt"_L1)
            own.insert(attribute(xml, "numFmtId"_L1).toInt(),
                       lookOf(attribute(xml, "formatCode"_L1)));
        else if (xml.name() == "cellXfs"_L1)
            inCellFormats = true;
        else if (xml.name() == "cellStyles"_L1 || xml.name() == "dxfs"_L1)
            inCellFormats = false;
        else if (xml.name() == "xf"_L1 && inCellFormats) {
            const int format = attribute(xml, "numFmtId"_L1).toInt();
            book.looks += own.contains(format) ? own.value(format) : builtInLook(format);
        }
    });
}

/// The cells of one sheet, in one pass.
class SheetReader
{
public:
    explicit SheetReader(const Workbook &book) : m_book(book) { }

    void visit(QXmlStreamReader &xml)
    {
        if (!m_failure.has_value())
            return;
        if (xml.name() == "row"_L1)
            startRow(attribute(xml, "r"_L1));
        else if (xml.name() == "c"_L1)
            m_failure = readCell(xml);
        else if (xml.name() == "mergeCell"_L1)
            cover(attribute(xml, "ref"_L1));
    }

    Result<Table> finish() &&
    {
        FB_TRY(m_failure);
        return std::move(m_builder).finish();
    }

private:
    void startRow(const QString &number)
    {
        bool ok = false;
        const int row = number.toInt(&ok) - 1;
        m_row = ok && row >= 0 ? row : m_row + 1;
        m_column = -1;
    }

    Result<void> readCell(QXmlStreamReader &xml)
    {
        const Place place = placeOf(attribute(xml, "r"_L1));
        m_column = place.column >= 0 ? place.column : m_column + 1;
        const QString type = attribute(xml, "t"_L1);
        const int style = attribute(xml, "s"_L1).toInt();
        QString raw;
        QString inlined;
        while (xml.readNextStartElement()) {
            if (xml.name() == "v"_L1)
                raw = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == "is"_L1)
                inlined = unescaped(richText(xml));
            else
                xml.skipCurrentElement();
        }
        const QString text = type == "inlineStr"_L1 ? inlined : textOf(type, style, raw);
        return m_builder.put(m_row, m_column, text.trimmed());
    }

    QString textOf(const QString &type, int style, const QString &raw) const
    {
        if (raw.isEmpty() || type == "e"_L1) // "#N/A" says nothing
            return {};
        if (type == "s"_L1)
            return m_book.sharedStrings.value(raw.toInt());
        if (type == "str"_L1)
            return unescaped(raw);
        if (type == "b"_L1)
            return booleanText(raw == "1"_L1 || raw == "true"_L1);
        if (type == "d"_L1)
            return isoDateText(raw);
        return numberText(raw, m_book.looks.value(style, NumberLook::Number), m_book.from1904);
    }

    void cover(const QString &range)
    {
        const Place from = placeOf(QStringView(range).left(range.indexOf(u':')));
        const Place to = placeOf(QStringView(range).mid(range.indexOf(u':') + 1));
        if (from.row >= 0 && from.column >= 0)
            m_builder.coverDown(from.row, from.column, to.row - from.row + 1);
    }

    const Workbook &m_book;
    SheetBuilder m_builder;
    Result<void> m_failure;
    int m_row = -1;
    int m_column = -1;
};

} // namespace

Result<Sheet> readXlsx(const ZipReader &archive, const QString &name)
{
    Workbook book;
    FB_TRY(readSheetList(archive, book));
    FB_TRY_LET(chosen, chosenSheet(book.sheets, name));
    FB_TRY(readSharedStrings(archive, book));
    FB_TRY(readStyles(archive, book));
    SheetReader reader(book);
    FB_TRY(eachElement(archive, chosen.part, [&](QXmlStreamReader &xml) { reader.visit(xml); }));
    FB_TRY_LET(table, std::move(reader).finish());
    return Sheet{.table = std::move(table), .name = chosen.name, .others = sheetNames(book.sheets)};
}

} // namespace faubourg::exchange
