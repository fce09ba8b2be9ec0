#pragma once

#include "core/render/page.h"
#include "core/render/pdf/fontbook.h"
#include "core/render/pdf/imagebook.h"

#include <unordered_map>

namespace faubourg::render {

/// What a page shows, in the operators of PDF, and the node of each MCID.
struct PageContent
{
    std::string operators = {};
    std::vector<int> nodes = {};
};

/// Writes the content of pages. `isTagged`: each part is told to which element it belongs.
/// ISO 32000-1, 8, 9 and 14.6.
class ContentWriter
{
public:
    ContentWriter(const std::vector<Node> &nodes, bool isTagged)
        : m_nodes(nodes)
        , m_isTagged(isTagged)
    {
    }

    PageContent write(const Page &page);

    const FontBook &fonts() const { return m_fonts; }
    const ImageBook &images() const { return m_images; }

private:
    /// Letters of one font on a line, ready to be shown wherever the line stands.
    struct Words
    {
        int face;
        double size; ///< points
        double x;    ///< of the first letter, dots from the left end of the line
        double up;   ///< dots
        std::string shown =
            {}; ///< strings between brackets; drawn outlines for a face without codes
        int link = -1;
        double width = 0;     ///< dots, of a link
        double underline = 0; ///< dots beneath the line; of a link
        double thickness = 0;
    };
    using Lines = std::vector<std::optional<std::vector<Words>>>;

    void write(const TextItem &item, int node);
    void write(const RectItem &item, int node);
    void write(const PolyItem &item, int node);
    void write(const ImageItem &item, int node);

    const std::vector<Words> &wordsOf(const TextPiece &text, int line);
    Words wordsOf(const Letters &letters);
    std::string shownBy(int face, const Letters &letters, double size);
    static std::string drawnBy(const Letters &letters);
    void show(const Words &words, QPointF baseline);
    void draw(const Words &words, QPointF baseline);

    void about(int node);
    void close();
    void beginText();
    void endText();
    void fill(QRgb color);
    void addColor(QRgb color);
    void addRect(const QRectF &rect);
    void add(std::string_view text) { m_content.operators += text; }
    void add(double number);
    void addPoint(QPointF dots);

    const std::vector<Node> &m_nodes;
    bool m_isTagged;
    FontBook m_fonts;
    ImageBook m_images;
    std::unordered_map<const TextPiece *, Lines> m_lines; ///< letters of a mailing say the same

    PageContent m_content;
    double m_height = 0;       ///< of the page, points
    std::optional<int> m_node; ///< whose content is open
    std::optional<QRgb> m_fill;
    bool m_isInText = false;
    QPoint m_at; ///< where the last line of text starts, hundredths of a point
    int m_face = -1;
    double m_size = 0;
};

} // namespace faubourg::render
