#pragma once

#include "core/documents/blocks.h"
#include "core/render/style.h"

#include <QHash>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace faubourg::render {

/// A text broken into lines for a width. Lines stand on a fixed pitch, so that superscripts
/// and other fonts do not push them apart. Alignment is chosen when it is drawn.
class TextPiece
{
public:
    TextPiece(const documents::InlineText &text, const TextStyle &style, double width);

    int lineCount() const { return m_layout.lineCount(); }
    double pitch() const { return m_pitch; }
    double height() const { return m_pitch * lineCount(); }
    double width() const { return m_width; } ///< of the longest line

    QString lineText(int line) const; ///< as typed: without soft hyphens
    double lineWidth(int line) const;
    /// x and width of the stretch [start, end) of characters within `line`.
    std::pair<double, double> stretch(int line, int start, int end) const;

    void drawLine(QPainter &painter, int line, QPointF topLeft) const;

    /// Characters that open an address.
    struct Link
    {
        int start;
        int length;
        QString address;
    };
    const QList<Link> &links() const { return m_links; }

private:
    QTextLayout m_layout;
    QList<Link> m_links;
    double m_pitch;
    double m_width = 0;
};

using TextPtr = std::shared_ptr<const TextPiece>;

/// Pieces already broken, by text, style and width: letters of a mailing and cells of a table
/// say the same things again and again.
class TextCache
{
public:
    /// `text` within `width`; a short text that fits is shared by all widths.
    TextPtr get(const documents::InlineText &text, const TextStyle &style, double width);
    /// `text` on lines as long as it likes.
    TextPtr unbroken(const documents::InlineText &text, const TextStyle &style);

private:
    QHash<QString, TextPtr> m_pieces;
};

} // namespace faubourg::render
