#include "tests/render/pagereader.h"

#include <catch2/catch.hpp>

namespace faubourg::render::testing {

PageReader::PageReader(const PageList &list) : m_list(list)
{
    QMap<int, const TextPiece *> last;
    for (std::size_t page = 0; page < list.pages.size(); ++page) {
        for (const Item &item : list.pages[page].items) {
            const auto *text = std::get_if<TextItem>(&item.shape);
            if (!text || isArtifact(item.node))
                continue;
            if (last.value(item.node) != text->text.get())
                m_texts[item.node] += u' ';
            last[item.node] = text->text.get();
            m_texts[item.node] += text->shown();
            m_lines[item.node][int(page)] += text->count;
        }
    }
}

QString PageReader::allText() const
{
    return QStringList(m_texts.values()).join(u' ');
}

std::set<int> PageReader::pages(int node) const
{
    std::set<int> found;
    for (auto it = m_lines.begin(); it != m_lines.end(); ++it) {
        for (int up = it.key(); up >= 0; up = m_list.nodes[std::size_t(up)].parent) {
            if (up == node) {
                for (const int page : it->keys())
                    found.insert(page);
            }
        }
    }
    return found;
}

std::vector<int> PageReader::nodes(Tag tag) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < m_list.nodes.size(); ++i) {
        if (m_list.nodes[i].tag == tag)
            found.push_back(int(i));
    }
    return found;
}

int PageReader::nodeOf(const QString &said) const
{
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
        if (it->contains(said))
            return it.key();
    }
    FAIL("no page shows " << said.toStdString());
    return -1;
}

int PageReader::lowestNode(int page) const
{
    int lowest = kArtifact;
    double foot = 0;
    for (const Item &item : m_list.pages[std::size_t(page)].items) {
        if (!isArtifact(item.node) && item.box().bottom() > foot) {
            foot = item.box().bottom();
            lowest = item.node;
        }
    }
    return lowest;
}

QRectF PageReader::box(int node, int page) const
{
    QRectF all;
    for (const Item &item : m_list.pages[std::size_t(page)].items) {
        if (item.node == node)
            all |= item.box();
    }
    return all;
}

QStringList PageReader::artifacts(int page) const
{
    QStringList said;
    for (const Item &item : m_list.pages[std::size_t(page)].items) {
        const auto *text = std::get_if<TextItem>(&item.shape);
        if (text && isArtifact(item.node))
            said.append(text->shown());
    }
    return said;
}

} // namespace faubourg::render::testing
