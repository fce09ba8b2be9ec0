#pragma once

#include "core/render/page.h"

#include <qpdf/QPDF.hh>

namespace faubourg::render {

/// The structure tree of a file: what is a heading, a list, a table, in the order it is read.
/// Built from the nodes of the pages and from what each page holds of them. ISO 32000-1, 14.7
/// and 14.8; ISO 14289-1 (PDF/UA-1), 7.
class StructureTree
{
public:
    StructureTree(QPDF &file, const PageList &list, const std::vector<QPDFObjectHandle> &pages);

    /// Content of `page` from the next on: nodes[i] is the node of MCID i.
    void addPage(std::size_t page, const std::vector<int> &nodes);
    /// Writes elements, links and indexes. Once, after the last page. Throws when the nodes make no
    /// tree: then no structure can be trusted.
    void finish();

private:
    /// A piece of content of a node; `at` says where it comes in the order of the file.
    struct Piece
    {
        int page;
        int mcid;
        int at;
    };
    struct Element
    {
        QPDFObjectHandle object = {};
        QPDFObjectHandle holder = {}; ///< holds the content: the element, or the P in a BlockQuote
        std::vector<Piece> pieces = {};
        std::vector<int> children = {};
        std::vector<QPDFObjectHandle> places = {}; ///< annotations of a link
        int first = INT_MAX; ///< where the first piece of it and its children comes
    };

    void chooseElements();
    void addLinks();
    void addLink(std::size_t page, const LinkArea &area);
    void fill(std::size_t index);
    void fillContent(std::size_t node, QPDFObjectHandle &holder);
    QPDFObjectHandle pieceOf(const Piece &piece) const;
    std::vector<QPDFObjectHandle> kidsOf(std::size_t node) const;
    QPDFObjectHandle attributesOf(std::size_t index) const;
    QPDFObjectHandle boxOf(std::size_t node) const;
    QPDFObjectHandle parentTree();

    QPDF &m_file;
    const PageList &m_list;
    const std::vector<QPDFObjectHandle> &m_pages;
    std::vector<Element> m_elements;
    std::vector<std::vector<int>> m_nodesOfPages;
    std::vector<int> m_nodesOfLinks;
    QPDFObjectHandle m_root;
    int m_pieces = 0;
};

/// The name of the element of `node`: "/H2".
std::string_view elementName(const Node &node);

/// `rect`, in dots from the upper left corner of `page`, in points from the lower left one.
QPDFObjectHandle boxOnPage(const QRectF &rect, QPDFObjectHandle page);

/// A destination: `page` shown from `y` dots below its top.
QPDFObjectHandle destination(QPDFObjectHandle page, double y);

} // namespace faubourg::render
