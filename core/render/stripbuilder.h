#pragma once

#include "core/render/strip.h"

namespace faubourg::render {

/// Where the right column of a letter begins, of the width: in line with the addressee.
inline constexpr double kRightColumn = 85.0 / 165;

/// Pictures decoded once a document, on white: PDF/A-1 knows no transparency.
class ImageCache
{
public:
    /// A null image when the bytes are no picture.
    QImage get(const QByteArray &bytes);

private:
    QHash<QByteArray, QImage> m_images;
};

/// The level a heading has in the structure: one below the heading it stands under, so that none
/// is skipped, whatever level its look is of. A letter whose only heading is of the third look
/// has one heading, of level 1.
class HeadingLevels
{
public:
    void restart() { m_open.clear(); }
    /// `look`: 0 for a title, else as in documents::Heading.
    int next(int look)
    {
        while (!m_open.empty() && m_open.back() >= look)
            m_open.pop_back();
        m_open.push_back(look);
        return int(m_open.size());
    }

private:
    std::vector<int> m_open; ///< looks of the headings the text stands under
};

/// A chapter of the document, and the node of its heading once it is set.
struct Chapter
{
    const documents::Heading *heading;
    int node = kArtifact;
};

/// What all parts of one document share while it is laid out.
struct Workshop
{
    TextCache texts = {};
    ImageCache images = {};
    std::vector<Node> nodes = {};
    HeadingLevels headings = {};
    std::vector<Chapter> chapters = {}; ///< what a contents list shows

    int addNode(Node node)
    {
        nodes.push_back(std::move(node));
        return int(nodes.size()) - 1;
    }
};

/// A column of the page that blocks flow down.
struct Area
{
    double left = 0;
    double width = 0;
    double bodyHeight = 0; ///< of a page without letterhead: nothing taller stays whole
};

/// The size at which `image` is shown within `area`, in dots.
QSizeF shownSize(const documents::Image &image, const QImage &decoded, const Area &area);

/// Turns blocks into strips: what goes on which line, and where a page may end.
class StripBuilder
{
public:
    StripBuilder(Workshop &shop, const Area &area, QString continuedLabel);

    void add(const documents::Blocks &blocks, int parent);
    Strips take() { return std::move(m_strips); }

private:
    /// One text set as lines of its own.
    struct Lines
    {
        TextPtr text = {};
        double x = 0;
        double width = 0;
        documents::Align align = documents::Align::Left;
        QRgb color = kText;
        int node = kArtifact;
        double before = 0;
        double after = 0;
        bool whole = false; ///< no page break inside: headings
    };

    void add(const documents::Title &title, int parent);
    void add(const documents::Heading &heading, int parent);
    void add(const documents::Paragraph &paragraph, int parent);
    void add(const documents::List &list, int parent);
    void add(const documents::Table &table, int parent);
    void add(const documents::Figure &figure, int parent);
    void add(const documents::AddressBlock &address, int parent);
    void add(const documents::Signature &signature, int parent);
    void add(const documents::KeepTogether &group, int parent);
    void add(const documents::PageBreak &, int parent);
    void add(const documents::Contents &, int parent);
    void add(const documents::Space &space, int parent);
    void add(const documents::CardSheet &sheet, int parent);
    void add(const documents::Section &section, int parent);

    void addLines(const Lines &lines);
    TextStyle styleOf(const documents::Paragraph &paragraph, double width) const;
    TextStyle displayStyle(const documents::InlineText &text, double width) const;
    void addCard(const documents::CardSheet &sheet, int place, const documents::Blocks &card,
                 int parent, std::vector<Item> &items);
    Strips cardStrips(const documents::Blocks &card, const QRectF &room, const TextStyle &body,
                      int parent);
    void addEmphasis(const documents::Paragraph &paragraph, int node);
    void addItem(const documents::ListItem &item, const QString &label, int list);
    void addCaption(const QString &caption, int parent);
    void addContentsLine(int chapter, int contents);
    Strip pictureStrip(const documents::Image &image, int node);
    void append(Strip strip);
    void keepWithNext() { m_nextBreak = Break::KeepNext; }
    void roomAfter(double room) { m_after = std::max(m_after, room); }

    Workshop &m_shop;
    Area m_area;
    TextStyle m_body = kBody;
    std::size_t m_largestDisplay = 0; ///< index of what is read from afar: within a card, less
    QString m_continuedLabel;
    Strips m_strips;
    double m_after = 0;
    double m_notAbove = 0;
    Break m_nextBreak = Break::Free;
    bool m_newPage = false;
};

} // namespace faubourg::render
