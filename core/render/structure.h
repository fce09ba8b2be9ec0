#pragma once

#include <QString>

#include <vector>

namespace faubourg::render {

/// What a piece of a page is to a reader who hears it.
enum class Tag {
    Document,
    Section,
    Heading, ///< level 1 to 6; the title is level 1
    Paragraph,
    Quote,
    List,
    ListItem,
    Label, ///< number or bullet
    ListBody,
    Table,
    Row,
    HeaderCell,
    Cell,
    Caption,
    Figure,
    Address,
    Link,         ///< words that open an address, or lead to another page
    Contents,     ///< the chapters of the document
    ContentsLine, ///< one of them
    Reference,    ///< holds the link of such a line
};

/// One element of the structure tree. Its content is what the pages show under its index.
struct Node
{
    Tag tag = Tag::Paragraph;
    int parent = -1;
    int level = 0;            ///< of a heading
    QString alternative = {}; ///< of a figure; summary of a table
    int columnSpan = 1;
    int rowSpan = 1;
    bool namesRow = false; ///< a header cell whose scope is its row, not its column
    bool ordered = false;  ///< of a list
};

/// Content that is no part of the text: rules and tints.
inline constexpr int kArtifact = -1;
/// The same, there because the text is cut into pages: furniture, repeated headings.
inline constexpr int kPagination = -2;

constexpr bool isArtifact(int node)
{
    return node < 0;
}

} // namespace faubourg::render
