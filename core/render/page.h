#pragma once

#include "core/render/structure.h"
#include "core/render/text.h"

#include <QImage>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <variant>
#include <vector>

namespace faubourg::render {

/// Lines [first, first + count) of a text, in a box `width` wide from `at`.
struct TextItem
{
    TextPtr text;
    int first = 0;
    int count = 0;
    QPointF at;
    double width = 0;
    documents::Align align = documents::Align::Left;
    QRgb color = kText;
    int firstLink = kArtifact; ///< node of the first link of the text; the others follow it
    int chapter = -1;          ///< of whose line in a contents list this is a part

    QRectF box() const;
    double lineX(int line) const; ///< where a line starts, after alignment
    QString shown() const;
};

/// A filled rectangle: tints, bars, and rules too.
struct RectItem
{
    QRectF rect;
    QRgb fill = kText;
};

/// A line through points, or the area they enclose.
struct PolyItem
{
    QPolygonF points;
    QRgb color = kText;
    double width = kRule; ///< 0: filled
    int dash = 0;         ///< 0 unbroken, else one of the patterns
};

struct ImageItem
{
    QImage image;
    QRectF rect;
};

/// Something on a page, and the element of the structure it belongs to.
struct Item
{
    std::variant<TextItem, RectItem, PolyItem, ImageItem> shape;
    int node = kArtifact;

    void translate(double dx, double dy);
    QRectF box() const;
};

/// A page, counted from 0, and how far down it.
struct Place
{
    int page = 0;
    double y = 0;
};

/// A part of a page that opens an address, or leads to a place of the document.
struct LinkArea
{
    QRectF rect = {};
    QString address = {};
    QString text = {}; ///< the words that open it
    int node = kArtifact;
    std::optional<Place> place = {}; ///< then there is no address
};

struct Page
{
    QSizeF size; ///< dots
    std::vector<Item> items;
    std::vector<LinkArea> links;
    int number = 1; ///< within its section
    int count = 1;
};

/// An entry of the outline.
struct Bookmark
{
    QString text;
    int level = 0; ///< 0: a section or the top
    int page = 0;
    double y = 0;
};

/// A document on its pages, ready to paint on anything.
struct PageList
{
    std::vector<Page> pages;
    std::vector<Node> nodes; ///< parents before children, in reading order; links last
    QList<Bookmark> bookmarks;
    std::vector<Place> chapters; ///< where each begins
};

} // namespace faubourg::render
