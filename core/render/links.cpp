#include "core/render/links.h"

#include <map>

namespace faubourg::render {

namespace {

class LinkFinder
{
public:
    explicit LinkFinder(PageList &list) : m_list(list) { }

    void run()
    {
        for (Page &page : m_list.pages) {
            for (Item &item : page.items) {
                auto *text = std::get_if<TextItem>(&item.shape);
                if (text && !text->text->links().isEmpty() && !isArtifact(item.node)) {
                    text->firstLink = firstNode(*text, item.node);
                    addPlaces(*text, page);
                }
            }
        }
    }

private:
    /// The nodes of the links of `text`, made when its first line is met.
    int firstNode(const TextItem &text, int parent)
    {
        const auto [found, isNew] =
            m_first.try_emplace({text.text.get(), parent}, int(m_list.nodes.size()));
        if (isNew)
            m_list.nodes.insert(m_list.nodes.end(), std::size_t(text.text->links().size()),
                                Node{.tag = Tag::Link, .parent = parent});
        return found->second;
    }

    static void addPlaces(const TextItem &item, Page &page)
    {
        const TextPiece &text = *item.text;
        for (const TextPiece::Stretch &stretch : text.stretches()) {
            for (int i = 0; stretch.link >= 0 && i < item.count; ++i) {
                const int line = item.first + i;
                const auto [x, width] = text.extent(line, stretch);
                const TextPiece::Link &link = text.links().at(stretch.link);
                if (width > 0)
                    page.links.push_back(
                        {.rect = QRectF(item.lineX(line) + x, item.at.y() + i * text.pitch(), width,
                                        text.pitch()),
                         .address = link.address,
                         .text = link.text,
                         .node = item.firstLink + stretch.link});
            }
        }
    }

    PageList &m_list;
    std::map<std::pair<const TextPiece *, int>, int> m_first;
};

} // namespace

void findLinks(PageList &list)
{
    LinkFinder(list).run();
}

} // namespace faubourg::render
