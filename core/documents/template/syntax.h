#pragma once

#include "core/documents/blocks.h"
#include "core/documents/template/gender.h"

/// The tree of a template. The language is described in resources/templates/LISEZMOI.txt.
namespace faubourg::documents::syntax {

struct Inline;
using Inlines = std::vector<Inline>;

/// How a stretch of text looks, wherever it comes from.
struct Look
{
    bool bold = false;
    bool italic = false;
    QString link = {};
};

struct Literal
{
    QString text;
};
/// {{name}}
struct Field
{
    QString name;
};
/// {{genre:conseiller/conseillère}}, and {{accord:…}} that agrees with the reader.
struct GenderTag
{
    bool agrees = false;
    GenderedWord word;
};
/// {{#if name}}…{{else}}…{{/if}} inside a line.
struct InlineIf
{
    QString name;
    Inlines then;
    Inlines otherwise;
};
/// {{#each name}}…{{/each}} inside a line.
struct InlineEach
{
    QString name;
    Inlines body;
};

struct Inline
{
    int line = 0;
    Look look;
    std::variant<Literal, Field, GenderTag, InlineIf, InlineEach> content;
};

struct Node;
using Nodes = std::vector<Node>;

/// # text: the first of level 1 is the title, the next ones are chapters; the lines directly
/// beneath it are its subtitle.
struct HeadingNode
{
    int level = 1;
    Inlines text;
    Inlines subtitle;
};
struct ParagraphNode
{
    Inlines text;
};
/// "- text" or "1. text"; neighbours make one list.
struct ItemNode
{
    bool isOrdered = false;
    Inlines text;
};
/// | a | b |, and its kinds |> group, |= subtotal, |== total.
struct RowNode
{
    RowKind kind = RowKind::Body;
    std::vector<Inlines> cells;
};
/// A heading row, a line such as |---|--:|, then rows, conditions and repeats.
struct TableNode
{
    QList<Column> columns;
    RowNode header;
    Nodes body;
};
struct IfNode
{
    QString name;
    Nodes then;
    Nodes otherwise;
};
struct EachNode
{
    QString name;
    Nodes body;
};

enum class Directive {
    Address,
    Signature,
    Keep,
    Section,
    Cards,
    Card,
    Table,
    Figure,
    Page,
    Space,
    Contents,
    Lead,
    Large,
    Display,
    Small,
    Centre,
    Right,
    Emphasis,
    Quote,
    Header,
    Reference,
    Footer,
};

/// ":::name argument" up to ":::"; figure, page, space and contents hold nothing.
struct DirectiveNode
{
    Directive directive;
    QString argument;
    Inlines argumentText; ///< section: its bookmark
    Nodes body;
};

struct Node
{
    int line = 0;
    std::variant<HeadingNode, ParagraphNode, ItemNode, RowNode, TableNode, IfNode, EachNode,
                 DirectiveNode>
        content;
};

} // namespace faubourg::documents::syntax
