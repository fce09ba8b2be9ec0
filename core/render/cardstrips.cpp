// The cards of stripbuilder.h: labels, badges, name cards.
#include "core/render/stripbuilder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using namespace documents;

namespace {

constexpr double kLargeCard = 90; // mm high: read across a table

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

} // namespace faubourg::render
