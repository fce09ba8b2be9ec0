#include "core/render/contents.h"

namespace faubourg::render {

namespace {

constexpr double kLeaderGap = mm(1.5); // before and after the dots
constexpr double kLeaderDrop = 0.78;   // of a line: where the letters stand
constexpr int kLeaderDash = 5;         // dots far apart
constexpr double kShortestLeader = mm(4);

class ContentsFiller
{
public:
    ContentsFiller(PageList &list, Workshop &shop) : m_list(list), m_shop(shop) { findPlaces(); }

    void run()
    {
        for (Page &page : m_list.pages) {
            std::vector<Item> filled;
            filled.reserve(page.items.size());
            for (Item &item : page.items) {
                filled.push_back(std::move(item));
                const auto *text = std::get_if<TextItem>(&filled.back().shape);
                if (text && text->chapter >= 0)
                    complete(page, TextItem(*text), filled.back().node, filled);
            }
            page.items = std::move(filled);
        }
    }

private:
    /// Where each chapter begins: at the first line of its heading.
    void findPlaces()
    {
        m_list.chapters.resize(m_shop.chapters.size());
        for (std::size_t page = m_list.pages.size(); page-- > 0;) {
            const auto &items = m_list.pages[page].items;
            for (auto item = items.rbegin(); item != items.rend(); ++item) {
                for (std::size_t i = 0; i < m_shop.chapters.size(); ++i) {
                    if (item->node == m_shop.chapters[i].node)
                        m_list.chapters[i] = {int(page), item->box().top()};
                }
            }
        }
    }

    /// `line`: one line of the words of a chapter; the last bears the page.
    void complete(Page &page, const TextItem &line, int node, std::vector<Item> &items)
    {
        const Place &place = m_list.chapters[std::size_t(line.chapter)];
        const double end = line.at.x() + line.width + kContentsPage;
        const QString words = m_shop.chapters[std::size_t(line.chapter)].heading->text.text();
        page.links.push_back(
            {.rect = QRectF(line.at, QPointF(end, line.at.y() + line.text->pitch())),
             .text = words,
             .node = node,
             .place = place});
        if (line.first + line.count < line.text->lineCount())
            return;
        const int number = m_list.pages[std::size_t(place.page)].number;
        const TextPtr text = m_shop.texts.get(QString::number(number), kBody, kContentsPage);
        items.push_back({TextItem{text, 0, 1, QPointF(end - kContentsPage, line.at.y()),
                                  kContentsPage, documents::Align::Right, line.color},
                         node});
        const double y = line.at.y() + kLeaderDrop * text->pitch();
        const QPointF from(line.lineX(line.first) + line.text->lineWidth(line.first) + kLeaderGap,
                           y);
        const QPointF to(end - text->width() - kLeaderGap, y);
        if (to.x() - from.x() > kShortestLeader)
            items.push_back({PolyItem{{from, to}, kBorder, kStrongRule, kLeaderDash}});
    }

    PageList &m_list;
    Workshop &m_shop;
};

} // namespace

void fillContents(PageList &list, Workshop &shop)
{
    if (!shop.chapters.empty())
        ContentsFiller(list, shop).run();
}

} // namespace faubourg::render
