#include "core/render/text.h"

#include "core/base/text/typography.h"
#include "core/render/fonts.h"
#include "core/render/hyphenation.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using documents::InlineText;
using documents::Run;

namespace {

constexpr double kUnbounded = mm(5000);
constexpr int kShort = 48; // characters: longer texts seldom fit on one line

// Text is ragged, which readers who struggle follow best (WCAG 1.4.8), so a word is parted
// only where its line would fall visibly short.
constexpr double kShortfall = mm(8);
constexpr double kShortfallShare = 0.07; // of the line
constexpr int kMostHyphens = 2;          // one under another

bool isPlain(const InlineText &text)
{
    return text.runs.size() <= 1
        && (text.runs.isEmpty()
            || (!text.runs.front().superscript && text.runs.front().link.isEmpty()));
}

TextStyle styleOf(const Run &run, TextStyle style)
{
    style.bold = style.bold || run.bold;
    style.italic = style.italic != run.italic; // italic inside a quotation stands upright
    return style;
}

QTextCharFormat formatOf(const Run &run, const TextStyle &style)
{
    QTextCharFormat format;
    format.setFont(font(styleOf(run, style)));
    if (run.superscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (!run.link.isEmpty()) {
        format.setForeground(QColor::fromRgb(kAccent));
        format.setFontUnderline(true);
    }
    return format;
}

/// Line breaks as Qt wants them, after a space: the last word of a line and the first of the
/// next are two words in the file too.
QString broken(QString text)
{
    return text.replace(u'\n', u" \u2028"_s);
}

/// What is shown of a run: its spaces held, its words parted where they may be. Addresses stay.
QString set(const Run &run, bool hyphenated)
{
    if (!run.link.isEmpty())
        return broken(run.text);
    const QString held = broken(heldTogether(run.text));
    return hyphenated ? softHyphenated(held) : held;
}

/// With the sign that the program's own fonts have in place of one that they lack: a font of the
/// computer would step in, another one on each.
QString inOurFonts(QString text)
{
    return text.replace(u'\u2212', u'\u2013'); // minus
}

/// Sets `line` within `width`. A word parted without need, or under too many others, moves
/// to the next line whole. Says whether the line ends in a hyphen.
bool setLine(QTextLine &line, const QString &text, double width, int hyphensAbove)
{
    line.setLineWidth(width);
    const int end = line.textStart() + line.textLength();
    if (end <= line.textStart() || text.at(end - 1) != kSoftHyphen)
        return false;
    int word = end;
    while (word > line.textStart() && !text.at(word - 1).isSpace())
        --word;
    if (word == line.textStart())
        return true; // longer than the line
    const double whole = line.cursorToX(word - 1);
    const bool isShort = width - whole > std::max(kShortfall, width * kShortfallShare);
    if (isShort && hyphensAbove < kMostHyphens)
        return true;
    line.setLineWidth(whole + 1);
    return false;
}

/// Everything that decides how `text` looks, width apart.
QString keyOf(const InlineText &text, const TextStyle &style)
{
    QString key;
    for (const Run &run : text.runs) {
        key += QChar(u'0' + (run.bold ? 1 : 0) + (run.italic ? 2 : 0) + (run.superscript ? 4 : 0)
                     + (run.link.isEmpty() ? 0 : 8));
        key += run.link;
        key += run.text;
        key += u'\x1f';
    }
    key += QChar(ushort(style.size * 8));
    key += QChar(
        ushort(u'0' + (style.bold ? 1 : 0) + (style.italic ? 2 : 0) + (style.hyphenated ? 4 : 0)));
    key += QChar(ushort(style.pitch * 8));
    return key;
}

} // namespace

TextPiece::TextPiece(const InlineText &text, const TextStyle &style, double width)
    : m_pitch(pt(style.pitch))
{
    const bool hyphenated = style.hyphenated && width < kUnbounded;
    QStringList parts;
    for (const Run &run : text.runs)
        parts.append(set(run, hyphenated));
    m_typed = parts.join(QString());
    const QString all = inOurFonts(m_typed);
    const TextStyle base =
        isPlain(text) && !text.runs.isEmpty() ? styleOf(text.runs.front(), style) : style;
    const QFont baseFont = font(base);
    m_layout.setFont(baseFont);
    m_layout.setText(all);
    m_layout.setCacheEnabled(true);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);

    if (!isPlain(text)) {
        QList<QTextLayout::FormatRange> formats;
        int start = 0;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const Run &run = text.runs.at(i);
            const int length = int(parts.at(i).size());
            formats.append({start, length, formatOf(run, style)});
            m_stretches.append(
                {start, length, run.link.isEmpty() ? -1 : int(m_links.size()), run.superscript});
            if (!run.link.isEmpty())
                m_links.append({run.text, run.link});
            start += length;
        }
        m_layout.setFormats(formats);
    }

    const QFontMetricsF metrics(baseFont);
    m_baseline = (m_pitch + metrics.ascent() - metrics.descent()) / 2;
    m_layout.beginLayout();
    for (int i = 0, hyphens = 0;; ++i) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        hyphens = setLine(line, all, width, hyphens) ? hyphens + 1 : 0;
        line.setPosition(QPointF(0, i * m_pitch + m_baseline - line.ascent()));
        m_width = std::max(m_width, line.naturalTextWidth());
    }
    m_layout.endLayout();
}

QString TextPiece::lineText(int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    return m_typed.mid(at.textStart(), at.textLength()).remove(kSoftHyphen);
}

double TextPiece::lineWidth(int line) const
{
    return m_layout.lineAt(line).naturalTextWidth();
}

std::pair<double, double> TextPiece::extent(int line, const Stretch &stretch) const
{
    const QTextLine at = m_layout.lineAt(line);
    int from = std::max(stretch.start, at.textStart());
    int to = std::min(stretch.start + stretch.length, at.textStart() + at.textLength());
    if (from >= to)
        return {0, 0};
    const double x = at.cursorToX(&from);
    return {x, at.cursorToX(&to) - x};
}

void TextPiece::drawLine(QPainter &painter, int line, QPointF topLeft) const
{
    m_layout.lineAt(line).draw(&painter, topLeft - QPointF(0, line * m_pitch));
}

std::vector<Letters> TextPiece::letters(int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    const int start = at.textStart();
    const int end = start + at.textLength();
    std::vector<Letters> all;
    const auto read = [&](const Stretch &stretch) {
        const int from = std::max(stretch.start, start);
        const int to = std::min(stretch.start + stretch.length, end);
        if (from >= to)
            return;
        for (Letters &letters : lettersOf(at, m_layout.text(), m_typed, from, to)) {
            letters.link = stretch.link;
            // Qt gives the small letters of a superscript, but not their height above the line.
            letters.up = stretch.raised ? (letters.font.ascent() + letters.font.descent()) / 2 : 0;
            all.push_back(std::move(letters));
        }
    };
    if (m_stretches.isEmpty())
        read({start, end - start});
    for (const Stretch &stretch : m_stretches)
        read(stretch);
    addSpaceAfter(line, all);
    return all;
}

void TextPiece::addSpaceAfter(int line, std::vector<Letters> &letters) const
{
    const QTextLine at = m_layout.lineAt(line);
    const int end = at.textStart() + at.textLength();
    if (letters.empty() || line + 1 == lineCount() || m_layout.text().at(end - 1) != u' ')
        return;
    Letters &last = letters.back();
    const auto space = last.font.glyphIndexesForString(u" "_s);
    if (space.isEmpty())
        return;
    last.glyphs.push_back(space.first());
    last.xs.push_back(at.naturalTextWidth());
    last.said += u' ';
    last.ends.push_back(int(last.said.size()));
}

TextPtr TextCache::unbroken(const InlineText &text, const TextStyle &style)
{
    TextPtr &piece = m_pieces[keyOf(text, style)];
    if (!piece)
        piece = std::make_shared<TextPiece>(text, style, kUnbounded);
    return piece;
}

TextPtr TextCache::get(const InlineText &text, const TextStyle &style, double width)
{
    qsizetype length = 0;
    for (const Run &run : text.runs)
        length += run.text.size();
    if (length <= kShort) {
        TextPtr piece = unbroken(text, style);
        if (piece->width() <= width)
            return piece;
    }
    const QString key = keyOf(text, style) + QString::number(qRound(width));
    if (TextPtr known = m_pieces.value(key))
        return known;
    return m_pieces.insert(key, std::make_shared<TextPiece>(text, style, width)).value();
}

} // namespace faubourg::render
