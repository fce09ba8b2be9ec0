#include "core/render/layout.h"

#include "core/documents/parts.h"
#include "core/render/contents.h"
#include "core/render/furniture.h"
#include "core/render/links.h"

#include <QColor>

namespace faubourg::render {

using namespace documents;

namespace {

constexpr double kUnderLetterhead = mm(6);
constexpr double kAboveFoot = mm(4);

QSizeF paperSize(const Document &document)
{
    const QSizeF portrait = document.pageSize == PageSize::A4 ? QSizeF(210, 297) : QSizeF(297, 420);
    const QSizeF size =
        document.orientation == Orientation::Portrait ? portrait : portrait.transposed();
    return {mm(size.width()), mm(size.height())};
}

class DocumentSetter
{
public:
    explicit DocumentSetter(const Document &document)
        : m_document(document)
        , m_parts(partsOf(document))
        , m_size(paperSize(document))
        , m_root(m_shop.addNode({.tag = Tag::Document}))
    {
        for (const Part &part : m_parts) {
            for (const Heading *heading : chaptersOf(part.blocks))
                m_shop.chapters.push_back({heading});
        }
    }

    PageList set()
    {
        for (const Part &part : m_parts)
            setPart(part,
                    part.isSection ? m_shop.addNode({.tag = Tag::Section, .parent = m_root})
                                   : m_root);
        fillContents(m_list, m_shop);
        m_list.nodes = std::move(m_shop.nodes);
        findLinks(m_list);
        return std::move(m_list);
    }

private:
    /// One part: pages counted from 1, its own letterhead and furniture.
    void setPart(const Part &part, int node)
    {
        const Furniture &furniture = part.furniture;
        const Margins &margins = m_document.margins;
        PageFrame frame{.size = m_size,
                        .top = mm(margins.top),
                        .firstTop = mm(margins.top),
                        .bottom = m_size.height() - mm(margins.bottom),
                        .firstBottom = m_size.height() - mm(margins.bottom)};
        const double left = mm(margins.left);
        const double width = m_size.width() - left - mm(margins.right);
        const std::size_t first = m_list.pages.size();
        m_shop.headings.restart();
        if (!part.bookmark.isEmpty())
            m_list.bookmarks.append({part.bookmark, 0, int(first), 0});

        Strip letterhead;
        if (furniture.letterhead) {
            letterhead = letterheadStrip(*furniture.letterhead, m_shop, left, width, node);
            frame.firstTop = std::max(frame.top, letterhead.height + kUnderLetterhead);
        }
        const double footHeight = footStripHeight(furniture, m_shop, width);
        if (footHeight > 0)
            frame.firstBottom -= footHeight + kAboveFoot;
        // What is never cut must fit the first page too, beneath its letterhead.
        const Area area{left, width, frame.firstBottom - frame.firstTop};
        StripBuilder builder(m_shop, area, furniture.continuedLabel);
        builder.add(part.blocks, node);
        paginate(builder.take(), frame, m_list);

        auto &items = m_list.pages[first].items;
        items.insert(items.begin(), letterhead.items.begin(), letterhead.items.end());
        const Strip foot =
            footStrip(furniture, m_shop, left, width, frame.bottom - footHeight, node);
        items.insert(items.end(), foot.items.begin(), foot.items.end());
        const std::size_t end = m_list.pages.size();
        for (std::size_t i = first; i < end; ++i) {
            Page &page = m_list.pages[i];
            page.number = int(i - first) + 1;
            page.count = int(end - first);
            addFurniture(furniture, m_shop, margins, page);
        }
    }

    const Document &m_document;
    const QList<Part> m_parts;
    QSizeF m_size;
    Workshop m_shop;
    PageList m_list;
    int m_root;
};

/// Put `to` wherever `from` stands.
void recolour(PageList &list, QRgb from, QRgb to)
{
    const auto change = [from, to](QRgb &colour) { colour = colour == from ? to : colour; };
    for (Page &page : list.pages) {
        for (Item &item : page.items) {
            if (auto *text = std::get_if<TextItem>(&item.shape))
                change(text->color);
            else if (auto *rect = std::get_if<RectItem>(&item.shape))
                change(rect->fill);
            else if (auto *line = std::get_if<PolyItem>(&item.shape))
                change(line->color);
        }
    }
}

} // namespace

PageList layout(const Document &document)
{
    PageList list = DocumentSetter(document).set();
    if (const QColor accent = QColor::fromString(document.accent); accent.isValid())
        recolour(list, kAccent, accent.rgb());
    return list;
}

} // namespace faubourg::render
