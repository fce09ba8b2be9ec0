#include "tests/support/pdfcheck.h"

#include <QRegularExpression>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <optional>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::test {

namespace {

using Object = QPDFObjectHandle;
using Place = std::pair<int, int>; ///< page, MCID

std::string contentOf(Object stream)
{
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

QString text(Object string)
{
    return string.isString() ? QString::fromStdString(string.getUTF8Value()) : QString();
}

QString typeOf(Object element)
{
    Object type = element.getKey("/S");
    return type.isName() ? QString::fromStdString(type.getName()).mid(1) : QString();
}

/// Which elements may stand in which; the others may stand anywhere. ISO 32000-1, 14.8.4.
bool mayStandIn(const QString &type, const QString &parent)
{
    static const QMap<QString, QStringList> parents{
        {u"TR"_s, {u"Table"_s}}, {u"TH"_s, {u"TR"_s}},        {u"TD"_s, {u"TR"_s}},
        {u"LI"_s, {u"L"_s}},     {u"Lbl"_s, {u"LI"_s}},       {u"LBody"_s, {u"LI"_s}},
        {u"TOCI"_s, {u"TOC"_s}}, {u"Document"_s, {QString()}}};
    static const QMap<QString, QStringList> children{{u"Table"_s, {u"TR"_s, u"Caption"_s}},
                                                     {u"TR"_s, {u"TH"_s, u"TD"_s}},
                                                     {u"L"_s, {u"LI"_s}},
                                                     {u"TOC"_s, {u"TOCI"_s}},
                                                     {u"TOCI"_s, {u"Reference"_s}},
                                                     {u"LI"_s, {u"Lbl"_s, u"LBody"_s}}};
    const bool isWelcome = !children.contains(parent) || children[parent].contains(type);
    return isWelcome && (!parents.contains(type) || parents[type].contains(parent));
}

class PdfReader
{
public:
    PdfReader(const QByteArray &bytes, bool isUa) : m_isUa(isUa)
    {
        m_file.setSuppressWarnings(true);
        m_file.processMemoryFile("checked", bytes.constData(), std::size_t(bytes.size()));
        m_pages = m_file.getAllPages();
        m_found.pages = int(m_pages.size());
    }

    PdfFindings run()
    {
        checkCatalog();
        checkMetadata();
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            readPage(int(i));
        readTree();
        readOutline(m_file.getRoot().getKey("/Outlines"));
        if (!m_file.getWarnings().empty())
            problem(u"libqpdf warns of the file"_s);
        return std::move(m_found);
    }

private:
    void problem(const QString &said) { m_found.problems.append(said); }
    void require(bool isSo, const QString &otherwise)
    {
        if (!isSo)
            problem(otherwise);
    }

    void checkCatalog()
    {
        Object root = m_file.getRoot();
        const auto isTrue = [](Object value) { return value.isBool() && value.getBoolValue(); };
        const auto inside = [&root](const char *outer, const char *inner) {
            Object value = root.getKey(outer);
            return value.isDictionary() ? value.getKey(inner) : Object::newNull();
        };
        require(text(root.getKey("/Lang")) == u"fr-FR", u"no language"_s);
        require(isTrue(inside("/MarkInfo", "/Marked")), u"not marked"_s);
        require(isTrue(inside("/ViewerPreferences", "/DisplayDocTitle")), u"title not shown"_s);
        require(root.getKey("/OutputIntents").isArray(), u"no output intent"_s);
    }

    void checkMetadata()
    {
        const QString told =
            QString::fromStdString(contentOf(m_file.getRoot().getKey("/Metadata")));
        const auto says = [&told](const QString &name, const QString &value) {
            return told.contains(u"<%1>%2</%1>"_s.arg(name, value));
        };
        require(says(u"pdfaid:part"_s, m_isUa ? u"2"_s : u"1"_s), u"not the part of PDF/A"_s);
        require(says(u"pdfaid:conformance"_s, m_isUa ? u"A"_s : u"B"_s), u"not the level"_s);
        require(says(u"pdfuaid:part"_s, u"1"_s) == m_isUa, u"PDF/UA is not claimed as asked"_s);
        Object info = m_file.getTrailer().getKey("/Info");
        if (info.isDictionary())
            require(told.contains(text(info.getKey("/Title")).toHtmlEscaped()),
                    u"two different titles"_s);
        require(told.contains(u"<dc:title>"_s), u"no title"_s);
    }

    std::map<std::string, Characters> fontsOf(int page)
    {
        std::map<std::string, Characters> fonts;
        Object resources = m_pages[std::size_t(page)].getKey("/Resources");
        for (auto &[name, font] : resources.getKey("/Font").ditems()) {
            const int id = font.getObjectID();
            if (!m_fonts.contains(id))
                m_fonts[id] = readFont(font);
            fonts[name.substr(1)] = m_fonts[id];
        }
        return fonts;
    }

    Characters readFont(Object font)
    {
        Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Object descriptor = descendant.getKey("/FontDescriptor");
        require(descriptor.hasKey("/FontFile2"), u"a font is not in the file"_s);
        if (!font.hasKey("/ToUnicode")) {
            problem(u"a font without ToUnicode"_s);
            return {};
        }
        Characters characters = readToUnicode(contentOf(font.getKey("/ToUnicode")));
        for (const auto &[glyph, said] : characters) {
            for (const QChar c : said) {
                const bool isShape =
                    (c.unicode() >= 0xFB00 && c.unicode() <= 0xFB06) || c.unicode() >= 0xFE70;
                require(c.unicode() >= 0x20 && !isShape,
                        u"a glyph stands for U+%1"_s.arg(int(c.unicode()), 4, 16));
            }
        }
        return characters;
    }

    void readPage(int index)
    {
        Object page = m_pages[std::size_t(index)];
        require(page.getKey("/Tabs").isName() && page.getKey("/Tabs").getName() == "/S",
                u"page without order of links"_s);
        PageContent content = readPageContent(contentOf(page.getKey("/Contents")), fontsOf(index));
        for (const QString &said : content.problems)
            problem(u"page %1: %2"_s.arg(index + 1).arg(said));
        for (auto it = content.texts.begin(); it != content.texts.end(); ++it)
            m_texts[{index, it.key()}] = it.value();
        m_pageOfObject[page.getObjectID()] = index;
        if (!page.getKey("/Annots").isArray())
            return;
        for (Object place : page.getKey("/Annots").aitems()) {
            require(!text(place.getKey("/Contents")).isEmpty(), u"a link without contents"_s);
            require(place.hasKey("/StructParent"), u"a link outside the structure"_s);
            ++m_places;
        }
    }

    void readTree()
    {
        Object root = m_file.getRoot().getKey("/StructTreeRoot");
        if (!root.isDictionary())
            return problem(u"no structure"_s);
        readParents(root.getKey("/ParentTree").getKey("/Nums"));
        walk(root.getKey("/K"), QString(), root);
        for (const auto &[place, said] : m_texts)
            require(m_seen.contains(place),
                    u"MCID %1 of page %2 is in no element"_s.arg(place.second).arg(place.first));
        require(m_seenPlaces == m_places, u"links that no element holds"_s);
    }

    void readParents(Object numbers)
    {
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
            m_parents[int(numbers.getArrayItem(i).getIntValue())] = numbers.getArrayItem(i + 1);
    }

    void walk(Object element, const QString &parent, Object above)
    {
        const QString type = typeOf(element);
        ++m_found.elements[type];
        require(mayStandIn(type, parent), u"%1 stands in %2"_s.arg(type, parent));
        require(element.getKey("/P").getObjectID() == above.getObjectID(),
                u"%1 knows another parent"_s.arg(type));
        checkElement(type, element);
        QString said;
        Object kids = element.getKey("/K");
        for (Object kid : kids.isArray() ? kids.getArrayAsVector() : std::vector<Object>{kids}) {
            if (kid.isDictionary() && kid.hasKey("/S")) {
                flush(said);
                walk(kid, type, element);
            } else {
                said += readKid(kid, element);
            }
        }
        if (type == u"Link" && !m_lastAddress.isEmpty())
            m_found.links[said] = m_lastAddress;
        if (type == u"Figure")
            said.clear();
        flush(said);
        if (type == u"Table")
            checkRows(element);
    }

    void flush(QString &said)
    {
        if (!said.isEmpty())
            m_found.texts.append(said);
        said.clear();
    }

    /// Content of an element: a MCID, or a reference to one, or a link's place.
    QString readKid(Object kid, Object element)
    {
        if (kid.isNull())
            return {};
        Object page = element.getKey("/Pg");
        Object number = kid;
        if (kid.isDictionary()) {
            page = kid.getKey("/Pg");
            if (kid.getKey("/Type").getName() == "/OBJR") {
                readPlace(kid.getKey("/Obj"), element);
                return {};
            }
            number = kid.getKey("/MCID");
        }
        const Place place{m_pageOfObject.value(page.getObjectID(), -1), int(number.getIntValue())};
        require(m_texts.contains(place), u"an element holds what no page shows"_s);
        require(m_seen.insert(place).second, u"two elements hold the same content"_s);
        Object parents = m_parents[int(page.getKey("/StructParents").getIntValue())];
        require(place.second < parents.getArrayNItems()
                    && parents.getArrayItem(place.second).getObjectID() == element.getObjectID(),
                u"the parent tree names another element"_s);
        return m_texts[place];
    }

    void readPlace(Object place, Object element)
    {
        ++m_seenPlaces;
        m_lastAddress = addressOf(place);
        const int key = int(place.getKey("/StructParent").getIntValue());
        require(m_parents.contains(key) && m_parents[key].getObjectID() == element.getObjectID(),
                u"the parent tree does not know a link"_s);
    }

    /// "page 3" for a link within the file.
    QString addressOf(Object place)
    {
        Object there = place.getKey("/Dest");
        if (!there.isArray())
            return text(place.getKey("/A").getKey("/URI"));
        const int page = m_pageOfObject.value(there.getArrayItem(0).getObjectID(), -1);
        require(page >= 0, u"a link leads nowhere"_s);
        return u"page %1"_s.arg(page + 1);
    }

    void checkElement(const QString &type, Object element)
    {
        Object attributes = element.getKey("/A");
        const auto has = [&](const char *key) {
            return attributes.isDictionary() && attributes.hasKey(key);
        };
        if (type == u"Figure") {
            require(!text(element.getKey("/Alt")).isEmpty(), u"a figure without words"_s);
            require(has("/BBox"), u"a figure without box"_s);
        } else if (type == u"TH") {
            require(has("/Scope"), u"a heading cell without scope"_s);
        } else if (type == u"L") {
            require(has("/ListNumbering"), u"a list without numbering"_s);
        } else if (type.size() == 2 && type.front() == u'H' && type.back().isDigit()) {
            const int level = type.back().digitValue();
            require(level <= m_lastLevel + 1, u"a heading skips a level"_s);
            m_lastLevel = level;
        }
    }

    /// As many columns in each row, spans counted.
    void checkRows(Object table)
    {
        std::map<int, int> hanging; // column: rows it goes on
        std::optional<int> columns;
        for (Object row : table.getKey("/K").getArrayAsVector()) {
            if (typeOf(row) != u"TR")
                continue;
            int column = 0;
            const auto skip = [&] {
                while (hanging[column] > 0)
                    --hanging[column++];
            };
            Object cells = row.getKey("/K");
            for (Object cell : cells.isArray() ? cells.getArrayAsVector() : std::vector<Object>{}) {
                skip();
                Object attributes = cell.getKey("/A");
                const auto span = [&](const char *key) {
                    const bool isGiven = attributes.isDictionary() && attributes.hasKey(key);
                    return isGiven ? int(attributes.getKey(key).getIntValue()) : 1;
                };
                for (int i = span("/ColSpan"); i > 0; --i)
                    hanging[column++] = span("/RowSpan") - 1;
            }
            skip();
            require(!columns || *columns == column, u"rows of different lengths"_s);
            columns = column;
        }
    }

    void readOutline(Object outline)
    {
        if (!outline.isDictionary())
            return;
        for (Object entry = outline.getKey("/First"); entry.isDictionary();
             entry = entry.getKey("/Next")) {
            m_found.bookmarks.append(text(entry.getKey("/Title")));
            require(m_pageOfObject.contains(entry.getKey("/Dest").getArrayItem(0).getObjectID()),
                    u"a bookmark leads nowhere"_s);
            readOutline(entry);
        }
    }

    bool m_isUa;
    QPDF m_file;
    std::vector<Object> m_pages;
    PdfFindings m_found;
    std::map<int, Characters> m_fonts;
    std::map<Place, QString> m_texts;
    std::set<Place> m_seen;
    QMap<int, int> m_pageOfObject;
    std::map<int, Object> m_parents;
    QString m_lastAddress;
    int m_places = 0;
    int m_seenPlaces = 0;
    int m_lastLevel = 0;
};

} // namespace

PdfFindings checkPdf(const QByteArray &file, bool isUa)
{
    try {
        return PdfReader(file, isUa).run();
    } catch (const std::exception &wrong) {
        return PdfFindings{.problems = {QString::fromUtf8(wrong.what())}};
    }
}

int pageCount(const QByteArray &file)
{
    try {
        QPDF read;
        read.setSuppressWarnings(true);
        read.processMemoryFile("checked", file.constData(), std::size_t(file.size()));
        return int(read.getAllPages().size());
    } catch (const std::exception &) {
        return 0;
    }
}

} // namespace faubourg::test
