#include "core/render/stripbuilder.h"

#include "core/render/chart.h"
#include "core/render/envelope.h"
#include "core/render/table.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using namespace documents;

namespace {

constexpr double kWindowFoot = mm(95);      // the text of a letter starts beneath the window
constexpr double kWindowEdge = mm(92);      // what stands beside it ends here
constexpr double kRightColumn = 85.0 / 165; // of the width: in line with the addressee
constexpr double kLargeCard = 90;           // mm high: read across a table
constexpr double kDotsPerPixel = kDotsPerInch / 150; // of a picture that does not tell

struct HeadingRoom
{
    double before;
    double after;
};
constexpr auto kHeadingRooms =
    std::to_array<HeadingRoom>({{pt(26), pt(9)}, {pt(18), pt(6)}, {pt(12), pt(4)}, {pt(9), pt(3)}});

/// Four thin lines: where to cut.
void addFrame(const QRectF &card, std::vector<Item> &items)
{
    const QSizeF wide(card.width(), kRule);
    const QSizeF high(kRule, card.height());
    for (const QRectF &line : {QRectF(card.topLeft(), wide), QRectF(card.bottomLeft(), wide),
                               QRectF(card.topLeft(), high), QRectF(card.topRight(), high)})
        items.push_back({RectItem{line, kHairline}});
}

/// Short dashes at both edges: where to fold, without crossing the card.
void addFoldMarks(const QRectF &card, std::vector<Item> &items)
{
    const double y = card.center().y();
    for (const double x : {card.left() + mm(4), card.right() - mm(10)})
        items.push_back({RectItem{QRectF(x, y, mm(6), kRule), kBorder}});
}

} // namespace

QImage ImageCache::get(const QByteArray &bytes)
{
    const auto known = m_images.constFind(bytes);
    if (known != m_images.constEnd())
        return *known;
    QImage image = QImage::fromData(bytes);
    if (!image.isNull()) {
        QImage flat(image.size(), QImage::Format_RGB32);
        flat.setDotsPerMeterX(image.dotsPerMeterX());
        flat.fill(Qt::white);
        QPainter(&flat).drawImage(0, 0, image);
        image = flat;
    }
    return m_images.insert(bytes, image).value();
}

QSizeF shownSize(const Image &image, const QImage &decoded, const Area &area)
{
    if (decoded.isNull())
        return {};
    const double width = image.width > 0 ? mm(image.width) : decoded.width() * kDotsPerPixel;
    const double height = image.maxHeight > 0 ? mm(image.maxHeight) : area.bodyHeight / 2;
    const QSizeF box(std::min(width, area.width), std::min(height, area.bodyHeight * 0.9));
    return QSizeF(decoded.size()).scaled(box, Qt::KeepAspectRatio);
}

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

Strip StripBuilder::pictureStrip(const Image &image, int node)
{
    Strip strip;
    QImage decoded = m_shop.images.get(image.bytes);
    const QSizeF size = shownSize(image, decoded, m_area);
    strip.height = size.height();
    if (!decoded.isNull())
        strip.items.push_back({ImageItem{decoded, QRectF(QPointF(m_area.left, 0), size)}, node});
    return strip;
}

void StripBuilder::add(const Figure &figure, int parent)
{
    const auto *chart = std::get_if<Chart>(&figure.content);
    ChartDrawing drawing;
    if (chart)
        drawing =
            drawChart(*chart, m_shop.texts, m_area.left, m_area.width, int(m_shop.nodes.size()));
    if (drawing.height > m_area.bodyHeight) {
        // No page holds the chart: the same figures as rows, which may run over pages.
        add(tableOf(*chart), parent);
        addCaption(chart->source, parent);
        addCaption(figure.caption, parent);
        return;
    }
    const int node =
        m_shop.addNode({.tag = Tag::Figure, .parent = parent, .alternative = figure.alternative()});
    Strip strip;
    if (chart) {
        strip.height = drawing.height;
        strip.items = std::move(drawing.items);
    } else {
        strip = pictureStrip(std::get<Image>(figure.content), node);
    }
    strip.before = pt(6);
    append(std::move(strip));
    addCaption(figure.caption, parent);
    roomAfter(pt(12));
}

void StripBuilder::addCaption(const QString &caption, int parent)
{
    if (caption.isEmpty())
        return;
    m_nextBreak = Break::Never;
    m_after = pt(3);
    addLines({.text = m_shop.texts.get(caption, kSmall, m_area.width),
              .x = m_area.left,
              .width = m_area.width,
              .color = kMuted,
              .node = m_shop.addNode({.tag = Tag::Caption, .parent = parent}),
              .whole = true});
}

void StripBuilder::add(const AddressBlock &address, int parent)
{
    Strip strip;
    strip.fixed = true;
    strip.newPage = !m_strips.empty(); // the place is the page's: nothing may stand there yet
    const double top = mm(address.y + address.offsetY);
    double y = top;
    for (const InlineText &aside : address.aside) {
        const double width = kWindowEdge - m_area.left;
        const TextPtr text = m_shop.texts.get(aside, kSmall, width);
        const int node = m_shop.addNode({.tag = Tag::Paragraph, .parent = parent});
        strip.items.push_back({TextItem{text, 0, text->lineCount(), QPointF(m_area.left, y), width,
                                        Align::Left, kMuted},
                               node});
        y += text->height() + pt(1);
    }
    const int node = m_shop.addNode({.tag = Tag::Address, .parent = parent});
    double lineTop = top;
    for (const QString &line : address.lines) {
        const QPointF at(mm(address.x + address.offsetX), lineTop);
        const TextPtr text = m_shop.texts.get(line + u' ', kAddress, mm(address.width));
        strip.items.push_back({TextItem{text, 0, text->lineCount(), at, mm(address.width)}, node});
        lineTop += std::max(mm(address.pitch) * text->lineCount(), mm(address.pitch));
    }
    if (address.showsWindow) {
        for (Item &mark : envelopeMarks(m_shop.texts, address.offsetX, address.offsetY))
            strip.items.push_back(std::move(mark));
    }
    append(std::move(strip));
    m_notAbove = std::max({kWindowFoot, y + mm(4), lineTop + mm(4)});
}

void StripBuilder::add(const Signature &signature, int parent)
{
    const double x = m_area.left + m_area.width * kRightColumn;
    const double width = m_area.width * (1 - kRightColumn);
    Strip strip;
    strip.before = pt(18);
    strip.breakBefore = Break::KeepNext;
    const auto line = [&](const InlineText &said) {
        const TextPtr text = m_shop.texts.get(said, kBody, width);
        strip.items.push_back(
            {TextItem{text, 0, text->lineCount(), QPointF(x, strip.height), width},
             m_shop.addNode({.tag = Tag::Paragraph, .parent = parent})});
        strip.height += text->height();
    };
    for (const QString &quality : signature.quality)
        line(quality);
    const QImage image = signature.image ? m_shop.images.get(signature.image->bytes) : QImage();
    if (!image.isNull()) {
        const Area area{x, width, mm(60)};
        const QSizeF size = shownSize(*signature.image, image, area);
        strip.items.push_back({ImageItem{image, QRectF(QPointF(x, strip.height + pt(3)), size)},
                               m_shop.addNode({.tag = Tag::Figure,
                                               .parent = parent,
                                               .alternative = signature.image->alternative})});
        strip.height += size.height() + pt(6);
    } else {
        strip.height += mm(signature.room);
    }
    line(bold(signature.name));
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

void StripBuilder::add(const CardSheet &sheet, int parent)
{
    const int perPage = sheet.columns * sheet.rows;
    Strip page;
    int place = sheet.used;
    for (const Blocks &card : sheet.cards) {
        addCard(sheet, place, card, parent, page.items);
        place = (place + 1) % perPage;
        if (place == 0 || &card == &sheet.cards.back()) {
            page.fixed = true;
            page.newPage = !m_strips.empty();
            append(std::exchange(page, {}));
        }
    }
    m_newPage = true; // the whole page is the cards'
}

/// A card's text, in letters read from afar that are as large as its height allows.
Strips StripBuilder::cardStrips(const Blocks &card, const QRectF &room, const TextStyle &body,
                                int parent)
{
    const std::size_t before = m_shop.nodes.size();
    for (std::size_t largest = 0;; ++largest) {
        StripBuilder inner(m_shop, {room.left(), room.width(), room.height()}, {});
        inner.m_body = body;
        inner.m_largestDisplay = largest;
        inner.add(card, parent);
        Strips strips = inner.take();
        if (!strips.empty())
            strips.front().before = 0;
        if (heightOf(strips) <= room.height() || largest + 1 == std::size(kDisplays))
            return strips;
        m_shop.nodes.erase(m_shop.nodes.begin() + std::ptrdiff_t(before), m_shop.nodes.end());
    }
}

/// The text of a card in the middle of it; lines that it cannot hold are left out.
void StripBuilder::addCard(const CardSheet &sheet, int place, const Blocks &card, int parent,
                           std::vector<Item> &items)
{
    const QPointF corner = cornerOf(sheet, place);
    const QRectF whole(QPointF(mm(corner.x()), mm(corner.y())),
                       QSizeF(mm(sheet.size.width()), mm(sheet.size.height())));
    if (sheet.isFramed)
        addFrame(whole, items);
    if (sheet.isFolded)
        addFoldMarks(whole, items);
    QRectF room = whole.adjusted(mm(sheet.padding.width()), mm(sheet.padding.height()),
                                 -mm(sheet.padding.width()), -mm(sheet.padding.height()));
    if (sheet.isFolded)
        room.setTop(whole.center().y() + mm(sheet.padding.height()));
    room.setWidth(std::max(room.width(), mm(1)));
    const bool isLarge = sheet.size.height() > kLargeCard;
    const Strips strips = cardStrips(card, room, isLarge ? kLarge : kCard, parent);
    double y = room.top() + std::max(0.0, (room.height() - heightOf(strips)) / 2);
    for (const Strip &strip : strips) {
        y += strip.before;
        if (y + strip.height > room.bottom() + 1)
            break;
        for (const Item &item : strip.items) {
            items.push_back(item);
            items.back().translate(0, y);
        }
        y += strip.height;
    }
}

void StripBuilder::add(const Section &section, int parent)
{
    add(PageBreak{}, parent);
    m_shop.headings.restart();
    add(section.blocks, m_shop.addNode({.tag = Tag::Section, .parent = parent}));
}

} // namespace faubourg::render
