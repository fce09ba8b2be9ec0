#include "core/render/pdf/fontbook.h"

#include "core/render/pdf/streams.h"

#include <QCryptographicHash>

namespace faubourg::render {

using Object = QPDFObjectHandle;

namespace {

/// What a reader is told of a character: none of its drawn shapes, no sign of control.
QString asTyped(QStringView said)
{
    QString told;
    for (const QChar c : said) {
        const char16_t unit = c.unicode();
        const bool isShape =
            (unit >= 0xFB00 && unit <= 0xFDFF) || (unit >= 0xFE70 && unit <= 0xFEFE);
        if (unit < 0x20)
            told += u' ';
        else if (isShape)
            told += QString(c).normalized(QString::NormalizationForm_KC);
        else
            told += c;
    }
    return told;
}

std::string toUnicode(const std::vector<QString> &said)
{
    constexpr std::size_t kMost = 100; // lines of a block
    std::string all = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t start = 1; start < said.size(); start += kMost) {
        const std::size_t end = std::min(said.size(), start + kMost);
        all += std::to_string(end - start) + " beginbfchar\n";
        for (std::size_t i = start; i < end; ++i) {
            all += '<';
            appendHexadecimal(all, unsigned(i));
            all += "> <";
            for (const QChar unit : said[i])
                appendHexadecimal(all, unit.unicode());
            all += ">\n";
        }
        all += "endbfchar\n";
    }
    return all + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// A bit for each code, the first of a byte being its highest.
std::string setOf(std::size_t codes)
{
    std::string bits((codes + 7) / 8, '\0');
    for (std::size_t i = 0; i < codes; ++i)
        bits[i / 8] = char(bits[i / 8] | (0x80 >> (i % 8)));
    return bits;
}

Object named(const std::string &text)
{
    return Object::newName(text);
}

} // namespace

FontBook::Face::Face(const QRawFont &font)
    : outlines(font)
    , family(font.familyName().remove(u' ').toStdString())
    , glyphs{0}
    , said{QString()}
    , advances{qRound(outlines.advance(0))}
{
    if (const QString style = font.styleName().remove(u' '); !style.isEmpty())
        family += '-' + style.toStdString();
    std::erase_if(family,
                  [](char c) { return !std::isalnum(static_cast<unsigned char>(c)) && c != '-'; });
}

int FontBook::face(const QRawFont &font)
{
    for (const auto &[known, face] : m_known) {
        if (known == font)
            return face;
    }
    const QByteArray head = font.fontTable("head") + font.familyName().toUtf8();
    const auto found = m_byHead.constFind(head);
    const int face = found == m_byHead.cend() ? int(m_faces.size()) : *found;
    if (found == m_byHead.cend()) {
        m_byHead.insert(head, face);
        m_faces.emplace_back(font);
    }
    m_known.emplace_back(font, face);
    return face;
}

int FontBook::code(int index, quint32 glyph, QStringView said)
{
    Face &face = m_faces[std::size_t(index)];
    const bool isSimple = said.size() == 1;
    int *code = isSimple ? &face.simple[(quint64(glyph) << 16) | said.front().unicode()]
                         : &face.others[{glyph, said.toString()}];
    if (*code == 0) {
        *code = int(face.glyphs.size());
        face.glyphs.push_back(glyph);
        face.said.push_back(asTyped(said));
        face.advances.push_back(qRound(face.outlines.advance(glyph)));
    }
    return *code;
}

/// Six letters that tell this choice of letters from any other.
std::string FontBook::tag(const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Md5);
    std::string tag;
    for (qsizetype i = 0; i < 6; ++i)
        tag += char('A' + static_cast<unsigned char>(hash.at(i)) % 26);
    return tag;
}

Object FontBook::descriptor(QPDF &file, const Face &face, const std::string &baseFont,
                            const QByteArray &content, bool withSet)
{
    constexpr int kSymbolic = 4; // letters are chosen by number, not by an encoding
    const auto number = [](int value) { return Object::newInteger(value); };
    const TrueType::Measures measures = face.outlines.measures();
    Object letters = compressedStream(file, {content.constData(), std::size_t(content.size())});
    letters.getDict().replaceKey("/Length1", number(int(content.size())));
    Object made =
        Object::newDictionary({{"/Type", named("/FontDescriptor")},
                               {"/FontName", named(baseFont)},
                               {"/Flags", number(kSymbolic)},
                               {"/FontBBox",
                                Object::newArray({number(measures.left), number(measures.bottom),
                                                  number(measures.right), number(measures.top)})},
                               {"/ItalicAngle", Object::newReal(measures.italicAngle, 1)},
                               {"/Ascent", number(measures.ascent)},
                               {"/Descent", number(measures.descent)},
                               {"/CapHeight", number(measures.ascent)},
                               {"/StemV", number(80)},
                               {"/FontFile2", letters}});
    if (withSet)
        made.replaceKey("/CIDSet", compressedStream(file, setOf(face.glyphs.size())));
    return file.makeIndirectObject(made);
}

Object FontBook::font(QPDF &file, const Face &face, bool withSet)
{
    const QByteArray content = face.outlines.subset(face.glyphs);
    const std::string baseFont = '/' + tag(content) + '+' + face.family;
    std::vector<Object> widths;
    for (const int advance : face.advances)
        widths.push_back(Object::newInteger(advance));
    const Object letters = Object::newDictionary(
        {{"/Type", named("/Font")},
         {"/Subtype", named("/CIDFontType2")},
         {"/BaseFont", named(baseFont)},
         {"/CIDSystemInfo",
          Object::newDictionary({{"/Registry", Object::newString("Adobe")},
                                 {"/Ordering", Object::newString("Identity")},
                                 {"/Supplement", Object::newInteger(0)}})},
         {"/CIDToGIDMap", named("/Identity")},
         {"/W", Object::newArray({Object::newInteger(0), Object::newArray(widths)})},
         {"/FontDescriptor", descriptor(file, face, baseFont, content, withSet)}});
    return file.makeIndirectObject(Object::newDictionary(
        {{"/Type", named("/Font")},
         {"/Subtype", named("/Type0")},
         {"/BaseFont", named(baseFont)},
         {"/Encoding", named("/Identity-H")},
         {"/DescendantFonts", Object::newArray({file.makeIndirectObject(letters)})},
         {"/ToUnicode", compressedStream(file, toUnicode(face.said))}}));
}

Object FontBook::write(QPDF &file, bool withSet) const
{
    Object fonts = Object::newDictionary();
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i].glyphs.size() > 1)
            fonts.replaceKey(name(int(i)), font(file, m_faces[i], withSet));
    }
    return fonts;
}

} // namespace faubourg::render
