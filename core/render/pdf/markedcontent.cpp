#include "core/render/pdf/markedcontent.h"

#include <algorithm>
#include <array>
#include <functional>

namespace faubourg::render {

namespace {

using View = std::string_view;

constexpr std::size_t kShort = 200; // characters: content that may be no more than a change of pen

/// Whether anything is drawn; only asked of content that Qt writes around text and pictures,
/// whose operators stand apart.
bool paints(View content)
{
    static constexpr auto kPainting = std::to_array<View>(
        {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\"", "BI"});
    constexpr View kSpace = " \n\r\t";
    while (true) {
        const std::size_t start = content.find_first_not_of(kSpace);
        if (start == View::npos)
            return false;
        content.remove_prefix(start);
        const View word = content.substr(0, content.find_first_of(kSpace));
        if (std::find(kPainting.begin(), kPainting.end(), word) != kPainting.end())
            return true;
        content.remove_prefix(word.size());
    }
}

/// Where the next mark of any kind starts, or npos.
std::size_t findMark(View content)
{
    static const std::boyer_moore_horspool_searcher search(kMarkSign.begin(), kMarkSign.end());
    const auto found = std::search(content.begin(), content.end(), search);
    if (found == content.end())
        return View::npos;
    const auto sign = std::size_t(found - content.begin());
    const std::size_t lineEnd = content.rfind('\n', sign);
    return lineEnd == View::npos ? 0 : lineEnd + 1;
}

class Marker
{
public:
    Marker(View painted, const std::vector<Node> &nodes) : m_rest(painted), m_nodes(nodes)
    {
        m_marked.content.reserve(painted.size());
    }

    bool run(const std::vector<int> &marks)
    {
        const View before = takeUntilMark();
        if (paints(before))
            return false;
        append(before);
        for (const int mark : marks) {
            const std::string text = markText(mark);
            if (!m_rest.starts_with(text))
                return false;
            m_rest.remove_prefix(text.size());
            follow(mark, takeUntilMark());
        }
        return m_rest.empty() && !m_isOpen && !m_paintsOutside;
    }

    MarkedContent take() { return std::move(m_marked); }

private:
    View takeUntilMark()
    {
        const View taken = m_rest.substr(0, findMark(m_rest));
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    void append(View text) { m_marked.content.append(text); }

    void follow(int mark, View content)
    {
        if (mark == kHyphenMark) {
            wrapHyphen();
        } else {
            close();
            if (mark == kEndMark)
                m_paintsOutside = m_paintsOutside || paints(content);
            else if (content.size() > kShort || paints(content))
                open(mark);
        }
        append(content);
    }

    void open(int node)
    {
        if (node == kPagination) {
            append("/Artifact <</Type /Pagination>> BDC\n");
        } else if (node == kArtifact) {
            append("/Artifact <</Type /Layout>> BDC\n");
        } else {
            append(elementName(m_nodes[std::size_t(node)]));
            append(" <</MCID ");
            append(std::to_string(m_marked.nodes.size()));
            append(">> BDC\n");
            m_marked.nodes.push_back(node);
        }
        m_isOpen = true;
    }

    void close()
    {
        if (m_isOpen)
            append("EMC\n");
        m_isOpen = false;
    }

    /// Says of the last character that it is a soft hyphen, when it is the last thing drawn.
    void wrapHyphen()
    {
        constexpr View kEndOfText = "Tj\nET\nQ\n";
        std::string &content = m_marked.content;
        if (!content.ends_with(kEndOfText))
            return;
        const std::size_t last = content.size() - kEndOfText.size() + 3;
        const std::size_t start = content.rfind('\n', last - 2) + 1;
        content.insert(last, "EMC\n");
        content.insert(start, "/Span <</ActualText <FEFF00AD>>> BDC\n");
    }

    View m_rest;
    const std::vector<Node> &m_nodes;
    MarkedContent m_marked;
    bool m_isOpen = false;
    bool m_paintsOutside = false;
};

} // namespace

std::string_view elementName(const Node &node)
{
    static constexpr std::array<View, 6> kHeadingNames{"/H1", "/H2", "/H3", "/H4", "/H5", "/H6"};
    switch (node.tag) {
    case Tag::Document:
        return "/Document";
    case Tag::Section:
        return "/Sect";
    case Tag::Heading:
        return kHeadingNames.at(std::size_t(std::clamp(node.level, 1, 6)) - 1);
    case Tag::Paragraph:
    case Tag::Address:
        return "/P";
    case Tag::Quote:
        return "/BlockQuote";
    case Tag::List:
        return "/L";
    case Tag::ListItem:
        return "/LI";
    case Tag::Label:
        return "/Lbl";
    case Tag::ListBody:
        return "/LBody";
    case Tag::Table:
        return "/Table";
    case Tag::Row:
        return "/TR";
    case Tag::HeaderCell:
        return "/TH";
    case Tag::Cell:
        return "/TD";
    case Tag::Caption:
        return "/Caption";
    case Tag::Figure:
        return "/Figure";
    case Tag::Link:
        return "/Link";
    case Tag::Contents:
        return "/TOC";
    case Tag::ContentsLine:
        return "/TOCI";
    case Tag::Reference:
        return "/Reference";
    }
    Q_UNREACHABLE();
}

std::optional<MarkedContent> withMarkedContent(View painted, const std::vector<int> &marks,
                                               const std::vector<Node> &nodes)
{
    Marker marker(painted, nodes);
    if (!marker.run(marks))
        return std::nullopt;
    return marker.take();
}

} // namespace faubourg::render
