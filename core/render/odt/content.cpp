#include "core/render/odt/content.h"

#include "core/base/text/typography.h"
#include "core/render/chartimage.h"
#include "core/render/safelink.h"
#include "core/render/style.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render::odt {

using namespace documents;

namespace {

constexpr double kWindowFoot = 95;  // mm: the text of a letter starts beneath the window
constexpr double kWindowEdge = 92;  // what stands beside it ends here
constexpr double kUnderTitle = 0.7; // above its subtitle
constexpr int kChartDotsPerInch = 300;

/// A paragraph of a box, with its named style.
struct Line
{
    QString style;
    InlineText text;
};

/// Writes the blocks of one part.
class PartWriter
{
public:
    PartWriter(Shop &shop, const Paper &paper, const Part &part, qsizetype number)
        : m_shop(shop)
        , m_xml(shop.xml)
        , m_paper(paper)
        , m_part(part)
        , m_width(paper.textWidth())
        , m_pending{.masterPage = firstPageName(number)}
    {
    }

    void write(const Blocks &blocks, bool together = false)
    {
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const bool isLast = i + 1 == blocks.size();
            const bool signs =
                !isLast && std::holds_alternative<Signature>(blocks.at(i + 1).content);
            m_keep = signs || (together && !isLast);
            m_keepLines = together;
            std::visit([this](const auto &content) { write(content); }, blocks.at(i).content);
        }
    }

    /// A part that says nothing still has its page.
    void finish(const QString &endMark)
    {
        if (!m_pending.masterPage.isEmpty() || !endMark.isEmpty()) {
            startParagraph(u"After_20_table"_s, {.roomBelow = 0.01});
            if (!endMark.isEmpty())
                m_xml.empty("text:bookmark"_L1, {{"text:name"_L1, endMark}});
            m_xml.end();
        }
    }

private:
    /// What waits for the next paragraph or table: a new page, room above.
    Addition taken(Addition addition)
    {
        addition.masterPage = std::exchange(m_pending.masterPage, {});
        addition.pageBreak = addition.pageBreak || std::exchange(m_pending.pageBreak, false);
        addition.roomAbove += std::exchange(m_pending.roomAbove, 0);
        addition.keepWithNext = addition.keepWithNext || m_keep;
        addition.keepLines = addition.keepLines || m_keepLines;
        m_started = true;
        return addition;
    }

    void startParagraph(const QString &style, const Addition &addition = {})
    {
        m_xml.start("text:p"_L1,
                    {{"text:style-name"_L1, m_shop.styles.paragraph(style, taken(addition))}});
    }

    void paragraph(const QString &style, const InlineText &text, const Addition &addition = {})
    {
        startParagraph(style, addition);
        writeInline(m_shop, text, style == u"Quotations");
        m_xml.end();
    }

    void write(const Title &title)
    {
        const bool isAlone = title.subtitle.isEmpty();
        paragraph(u"Title"_s, title.text, {.roomBelow = isAlone ? 0 : kUnderTitle});
        if (!title.subtitle.isEmpty())
            paragraph(u"Subtitle"_s, title.subtitle);
    }

    void write(const Heading &heading)
    {
        const int level = std::clamp(heading.level, 1, 4);
        m_xml.start(
            "text:h"_L1,
            {{"text:style-name"_L1, m_shop.styles.paragraph(headingStyleName(level), taken({}))},
             {"text:outline-level"_L1, QString::number(level)}});
        const QString mark = chapterMark(heading);
        if (!mark.isEmpty())
            m_xml.empty("text:bookmark"_L1, {{"text:name"_L1, mark}});
        writeInline(m_shop, heading.text);
        m_xml.end();
    }

    /// What a contents list refers to; empty for what is no chapter.
    QString chapterMark(const Heading &heading) const
    {
        for (std::size_t i = 0; i < m_shop.chapters.size(); ++i) {
            if (m_shop.chapters[i].heading == &heading)
                return u"chapitre-"_s + QString::number(i + 1);
        }
        return {};
    }

    /// An index that the word processor can make anew, with its present lines.
    void write(const Contents &)
    {
        if (m_shop.chapters.empty())
            return;
        m_xml.start("text:table-of-content"_L1, {{"text:name"_L1, u"Sommaire"_s}});
        m_xml.start("text:table-of-content-source"_L1, {{"text:outline-level"_L1, u"1"_s}});
        m_xml.start(
            "text:table-of-content-entry-template"_L1,
            {{"text:outline-level"_L1, u"1"_s}, {"text:style-name"_L1, u"Contents_20_1"_s}});
        m_xml.empty("text:index-entry-link-start"_L1);
        m_xml.empty("text:index-entry-text"_L1);
        m_xml.empty("text:index-entry-tab-stop"_L1,
                    {{"style:type"_L1, u"right"_s}, {"style:leader-char"_L1, u"."_s}});
        m_xml.empty("text:index-entry-page-number"_L1);
        m_xml.empty("text:index-entry-link-end"_L1);
        m_xml.end();
        m_xml.end();
        m_xml.start("text:index-body"_L1);
        for (const Chapter &chapter : m_shop.chapters)
            contentsLine(chapter);
        m_xml.end();
        m_xml.end();
    }

    void contentsLine(const Chapter &chapter)
    {
        const QString mark = chapterMark(*chapter.heading);
        startParagraph(u"Contents_20_1"_s);
        m_xml.start("text:a"_L1,
                    {{"xlink:type"_L1, u"simple"_s},
                     {"xlink:href"_L1, u'#' + mark},
                     {"text:style-name"_L1, u"Index_20_Link"_s},
                     {"text:visited-style-name"_L1, u"Index_20_Link"_s}});
        writeInline(m_shop, withoutLinks(chapter.heading->text));
        m_xml.empty("text:tab"_L1);
        m_xml.element("text:bookmark-ref"_L1, QString::number(chapter.page),
                      {{"text:reference-format"_L1, u"page"_s}, {"text:ref-name"_L1, mark}});
        m_xml.end();
        m_xml.end();
    }

    void write(const Paragraph &said)
    {
        paragraph(styleName(said.style), said.text, {.keepWithNext = said.keepWithNext});
    }

    void write(const List &list)
    {
        const bool keep = m_keep;
        const bool isNested = m_depth++ > 0;
        startList(list, isNested, false);
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            m_keep = keep || (m_keepLines && i + 1 < list.items.size());
            m_xml.start("text:list-item"_L1,
                        {{"text:start-value"_L1,
                          i == 0 && list.ordered && list.start != 1 ? QString::number(list.start)
                                                                    : QString()}});
            item(list.items.at(i));
            m_xml.end();
            if (!isNested && !m_outside.isEmpty()) {
                // Tables and figures may not stand in a list: it stops for them and goes on.
                m_xml.end();
                write(std::exchange(m_outside, {}));
                startList(list, isNested, true);
            }
        }
        m_xml.end();
        --m_depth;
        m_keep = keep;
        if (!isNested)
            m_pending.roomAbove += kParagraphGap / mm(1) - kItemGap / mm(1);
    }

    void startList(const List &list, bool isNested, bool goesOn)
    {
        const QString style = list.ordered ? u"Numbering_20_123"_s : u"List_20_1"_s;
        m_xml.start("text:list"_L1,
                    {{"text:style-name"_L1, style},
                     {"text:continue-numbering"_L1,
                      goesOn         ? u"true"_s
                          : isNested ? QString()
                                     : u"false"_s}});
    }

    void item(const ListItem &item)
    {
        const bool keep = m_keep;
        m_keep = keep || !item.children.isEmpty();
        paragraph(u"List"_s, item.text);
        m_keep = keep;
        for (const Block &child : item.children) {
            const auto *list = std::get_if<List>(&child.content);
            const auto *said = std::get_if<Paragraph>(&child.content);
            if (list)
                write(*list);
            else if (said)
                paragraph(u"List"_s, said->text);
            else
                m_outside.append(child);
        }
    }

    void write(const Table &table)
    {
        if (!table.caption.isEmpty())
            paragraph(u"Table"_s, table.caption, {.keepWithNext = true});
        writeTable(m_shop, table, m_width, taken({}));
        // The room beneath a table is a line of its own: a table knows no style that lasts.
        m_pending.roomAbove += 12 / 72.0 * 25.4;
    }

    void write(const Figure &figure)
    {
        const auto *chart = std::get_if<Chart>(&figure.content);
        const bool isCaptioned = !figure.caption.isEmpty();
        const Area area = m_paper.area(m_part.furniture);
        if (chart) {
            const ChartImage drawn = chartImage(*chart, m_width, kChartDotsPerInch);
            if (mm(drawn.millimetres.height()) > area.bodyHeight)
                return write(*chart, figure.caption);
            startParagraph(u"Figure"_s, {.keepWithNext = isCaptioned});
            m_shop.pictures.show(m_xml, drawn.png, chart->title, drawn.millimetres, Anchor::InLine);
        } else {
            startParagraph(u"Figure"_s, {.keepWithNext = isCaptioned});
            m_shop.pictures.show(m_xml, std::get<Image>(figure.content), area, Anchor::InLine);
        }
        m_xml.end();
        if (isCaptioned)
            paragraph(u"Illustration"_s, figure.caption);
    }

    /// A chart no page can hold: the same figures as rows.
    void write(const Chart &chart, const QString &caption)
    {
        write(tableOf(chart));
        for (const QString &line : {chart.source, caption}) {
            if (!line.isEmpty())
                paragraph(u"Illustration"_s, line);
        }
    }

    void write(const AddressBlock &address)
    {
        m_pending.pageBreak = m_pending.pageBreak || m_started;
        const double top = address.y + address.offsetY;
        const double lines = address.pitch * double(address.lines.size());
        const double foot = std::max(kWindowFoot, top + lines + 4);
        startParagraph(u"Window"_s, {.roomBelow = foot - m_paper.firstTop(m_part.furniture) - 1});
        QList<Line> aside;
        for (const InlineText &line : address.aside)
            aside.append({u"Beside_20_addressee"_s, line});
        if (!aside.isEmpty())
            frame(m_paper.margins.left, top, kWindowEdge - m_paper.margins.left, aside);
        QList<Line> said;
        for (const QString &line : address.lines)
            said.append({u"Addressee"_s, line});
        frame(address.x + address.offsetX, top, address.width, said);
        m_xml.end();
    }

    /// Cards as boxes, a page of them hanging on one empty paragraph.
    void write(const CardSheet &sheet)
    {
        const int perPage = sheet.columns * sheet.rows;
        int place = sheet.used;
        for (const Blocks &card : sheet.cards) {
            const bool startsPage = place == 0 || &card == &sheet.cards.front();
            if (startsPage) {
                m_pending.pageBreak = m_pending.pageBreak || m_started;
                startParagraph(u"Window"_s);
            }
            const QPointF corner = cornerOf(sheet, place);
            const double fold = sheet.isFolded ? sheet.size.height() / 2 : 0;
            frame(corner.x() + sheet.padding.width(), corner.y() + fold + sheet.padding.height(),
                  sheet.size.width() - 2 * sheet.padding.width(), cardLines(card));
            place = (place + 1) % perPage;
            if (place == 0 || &card == &sheet.cards.back())
                m_xml.end();
        }
        m_pending.pageBreak = true;
    }

    static QList<Line> cardLines(const Blocks &card)
    {
        QList<Line> lines;
        for (const Block &block : card) {
            const auto *paragraph = std::get_if<Paragraph>(&block.content);
            if (!paragraph)
                continue;
            const QString style = paragraph->style == ParagraphStyle::Body ? u"Card"_s
                : paragraph->style == ParagraphStyle::Centred              ? u"Card_20_centred"_s
                                                              : styleName(paragraph->style);
            lines.append({style, paragraph->text});
        }
        return lines;
    }

    /// A box at a fixed place of the page.
    void frame(double x, double y, double width, const QList<Line> &lines)
    {
        m_xml.start(
            "draw:frame"_L1,
            {{"draw:style-name"_L1, u"Fixed"_s},
             {"draw:name"_L1, u"Cadre"_s + QString::number(++m_frames) + u"-"_s + m_part.bookmark},
             {"text:anchor-type"_L1, u"paragraph"_s},
             {"svg:x"_L1, mmText(x)},
             {"svg:y"_L1, mmText(y)},
             {"svg:width"_L1, mmText(width)}});
        m_xml.start("draw:text-box"_L1, {{"fo:min-height"_L1, u"10mm"_s}});
        for (const Line &line : lines) {
            m_xml.start("text:p"_L1, {{"text:style-name"_L1, line.style}});
            writeInline(m_shop, line.text);
            m_xml.end();
        }
        m_xml.end();
        m_xml.end();
    }

    void write(const Signature &signature)
    {
        double above = 18 / 72.0 * 25.4;
        for (const QString &line : signature.quality) {
            paragraph(u"Signature"_s, line, {.keepWithNext = true, .roomAbove = above});
            above = 0;
        }
        if (signature.image) {
            startParagraph(u"Signature"_s, {.keepWithNext = true, .roomAbove = above});
            m_shop.pictures.show(m_xml, *signature.image, {0, mm(m_width * 80 / 165), mm(60)},
                                 Anchor::InLine);
            m_xml.end();
            above = 0;
        } else {
            above += signature.room;
        }
        paragraph(u"Signature"_s, bold(signature.name), {.roomAbove = above});
    }

    void write(const KeepTogether &group)
    {
        const bool keep = m_keep;
        write(group.blocks, true);
        m_keep = keep;
    }

    void write(const PageBreak &) { m_pending.pageBreak = m_started; }

    void write(const Space &space) { m_pending.roomAbove += space.height; }

    void write(const Section &section)
    {
        write(PageBreak{});
        write(section.blocks);
    }

    Shop &m_shop;
    Xml &m_xml;
    const Paper &m_paper;
    const Part &m_part;
    double m_width;
    Addition m_pending;
    Blocks m_outside; ///< of a list
    int m_depth = 0;  ///< of lists
    int m_frames = 0;
    bool m_keep = false;
    bool m_keepLines = false;
    bool m_started = false;
};

} // namespace

void writeInline(Shop &shop, const InlineText &text, bool upright)
{
    for (const Run &run : text.runs) {
        const QString style = shop.styles.text(run, upright);
        const bool isLink = isSafeLink(run.link);
        if (isLink)
            shop.xml.start("text:a"_L1,
                           {{"xlink:type"_L1, u"simple"_s},
                            {"xlink:href"_L1, run.link},
                            {"text:style-name"_L1, u"Internet_20_link"_s}});
        const QString said = isLink ? run.text : heldTogether(run.text);
        if (style.isEmpty())
            shop.xml.text(said);
        else
            shop.xml.element("text:span"_L1, said, {{"text:style-name"_L1, style}});
        if (isLink)
            shop.xml.end();
    }
}

void writeParts(Shop &shop, const QList<Part> &parts, const Paper &paper)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        PartWriter writer(shop, paper, parts.at(i), i);
        writer.write(parts.at(i).blocks);
        writer.finish(parts.size() > 1 ? endMarkName(i) : QString());
    }
}

} // namespace faubourg::render::odt
