#include "core/render/pdf/structuretree.h"

#include <algorithm>
#include <array>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using Object = QPDFObjectHandle;

namespace {

constexpr double kPointsPerDot = 72 / kDotsPerInch;

Object name(std::string_view text)
{
    return Object::newName(std::string(text));
}

bool isOfTable(Tag tag)
{
    return tag == Tag::Row || tag == Tag::HeaderCell || tag == Tag::Cell;
}

} // namespace

std::string_view elementName(const Node &node)
{
    static constexpr std::array<std::string_view, 6> kHeadingNames{"/H1", "/H2", "/H3",
                                                                   "/H4", "/H5", "/H6"};
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

Object boxOnPage(const QRectF &rect, Object page)
{
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    return Object::newArray(
        Object::Rectangle(rect.left() * kPointsPerDot, height - rect.bottom() * kPointsPerDot,
                          rect.right() * kPointsPerDot, height - rect.top() * kPointsPerDot));
}

Object destination(Object page, double y)
{
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    return Object::newArray({page, name("/XYZ"), Object::newNull(),
                             Object::newReal(height - y * kPointsPerDot, 2), Object::newNull()});
}

StructureTree::StructureTree(QPDF &file, const PageList &list, const std::vector<Object> &pages)
    : m_file(file)
    , m_list(list)
    , m_pages(pages)
    , m_elements(list.nodes.size())
    , m_nodesOfPages(pages.size())
{
}

void StructureTree::addPage(std::size_t page, const std::vector<int> &nodes)
{
    m_nodesOfPages[page] = nodes;
    for (std::size_t mcid = 0; mcid < nodes.size(); ++mcid)
        m_elements[std::size_t(nodes[mcid])].pieces.push_back({int(page), int(mcid), m_pieces++});
    Object(m_pages[page]).replaceKey("/StructParents", Object::newInteger(int(page)));
    Object(m_pages[page]).replaceKey("/Tabs", name("/S"));
}

/// What shows nothing is no element, but for the cells of a table that shows something: its rows
/// are all of one length.
void StructureTree::chooseElements()
{
    for (std::size_t i = m_elements.size(); i-- > 0;) {
        Element &element = m_elements[i];
        for (const Piece &piece : element.pieces)
            element.first = std::min(element.first, piece.at);
        if (const int parent = m_list.nodes[i].parent; parent >= 0) {
            if (std::size_t(parent) >= i)
                throw std::logic_error("a node stands under a later one");
            int &first = m_elements[std::size_t(parent)].first;
            first = std::min(first, element.first);
        }
    }
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        Element &element = m_elements[i];
        const Node &node = m_list.nodes[i];
        Element *parent = node.parent < 0 ? nullptr : &m_elements[std::size_t(node.parent)];
        const bool isCell = parent && parent->object.isInitialized() && isOfTable(node.tag);
        if (parent && element.first == INT_MAX && !isCell)
            continue;
        element.object = m_file.makeIndirectObject(Object::newDictionary());
        element.holder = element.object;
        if (node.tag == Tag::Quote)
            element.holder = m_file.makeIndirectObject(Object::newDictionary());
        if (parent)
            parent->children.push_back(int(i));
    }
}

void StructureTree::addLinks()
{
    for (std::size_t page = 0; page < m_list.pages.size(); ++page) {
        for (const LinkArea &area : m_list.pages[page].links) {
            if (!isArtifact(area.node) && m_elements[std::size_t(area.node)].object.isInitialized())
                addLink(page, area);
        }
    }
}

void StructureTree::addLink(std::size_t page, const LinkArea &area)
{
    constexpr int kPrinted = 4; // flag asked for by PDF/A
    Object onPage = m_pages[page];
    if (!onPage.getKey("/Annots").isArray() || onPage.getKey("/Annots").getArrayNItems() == 0)
        onPage.replaceKey("/Annots", Object::newArray());
    const bool isPlain = area.place || area.text == area.address;
    const QString told = isPlain ? area.text : area.text + u" — "_s + area.address;
    Object place = m_file.makeIndirectObject(Object::newDictionary(
        {{"/Type", name("/Annot")},
         {"/Subtype", name("/Link")},
         {"/Rect", boxOnPage(area.rect, onPage)},
         {"/Border",
          Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)})},
         {"/F", Object::newInteger(kPrinted)},
         {"/P", onPage},
         {"/Contents", Object::newUnicodeString(told.toStdString())},
         {"/StructParent", Object::newInteger(int(m_pages.size() + m_nodesOfLinks.size()))}}));
    if (area.place)
        place.replaceKey("/Dest",
                         destination(m_pages[std::size_t(area.place->page)], area.place->y));
    else
        place.replaceKey(
            "/A",
            Object::newDictionary(
                {{"/S", name("/URI")}, {"/URI", Object::newString(area.address.toStdString())}}));
    onPage.getKey("/Annots").appendItem(place);
    m_nodesOfLinks.push_back(area.node);
    m_elements[std::size_t(area.node)].places.push_back(
        Object::newDictionary({{"/Type", name("/OBJR")}, {"/Obj", place}, {"/Pg", onPage}}));
}

Object StructureTree::pieceOf(const Piece &piece) const
{
    return Object::newDictionary({{"/Type", name("/MCR")},
                                  {"/Pg", m_pages[std::size_t(piece.page)]},
                                  {"/MCID", Object::newInteger(piece.mcid)}});
}

/// Content and children in the order in which they are read.
std::vector<Object> StructureTree::kidsOf(std::size_t node) const
{
    const Element &element = m_elements[node];
    std::vector<std::pair<int, Object>> kids;
    for (const Piece &piece : element.pieces)
        kids.emplace_back(piece.at, pieceOf(piece));
    for (const int child : element.children) {
        const Element &under = m_elements[std::size_t(child)];
        kids.emplace_back(element.pieces.empty() ? 0 : under.first, under.object);
    }
    std::stable_sort(kids.begin(), kids.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Object> inOrder;
    for (auto &[at, kid] : kids)
        inOrder.push_back(std::move(kid));
    inOrder.insert(inOrder.end(), element.places.begin(), element.places.end());
    return inOrder;
}

Object StructureTree::boxOf(std::size_t node) const
{
    const auto page = std::size_t(m_elements[node].pieces.front().page);
    QRectF box;
    for (const Item &item : m_list.pages[page].items) {
        if (item.node == int(node))
            box |= item.box();
    }
    return boxOnPage(box, m_pages[page]);
}

Object StructureTree::attributesOf(std::size_t index) const
{
    const Node &node = m_list.nodes[index];
    std::map<std::string, Object> all;
    if (node.tag == Tag::List) {
        all["/O"] = name("/List");
        all["/ListNumbering"] = name(node.ordered ? "/Decimal" : "/Disc");
    } else if (node.tag == Tag::HeaderCell) {
        all["/Scope"] = name(node.namesRow ? "/Row" : "/Column");
    } else if (node.tag == Tag::Table && !node.alternative.isEmpty()) {
        all["/Summary"] = Object::newUnicodeString(node.alternative.toStdString());
    } else if (node.tag == Tag::Figure) {
        all["/O"] = name("/Layout");
        all["/Placement"] = name("/Block");
        all["/BBox"] = boxOf(index);
    }
    if (node.columnSpan > 1)
        all["/ColSpan"] = Object::newInteger(node.columnSpan);
    if (node.rowSpan > 1)
        all["/RowSpan"] = Object::newInteger(node.rowSpan);
    if (!all.empty() && !all.contains("/O"))
        all["/O"] = name("/Table");
    return all.empty() ? Object::newNull() : Object::newDictionary(all);
}

void StructureTree::fillContent(std::size_t node, Object &holder)
{
    const std::vector<Piece> &pieces = m_elements[node].pieces;
    const bool isOnePiece =
        pieces.size() == 1 && m_elements[node].children.empty() && m_elements[node].places.empty();
    if (isOnePiece) {
        holder.replaceKey("/Pg", m_pages[std::size_t(pieces.front().page)]);
        holder.replaceKey("/K", Object::newInteger(pieces.front().mcid));
    } else if (std::vector<Object> kids = kidsOf(node); !kids.empty()) {
        holder.replaceKey("/K", Object::newArray(kids));
    }
}

void StructureTree::fill(std::size_t index)
{
    Element &element = m_elements[index];
    if (!element.object.isInitialized())
        return;
    const Node &node = m_list.nodes[index];
    element.object.replaceKey("/S", name(elementName(node)));
    element.object.replaceKey(
        "/P", node.parent < 0 ? m_root : m_elements[std::size_t(node.parent)].holder);
    if (node.tag == Tag::Figure)
        element.object.replaceKey("/Alt", Object::newUnicodeString(node.alternative.toStdString()));
    if (Object attributes = attributesOf(index); !attributes.isNull())
        element.object.replaceKey("/A", attributes);
    if (node.tag == Tag::Quote) {
        element.holder.replaceKey("/S", name("/P"));
        element.holder.replaceKey("/P", element.object);
        element.object.replaceKey("/K", element.holder);
    }
    fillContent(index, element.holder);
}

/// From what stands on a page, and from the places of links, back to their elements.
Object StructureTree::parentTree()
{
    Object numbers = Object::newArray();
    for (std::size_t page = 0; page < m_nodesOfPages.size(); ++page) {
        std::vector<Object> elements;
        for (const int node : m_nodesOfPages[page])
            elements.push_back(m_elements[std::size_t(node)].holder);
        numbers.appendItem(Object::newInteger(int(page)));
        numbers.appendItem(m_file.makeIndirectObject(Object::newArray(elements)));
    }
    for (std::size_t i = 0; i < m_nodesOfLinks.size(); ++i) {
        numbers.appendItem(Object::newInteger(int(m_nodesOfPages.size() + i)));
        numbers.appendItem(m_elements[std::size_t(m_nodesOfLinks[i])].object);
    }
    return m_file.makeIndirectObject(Object::newDictionary({{"/Nums", numbers}}));
}

void StructureTree::finish()
{
    m_root = m_file.makeIndirectObject(Object::newDictionary());
    chooseElements();
    addLinks();
    for (std::size_t i = 0; i < m_elements.size(); ++i)
        fill(i);
    m_root.replaceKey("/Type", name("/StructTreeRoot"));
    m_root.replaceKey("/K", m_elements.front().object);
    m_root.replaceKey("/ParentTree", parentTree());
    m_root.replaceKey("/ParentTreeNextKey",
                      Object::newInteger(int(m_nodesOfPages.size() + m_nodesOfLinks.size())));
    m_file.getRoot().replaceKey("/StructTreeRoot", m_root);
}

} // namespace faubourg::render
