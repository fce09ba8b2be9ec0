#include "core/render/paginator.h"

#include <algorithm>

namespace faubourg::render {

namespace {

constexpr double kEpsilon = 0.5;     // dots: sums of lengths are not exact
constexpr double kMostResumed = 0.5; // of a page: a taller heading is not repeated

class Paginator
{
public:
    Paginator(const Strips &strips, const PageFrame &frame, PageList &list)
        : m_strips(strips)
        , m_frame(frame)
        , m_list(list)
    {
    }

    void run()
    {
        std::size_t start = 0;
        do {
            const std::size_t end = pageEnd(start);
            fill(start, end);
            start = end;
        } while (start < m_strips.size());
    }

private:
    double top() const { return m_first ? m_frame.firstTop : m_frame.top; }
    double bottom() const { return m_first ? m_frame.firstBottom : m_frame.bottom; }

    const Strips *resumed(const Strip &strip) const
    {
        if (m_first || !strip.resume)
            return nullptr;
        const bool tooTall = heightOf(*strip.resume) > kMostResumed * (bottom() - top());
        return tooTall ? nullptr : strip.resume.get();
    }

    /// Where `strip` starts when the text above ends at `y`.
    double place(const Strip &strip, double y, bool atTop) const
    {
        // What starts a page does not share it with the address it had to stand beneath.
        return atTop ? y : std::max(y + strip.before, strip.notAbove);
    }

    /// One past the last strip of the page that begins with `start`; always beyond `start`.
    std::size_t pageEnd(std::size_t start) const
    {
        double y = top();
        if (const Strips *again = start < m_strips.size() ? resumed(m_strips[start]) : nullptr)
            y += heightOf(*again);
        std::size_t best = start;
        for (std::size_t i = start; i < m_strips.size(); ++i) {
            const Strip &strip = m_strips[i];
            if (i > start && strip.newPage)
                return i;
            const double at = place(strip, y, i == start);
            if (i > start && (best == start || strip.breakBefore <= m_strips[best].breakBefore))
                best = i;
            if (at + strip.height > bottom() + kEpsilon && i > start)
                return best;
            y = at + strip.height;
        }
        return m_strips.size();
    }

    void fill(std::size_t start, std::size_t end)
    {
        Page &page = m_list.pages.emplace_back();
        page.size = m_frame.size;
        double y = top();
        if (const Strips *again = start < end ? resumed(m_strips[start]) : nullptr) {
            for (const Strip &strip : *again) {
                add(page, strip, y);
                y += strip.before + strip.height;
            }
        }
        for (std::size_t i = start; i < end; ++i) {
            const Strip &strip = m_strips[i];
            y = place(strip, y, i == start);
            if (!strip.bookmark.isEmpty())
                m_list.bookmarks.append(
                    {strip.bookmark, strip.bookmarkLevel, int(m_list.pages.size()) - 1, y});
            add(page, strip, y);
            y += strip.height;
        }
        m_first = false;
    }

    static void add(Page &page, const Strip &strip, double y)
    {
        for (const Item &item : strip.items) {
            page.items.push_back(item);
            if (!strip.fixed)
                page.items.back().translate(0, y);
        }
    }

    const Strips &m_strips;
    const PageFrame &m_frame;
    PageList &m_list;
    bool m_first = true;
};

} // namespace

void paginate(const Strips &strips, const PageFrame &frame, PageList &list)
{
    Paginator(strips, frame, list).run();
}

} // namespace faubourg::render
