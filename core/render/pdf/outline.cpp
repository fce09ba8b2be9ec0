#include "core/render/pdf/outline.h"

#include "core/render/pdf/structuretree.h"

namespace faubourg::render {

using Object = QPDFObjectHandle;

namespace {

/// Entries in the order of the document; each closed over what stands beneath it, unless it is
/// the only one of the first rank.
class Outline
{
public:
    Outline(QPDF &file, const PageList &list, const std::vector<Object> &pages) : m_pages(pages)
    {
        m_entries.push_back({file.makeIndirectObject(Object::newDictionary()), -1, 0, {}});
        for (const Bookmark &bookmark : list.bookmarks)
            add(file, bookmark);
    }

    Object write()
    {
        const bool isAlone = m_entries.front().children.size() == 1;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            Entry &entry = m_entries[i];
            link(entry);
            const bool isOpen = i == 0 || (i == m_entries.front().children.front() && isAlone);
            const int count = int(entry.children.size());
            if (count > 0)
                entry.object.replaceKey("/Count", Object::newInteger(isOpen ? count : -count));
        }
        Object &root = m_entries.front().object;
        root.replaceKey("/Type", Object::newName("/Outlines"));
        if (isAlone)
            root.replaceKey("/Count",
                            Object::newInteger(
                                1 + int(m_entries[m_entries.front().children[0]].children.size())));
        return root;
    }

private:
    struct Entry
    {
        Object object;
        int level;
        std::size_t parent;
        std::vector<std::size_t> children;
    };

    void add(QPDF &file, const Bookmark &bookmark)
    {
        while (m_entries[m_last].level >= bookmark.level)
            m_last = m_entries[m_last].parent;
        m_entries[m_last].children.push_back(m_entries.size());
        m_entries.push_back(
            {file.makeIndirectObject(Object::newDictionary(
                 {{"/Title", Object::newUnicodeString(bookmark.text.toStdString())},
                  {"/Dest", destination(m_pages[std::size_t(bookmark.page)], bookmark.y)},
                  {"/Parent", m_entries[m_last].object}})),
             bookmark.level,
             m_last,
             {}});
        m_last = m_entries.size() - 1;
    }

    /// First, last and neighbours of the children of `entry`.
    void link(Entry &entry)
    {
        for (std::size_t i = 0; i < entry.children.size(); ++i) {
            Object &child = m_entries[entry.children[i]].object;
            if (i > 0)
                child.replaceKey("/Prev", m_entries[entry.children[i - 1]].object);
            if (i + 1 < entry.children.size())
                child.replaceKey("/Next", m_entries[entry.children[i + 1]].object);
        }
        if (entry.children.empty())
            return;
        entry.object.replaceKey("/First", m_entries[entry.children.front()].object);
        entry.object.replaceKey("/Last", m_entries[entry.children.back()].object);
    }

    const std::vector<Object> &m_pages;
    std::vector<Entry> m_entries; ///< the first is the outline itself
    std::size_t m_last = 0;
};

} // namespace

void addOutline(QPDF &file, const PageList &list, const std::vector<Object> &pages)
{
    if (!list.bookmarks.isEmpty())
        file.getRoot().replaceKey("/Outlines", Outline(file, list, pages).write());
}

} // namespace faubourg::render
