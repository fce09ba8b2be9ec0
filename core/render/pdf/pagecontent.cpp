#include "core/render/pdf/pagecontent.h"

#include "core/render/painter.h"
#include "core/render/pdf/streams.h"
#include "core/render/pdf/structuretree.h"

#include <QPainterPath>

#include <cmath>

namespace faubourg::render {

namespace {

constexpr double kPointsPerDot = 72 / kDotsPerInch;
constexpr int kUnseen = 4; // thousandths of the size by which a letter may stand beside its place

double points(double dots)
{
    return dots * kPointsPerDot;
}

} // namespace

PageContent ContentWriter::write(const Page &page)
{
    m_content = {};
    m_height = points(page.size.height());
    m_node.reset();
    m_fill.reset();
    m_face = -1;
    for (const Item &item : page.items)
        std::visit([&](const auto &shape) { write(shape, item.node); }, item.shape);
    close();
    return std::move(m_content);
}

// ---- text

void ContentWriter::write(const TextItem &item, int node)
{
    for (int i = 0; i < item.count; ++i) {
        const int line = item.first + i;
        const QPointF baseline(item.lineX(line),
                               item.at.y() + i * item.text->pitch() + item.text->baseline());
        for (const Words &words : wordsOf(*item.text, line)) {
            const bool isLink = words.link >= 0;
            about(isLink && !isArtifact(item.firstLink) ? item.firstLink + words.link : node);
            fill(isLink ? kAccent : item.color);
            const QPointF start = baseline + QPointF(words.x, -words.up);
            if (m_fonts.isCoded(words.face))
                show(words, start);
            else
                draw(words, start);
            if (isLink) {
                endText();
                addRect({start.x(), start.y() + words.underline, words.width, words.thickness});
                add("f\n");
            }
        }
    }
}

void ContentWriter::show(const Words &words, QPointF baseline)
{
    beginText();
    if (words.face != m_face || words.size != m_size) {
        add(FontBook::name(words.face));
        add(" ");
        add(words.size);
        add("Tf\n");
        m_face = words.face;
        m_size = words.size;
    }
    const QPoint at(int(std::lround(points(baseline.x()) * 100)),
                    int(std::lround((m_height - points(baseline.y())) * 100)));
    appendHundredths(m_content.operators, at.x() - m_at.x());
    add(" ");
    appendHundredths(m_content.operators, at.y() - m_at.y());
    add(" Td");
    add(words.shown);
    m_at = at;
}

void ContentWriter::draw(const Words &words, QPointF baseline)
{
    endText();
    add("q 1 0 0 1 ");
    addPoint(baseline);
    add("cm\n");
    add(words.shown);
    add("Q\n");
}

const std::vector<ContentWriter::Words> &ContentWriter::wordsOf(const TextPiece &text, int line)
{
    Lines &lines = m_lines[&text];
    lines.resize(std::size_t(text.lineCount()));
    auto &words = lines[std::size_t(line)];
    if (!words) {
        words.emplace();
        for (const Letters &letters : text.letters(line))
            words->push_back(wordsOf(letters));
    }
    return *words;
}

ContentWriter::Words ContentWriter::wordsOf(const Letters &letters)
{
    const int face = m_fonts.face(letters.font);
    Words words{.face = face,
                .size = points(letters.font.pixelSize()),
                .x = letters.xs.front(),
                .up = letters.up,
                .link = letters.link};
    words.shown = m_fonts.isCoded(face) ? shownBy(face, letters, words.size) : drawnBy(letters);
    if (words.link >= 0) {
        const QPointF last = letters.font.advancesForGlyphIndexes({letters.glyphs.back()}).value(0);
        words.width = letters.xs.back() + last.x() - words.x;
        words.underline = letters.font.underlinePosition();
        words.thickness = letters.font.lineThickness();
    }
    return words;
}

/// Letters one after the other, moved where they do not stand at the end of the one before.
std::string ContentWriter::shownBy(int face, const Letters &letters, double size)
{
    std::string strings = "<";
    bool isMoved = false;
    double pen = letters.xs.front();
    const double unit = size / kPointsPerDot / 1000;
    for (std::size_t i = 0; i < letters.glyphs.size(); ++i) {
        const long off = std::lround((letters.xs[i] - pen) / unit);
        if (std::abs(off) >= kUnseen) {
            strings += '>' + std::to_string(-off) + '<';
            pen += double(off) * unit;
            isMoved = true;
        }
        const int code = m_fonts.code(face, letters.glyphs[i], letters.saidBy(i));
        appendHexadecimal(strings, unsigned(code));
        pen += m_fonts.advance(face, code) * unit;
    }
    strings += '>';
    return isMoved ? '[' + strings + "]TJ\n" : strings + "Tj\n";
}

/// The outlines of letters that a file cannot hold as a font, and what they say.
std::string ContentWriter::drawnBy(const Letters &letters)
{
    std::string text = "/Span<</ActualText<FEFF";
    for (const QChar unit : letters.said)
        appendHexadecimal(text, unit.unicode());
    text += ">>>BDC\n";
    const auto add = [&text](double x, double y) {
        appendNumber(text, points(x));
        text += ' ';
        appendNumber(text, -points(y));
        text += ' ';
    };
    for (std::size_t i = 0; i < letters.glyphs.size(); ++i) {
        const QPainterPath path = letters.font.pathForGlyph(letters.glyphs[i]);
        const double x = letters.xs[i] - letters.xs.front();
        for (int j = 0; j < path.elementCount(); ++j) {
            const QPainterPath::Element at = path.elementAt(j);
            add(at.x + x, at.y);
            const bool isLastOfCurve = at.type == QPainterPath::CurveToDataElement
                && (j + 1 == path.elementCount()
                    || path.elementAt(j + 1).type != QPainterPath::CurveToDataElement);
            text += at.isMoveTo() ? "m\n" : at.isLineTo() ? "l\n" : isLastOfCurve ? "c\n" : "";
        }
    }
    return text + "f\nEMC\n";
}

void ContentWriter::beginText()
{
    if (m_isInText)
        return;
    add("BT\n");
    m_isInText = true;
    m_at = {};
}

void ContentWriter::endText()
{
    if (m_isInText)
        add("ET\n");
    m_isInText = false;
}

// ---- shapes

void ContentWriter::write(const RectItem &item, int node)
{
    if (item.rect.isEmpty())
        return;
    about(node);
    endText();
    fill(item.fill);
    addRect(item.rect);
    add("f\n");
}

void ContentWriter::write(const PolyItem &item, int node)
{
    if (item.points.size() < 2)
        return;
    about(node);
    endText();
    if (item.width <= 0) {
        fill(item.color);
    } else {
        add("q ");
        addColor(item.color);
        add("RG ");
        add(points(item.width));
        add("w 1 j");
        if (item.dash > 0) {
            add(" [");
            for (const double length : dashPattern(item.dash))
                add(length * points(item.width));
            add("]0 d");
        }
        add("\n");
    }
    for (const QPointF &point : item.points) {
        addPoint(point);
        add(&point == &item.points.front() ? "m\n" : "l\n");
    }
    add(item.width > 0 ? "S Q\n" : "h f\n");
}

void ContentWriter::write(const ImageItem &item, int node)
{
    if (item.image.isNull())
        return;
    about(node);
    endText();
    add("q ");
    add(points(item.rect.width()));
    add("0 0 ");
    add(points(item.rect.height()));
    addPoint(item.rect.bottomLeft());
    add("cm ");
    add(ImageBook::name(m_images.number(item.image)));
    add(" Do Q\n");
}

void ContentWriter::addRect(const QRectF &rect)
{
    addPoint(rect.bottomLeft());
    add(points(rect.width()));
    add(points(rect.height()));
    add("re ");
}

void ContentWriter::addPoint(QPointF dots)
{
    add(points(dots.x()));
    add(m_height - points(dots.y()));
}

void ContentWriter::add(double number)
{
    appendNumber(m_content.operators, number);
    m_content.operators += ' ';
}

void ContentWriter::fill(QRgb color)
{
    if (m_fill == color)
        return;
    addColor(color);
    add("rg\n");
    m_fill = color;
}

void ContentWriter::addColor(QRgb color)
{
    for (const int part : {qRed(color), qGreen(color), qBlue(color)}) {
        std::string &text = m_content.operators;
        if (part % 255 == 0) {
            text += part == 0 ? '0' : '1';
        } else {
            const std::string thousandths = std::to_string(1000 + (part * 1000 + 127) / 255);
            text += '.' + thousandths.substr(1);
        }
        text += ' ';
    }
}

// ---- marked content

/// What is written until the next call belongs to `node`. Only said of what shows something.
void ContentWriter::about(int node)
{
    if (!m_isTagged || m_node == node)
        return;
    close();
    if (node == kPagination) {
        add("/Artifact<</Type/Pagination>>BDC\n");
    } else if (node == kArtifact) {
        add("/Artifact<</Type/Layout>>BDC\n");
    } else {
        add(elementName(m_nodes.at(std::size_t(node))));
        add("<</MCID ");
        add(std::to_string(m_content.nodes.size()));
        add(">>BDC\n");
        m_content.nodes.push_back(node);
    }
    m_node = node;
}

void ContentWriter::close()
{
    endText();
    if (m_node)
        add("EMC\n");
    m_node.reset();
}

} // namespace faubourg::render
