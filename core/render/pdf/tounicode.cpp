#include "core/render/pdf/tounicode.h"

#include <QString>

#include <charconv>
#include <vector>

namespace faubourg::render {

namespace {

using View = std::string_view;

/// A glyph and the characters it stands for.
struct Glyph
{
    unsigned number;
    QString characters;
};

QString asTyped(unsigned character)
{
    const QChar read(character == 0 || character == u'\t' ? u' ' : char16_t(character));
    const bool isShape = (character >= 0xFB00 && character <= 0xFDFF)
        || (character >= 0xFE70 && character <= 0xFEFE);
    return isShape ? QString(read).normalized(QString::NormalizationForm_KC) : QString(read);
}

/// The hexadecimal numbers of a table, one after the other, and the brackets between them.
class Reader
{
public:
    explicit Reader(View text) : m_rest(text) { }

    /// The next "<XXXX>"; a bracket passed over on the way is told by `opened`.
    std::optional<unsigned> number()
    {
        const std::size_t start = m_rest.find('<');
        if (start == View::npos)
            return std::nullopt;
        opened = m_rest.substr(0, start).find('[') != View::npos;
        const std::size_t end = m_rest.find('>', start);
        if (end == View::npos)
            return std::nullopt;
        unsigned value = 0;
        const View digits = m_rest.substr(start + 1, end - start - 1);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        m_rest.remove_prefix(end + 1);
        if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
            return std::nullopt;
        return value;
    }

    bool opened = false;
    bool atEnd() const { return m_rest.find('<') == View::npos; }

private:
    View m_rest;
};

/// One line of a range: first and last glyph, then the character of the first or of each.
bool readRange(Reader &reader, std::vector<Glyph> &glyphs)
{
    const auto first = reader.number();
    const auto last = reader.number();
    auto character = reader.number();
    if (!first || !last || !character || *last < *first)
        return false;
    const bool isListed = reader.opened;
    for (unsigned glyph = *first; glyph <= *last; ++glyph) {
        if (glyph > 0) // the glyph of what the font lacks stands for nothing
            glyphs.push_back({glyph, asTyped(*character)});
        if (glyph == *last)
            break;
        character = isListed ? reader.number() : std::optional(*character + 1);
        if (!character)
            return false;
    }
    return true;
}

std::string hexadecimal(unsigned value)
{
    constexpr View kDigits = "0123456789ABCDEF";
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4)
        text += kDigits[(value >> shift) & 15];
    return text;
}

std::string tableOf(const std::vector<Glyph> &glyphs)
{
    constexpr std::size_t kMost = 100; // lines of a block
    std::string all;
    for (std::size_t start = 0; start < glyphs.size(); start += kMost) {
        const std::size_t end = std::min(glyphs.size(), start + kMost);
        all += std::to_string(end - start) + " beginbfchar\n";
        for (std::size_t i = start; i < end; ++i) {
            all += "<" + hexadecimal(glyphs[i].number) + "> <";
            for (const QChar character : glyphs[i].characters)
                all += hexadecimal(character.unicode());
            all += ">\n";
        }
        all += "endbfchar\n";
    }
    return all;
}

} // namespace

std::optional<std::string> repairedToUnicode(View table)
{
    constexpr View kBegin = " beginbfrange";
    constexpr View kEnd = "endbfrange\n";
    const std::size_t sign = table.find(kBegin);
    const std::size_t end = table.rfind(kEnd);
    if (sign == View::npos || end == View::npos || end < sign)
        return std::nullopt;
    const std::size_t start = table.rfind('\n', sign) + 1;

    std::vector<Glyph> glyphs;
    View ranges = table.substr(sign + kBegin.size(), end - sign - kBegin.size());
    for (Reader reader(ranges); !reader.atEnd();) {
        if (!readRange(reader, glyphs))
            return std::nullopt;
    }
    return std::string(table.substr(0, start)) + tableOf(glyphs)
        + std::string(table.substr(end + kEnd.size()));
}

} // namespace faubourg::render
