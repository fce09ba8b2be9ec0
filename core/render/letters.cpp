#include "core/render/letters.h"

#include "core/render/hyphenation.h"

#include <QGlyphRun>

#include <algorithm>

namespace faubourg::render {

namespace {

constexpr double kSamePlace = 0.01;    // dots
const QString kNothing(QChar(0x200B)); // a zero width space: part of a sign said by another letter

/// A letter at its place, and the characters [start, start + length) of the text it says.
struct Placed
{
    quint32 glyph;
    double x;
    int font;
    int start = 0;
    int length = 0;
};

/// Shows nothing wherever it stands, except a soft hyphen that ends the line.
bool isUnseen(QChar c)
{
    return c == kSoftHyphen || c == QChar::LineSeparator;
}

/// Qt tells which letters stand on a line and where, but not what they say.
class LineReader
{
public:
    LineReader(const QTextLine &line, const QString &text, const QString &typed, int from, int to)
        : m_line(line)
        , m_text(text)
        , m_typed(typed)
        , m_from(from)
        , m_to(to)
        , m_end(line.textStart() + line.textLength())
    {
        for (const QGlyphRun &run : line.glyphRuns(from, to - from)) {
            const auto glyphs = run.glyphIndexes();
            const auto places = run.positions();
            for (qsizetype i = 0; i < glyphs.size(); ++i)
                m_placed.push_back({glyphs.at(i), places.at(i).x(), int(m_fonts.size())});
            m_fonts.append(run.rawFont());
        }
        std::stable_sort(m_placed.begin(), m_placed.end(),
                         [](const Placed &a, const Placed &b) { return a.x < b.x; });
    }

    std::vector<Letters> read()
    {
        if (!saysOneEach())
            askEach();
        std::vector<Letters> all;
        int font = -1;
        for (const Placed &placed : m_placed) {
            if (placed.font != std::exchange(font, placed.font))
                all.push_back({.font = m_fonts.at(placed.font)});
            Letters &letters = all.back();
            letters.glyphs.push_back(placed.glyph);
            letters.xs.push_back(placed.x);
            letters.said += placed.length > 0 ? m_typed.mid(placed.start, placed.length) : kNothing;
            letters.ends.push_back(int(letters.said.size()));
        }
        return all;
    }

private:
    /// The usual case: one letter a character, the one the font has for it.
    bool saysOneEach()
    {
        std::vector<QList<quint32>> usual;
        for (const QRawFont &font : m_fonts) {
            usual.push_back(font.glyphIndexesForString(m_text.mid(m_from, m_to - m_from)));
            if (usual.back().size() != m_to - m_from)
                return false;
        }
        int at = m_from;
        for (Placed &placed : m_placed) {
            while (at < m_to && isUnseen(m_text.at(at)) && at + 1 != m_end)
                ++at;
            if (at == m_to)
                return false;
            const bool isHyphen = isUnseen(m_text.at(at));
            if (!isHyphen && usual[std::size_t(placed.font)].at(at - m_from) != placed.glyph)
                return false;
            placed.start = at++;
            placed.length = 1;
        }
        return std::all_of(m_text.begin() + at, m_text.begin() + m_to,
                           [](QChar c) { return c.isSpace() || isUnseen(c); });
    }

    /// Signs of several characters, or of several letters: asked one by one.
    void askEach()
    {
        for (Placed &placed : m_placed)
            placed.length = 0;
        Placed *last = nullptr;
        for (int at = m_from; at < m_to;) {
            const int length = m_text.at(at).isHighSurrogate() && at + 1 < m_to ? 2 : 1;
            Placed *first = firstOf(at, length);
            if (first) {
                first->start = at;
                first->length = length;
                last = first;
            } else if (last && last->start + last->length == at && !m_text.at(at).isSpace()) {
                last->length += length;
            }
            at += length;
        }
    }

    /// The letter that stands for a character, unless an earlier one claims it.
    Placed *firstOf(int at, int length)
    {
        for (const QGlyphRun &run : m_line.glyphRuns(at, length)) {
            const auto glyphs = run.glyphIndexes();
            const auto places = run.positions();
            for (qsizetype i = 0; i < glyphs.size(); ++i) {
                const auto found = std::ranges::find_if(m_placed, [&](const Placed &placed) {
                    return placed.length == 0 && placed.glyph == glyphs.at(i)
                        && std::abs(placed.x - places.at(i).x()) < kSamePlace;
                });
                if (found != m_placed.end())
                    return &*found;
            }
        }
        return nullptr;
    }

    const QTextLine &m_line;
    const QString &m_text;
    const QString &m_typed;
    int m_from;
    int m_to;
    int m_end; ///< of the line
    QList<QRawFont> m_fonts;
    std::vector<Placed> m_placed;
};

} // namespace

std::vector<Letters> lettersOf(const QTextLine &line, const QString &text, const QString &typed,
                               int from, int to)
{
    return LineReader(line, text, typed, from, to).read();
}

} // namespace faubourg::render
