#include "core/render/stripbuilder.h"

#include "core/render/table.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using namespace documents;

namespace {

struct HeadingRoom
{
    double before;
    double after;
};
constexpr auto kHeadingRooms =
    std::to_array<HeadingRoom>({{pt(26), pt(9)}, {pt(18), pt(6)}, {pt(12), pt(4)}, {pt(9), pt(3)}});

} // namespace

StripBuilder::StripBuilder(Workshop &shop, const Area &area, QString continuedLabel)
    : m_shop(shop)
    , m_area(area)
    , m_continuedLabel(std::move(continuedLabel))
{
}

void StripBuilder::add(const Blocks &blocks, int parent)
{
    for (const Block &block : blocks)
        std::visit([&](const auto &content) { add(content, parent); }, block.content);
}

void StripBuilder::append(Strip strip)
{
    strip.before = std::max(strip.before, m_after);
    strip.breakBefore = std::max(strip.breakBefore, m_nextBreak);
    strip.notAbove = std::max(strip.notAbove, m_notAbove);
    strip.newPage = strip.newPage || m_newPage;
    m_strips.push_back(std::move(strip));
    m_after = 0;
    m_notAbove = 0;
    m_newPage = false;
    m_nextBreak = Break::Free;
}

void StripBuilder::addLines(const Lines &lines)
{
    const int count = lines.text->lineCount();
    for (int i = 0; i < count; ++i) {
        Strip strip;
        strip.height = lines.text->pitch();
        if (i == 0)
            strip.before = lines.before;
        else if (lines.whole)
            strip.breakBefore = Break::Never;
        else if (i == 1 || i == count - 1)
            strip.breakBefore = Break::Widow;
        strip.items.push_back(
            {TextItem{lines.text, i, 1, QPointF(lines.x, 0), lines.width, lines.align, lines.color},
             lines.node});
        append(std::move(strip));
    }
    roomAfter(lines.after);
}

void StripBuilder::add(const Title &title, int parent)
{
    const int node =
        m_shop.addNode({.tag = Tag::Heading, .parent = parent, .level = m_shop.headings.next(0)});
    const std::size_t first = m_strips.size();
    addLines({.text = m_shop.texts.get(title.text, kTitle, m_area.width),
              .x = m_area.left,
              .width = m_area.width,
              .color = kAccent,
              .node = node,
              .before = pt(6),
              .after = pt(12),
              .whole = true});
    if (m_strips.size() > first)
        m_strips[first].bookmark = title.text.text();
    keepWithNext();
    if (!title.subtitle.isEmpty()) {
        m_after = pt(2);
        addLines({.text = m_shop.texts.get(title.subtitle, kSubtitle, m_area.width),
                  .x = m_area.left,
                  .width = m_area.width,
                  .color = kMuted,
                  .node = m_shop.addNode({.tag = Tag::Paragraph, .parent = parent}),
                  .after = pt(14),
                  .whole = true});
        keepWithNext();
    }
}

void StripBuilder::add(const Heading &heading, int parent)
{
    const int level = std::clamp(heading.level, 1, 4);
    const HeadingRoom &room = kHeadingRooms.at(static_cast<std::size_t>(level) - 1);
    const std::size_t first = m_strips.size();
    const int node = m_shop.addNode(
        {.tag = Tag::Heading, .parent = parent, .level = m_shop.headings.next(level)});
    for (Chapter &chapter : m_shop.chapters) {
        if (chapter.heading == &heading)
            chapter.node = node;
    }
    addLines({.text = m_shop.texts.get(heading.text, kHeadings[level - 1], m_area.width),
              .x = m_area.left,
              .width = m_area.width,
              .color = level <= 2 ? kAccent : kText,
              .node = node,
              .before = room.before,
              .after = room.after,
              .whole = true});
    if (m_strips.size() > first) {
        m_strips[first].bookmark =
            heading.bookmark.isEmpty() ? heading.text.text() : heading.bookmark;
        m_strips[first].bookmarkLevel = level;
    }
    // Not pushed further down by the room its heading leaves: that is the heading's to say.
    m_after = room.after;
    keepWithNext();
}

TextStyle StripBuilder::styleOf(const Paragraph &paragraph, double width) const
{
    switch (paragraph.style) {
    case ParagraphStyle::Lead:
        return kLead;
    case ParagraphStyle::Large:
        return kLarge;
    case ParagraphStyle::Display:
        return displayStyle(paragraph.text, width);
    case ParagraphStyle::Small:
        return kSmall;
    case ParagraphStyle::Quote:
        return kQuote;
    case ParagraphStyle::Body:
    case ParagraphStyle::Centred:
    case ParagraphStyle::Right:
    case ParagraphStyle::Emphasis:
        return m_body;
    }
    Q_UNREACHABLE();
}

TextStyle StripBuilder::displayStyle(const InlineText &text, double width) const
{
    const auto lines = text.text().count(u'\n') + 1;
    const auto fits = [&](const TextStyle &style) {
        return m_shop.texts.get(text, style, width)->lineCount() <= lines;
    };
    const auto found =
        std::find_if(std::begin(kDisplays) + m_largestDisplay, std::end(kDisplays) - 1, fits);
    return *found;
}

void StripBuilder::add(const Paragraph &paragraph, int parent)
{
    const bool quote = paragraph.style == ParagraphStyle::Quote;
    const int node = m_shop.addNode({.tag = quote ? Tag::Quote : Tag::Paragraph, .parent = parent});
    if (paragraph.style == ParagraphStyle::Emphasis) {
        addEmphasis(paragraph, node);
    } else {
        Lines lines{.x = m_area.left, .width = m_area.width, .node = node, .after = kParagraphGap};
        if (paragraph.style == ParagraphStyle::Right) {
            lines.x += m_area.width * kRightColumn;
            lines.width *= 1 - kRightColumn;
            lines.after = pt(16);
        } else if (quote) {
            lines.x += mm(8);
            lines.width -= mm(16);
        } else if (paragraph.style == ParagraphStyle::Centred
                   || paragraph.style == ParagraphStyle::Display) {
            lines.align = Align::Centre;
        } else if (paragraph.style == ParagraphStyle::Small) {
            lines.color = kMuted;
            lines.after = pt(5);
        }
        lines.text = m_shop.texts.get(paragraph.text, styleOf(paragraph, lines.width), lines.width);
        addLines(lines);
    }
    if (paragraph.keepWithNext)
        keepWithNext();
}

void StripBuilder::addEmphasis(const Paragraph &paragraph, int node)
{
    constexpr double kPad = mm(2.5);
    constexpr double kBar = mm(1);
    const double x = m_area.left + kBar + kPad;
    const double width = m_area.width - kBar - 2 * kPad;
    const TextPtr text = m_shop.texts.get(paragraph.text, kBody, width);
    const std::size_t first = m_strips.size();
    addLines(
        {.text = text, .x = x, .width = width, .node = node, .before = pt(6), .after = pt(12)});
    for (std::size_t i = first; i < m_strips.size(); ++i) {
        Strip &strip = m_strips[i];
        if (i == first) {
            strip.height += kPad;
            strip.items.front().translate(0, kPad);
        }
        if (i + 1 == m_strips.size())
            strip.height += kPad;
        const QRectF tint(m_area.left, 0, m_area.width, strip.height);
        const QRectF bar(m_area.left, 0, kBar, strip.height);
        strip.items.insert(strip.items.begin(),
                           {Item{RectItem{tint, kHeadTint}}, Item{RectItem{bar, kAccent}}});
    }
}

void StripBuilder::add(const List &list, int parent)
{
    const int node = m_shop.addNode({.tag = Tag::List, .parent = parent, .ordered = list.ordered});
    int number = list.start;
    for (const ListItem &item : list.items)
        addItem(item, list.ordered ? QString::number(number++) + u'.' : u"•"_s, node);
    roomAfter(kParagraphGap);
}

void StripBuilder::addItem(const ListItem &item, const QString &label, int list)
{
    const Area outer = m_area;
    m_area.left += kListIndent;
    m_area.width -= kListIndent;
    const int node = m_shop.addNode({.tag = Tag::ListItem, .parent = list});
    const int labelNode = m_shop.addNode({.tag = Tag::Label, .parent = node});
    const int body = m_shop.addNode({.tag = Tag::ListBody, .parent = node});

    const std::size_t first = m_strips.size();
    addLines({.text = m_shop.texts.get(item.text, kBody, m_area.width),
              .x = m_area.left,
              .width = m_area.width,
              .node = body,
              .after = kItemGap});
    if (m_strips.size() > first) {
        // Numbers end where the text begins, so that 9. and 10. stand in line.
        const double gap = mm(1.6);
        auto &items = m_strips[first].items;
        items.insert(items.begin(),
                     Item{TextItem{m_shop.texts.get(label, kBody, kListIndent), 0, 1,
                                   QPointF(outer.left, 0), kListIndent - gap, Align::Right},
                          labelNode});
    }
    if (!item.children.empty())
        keepWithNext();
    add(item.children, body);
    m_area = outer;
    m_after = item.children.empty() ? m_after : kItemGap;
}

void StripBuilder::add(const Table &table, int parent)
{
    if (table.columns.isEmpty())
        return;
    const int node =
        m_shop.addNode({.tag = Tag::Table, .parent = parent, .alternative = table.summary});
    if (!table.caption.isEmpty()) {
        addLines({.text = m_shop.texts.get(table.caption, kCellBold, m_area.width),
                  .x = m_area.left,
                  .width = m_area.width,
                  .node = m_shop.addNode({.tag = Tag::Caption, .parent = node}),
                  .before = pt(6),
                  .whole = true});
        m_after = pt(4);
        keepWithNext();
    }
    for (Strip &strip : tableStrips(table, m_shop, m_area, node, m_continuedLabel))
        append(std::move(strip));
    roomAfter(pt(12));
}

void StripBuilder::add(const KeepTogether &group, int parent)
{
    const std::size_t first = m_strips.size();
    add(group.blocks, parent);
    double height = 0;
    for (std::size_t i = first; i < m_strips.size(); ++i)
        height += m_strips[i].before + m_strips[i].height;
    if (height > m_area.bodyHeight)
        return; // no page holds it: it breaks as any text does
    for (std::size_t i = first + 1; i < m_strips.size(); ++i)
        m_strips[i].breakBefore = std::max(m_strips[i].breakBefore, Break::Together);
}

void StripBuilder::add(const PageBreak &, int)
{
    m_newPage = !m_strips.empty();
}

void StripBuilder::add(const Contents &, int parent)
{
    if (m_shop.chapters.empty())
        return;
    const int node = m_shop.addNode({.tag = Tag::Contents, .parent = parent});
    for (int i = 0; i < int(m_shop.chapters.size()); ++i)
        addContentsLine(i, node);
    roomAfter(kParagraphGap);
}

/// The words of a chapter; fillContents() adds the rest.
void StripBuilder::addContentsLine(int chapter, int contents)
{
    const int line = m_shop.addNode({.tag = Tag::ContentsLine, .parent = contents});
    const int reference = m_shop.addNode({.tag = Tag::Reference, .parent = line});
    InlineText words = withoutLinks(m_shop.chapters[std::size_t(chapter)].heading->text);
    words.runs.append({.text = u" "_s}); // the page is a word of its own
    const double width = m_area.width - kContentsPage;
    const std::size_t first = m_strips.size();
    addLines({.text = m_shop.texts.get(words, kBody, width),
              .x = m_area.left,
              .width = width,
              .node = m_shop.addNode({.tag = Tag::Link, .parent = reference}),
              .after = kContentsGap,
              .whole = true});
    for (std::size_t i = first; i < m_strips.size(); ++i)
        std::get<TextItem>(m_strips[i].items.front().shape).chapter = chapter;
}

void StripBuilder::add(const Space &space, int)
{
    m_after += mm(space.height);
}

void StripBuilder::add(const Section &section, int parent)
{
    add(PageBreak{}, parent);
    m_shop.headings.restart();
    add(section.blocks, m_shop.addNode({.tag = Tag::Section, .parent = parent}));
}

} // namespace faubourg::render
