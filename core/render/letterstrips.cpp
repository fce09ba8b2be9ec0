// What letters have of their own in stripbuilder.h: the address and the signature.
#include "core/render/envelope.h"
#include "core/render/stripbuilder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using namespace documents;

namespace {

constexpr double kWindowFoot = mm(95); // the text of a letter starts beneath the window
constexpr double kWindowEdge = mm(92); // what stands beside it ends here

} // namespace

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

} // namespace faubourg::render
