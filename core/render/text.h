#pragma once

#include "core/documents/blocks.h"
#include "core/render/letters.h"
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

    void drawLine(QPainter &painter, int line, QPointF topLeft) const;
    /// The letters of `line`, those of a link apart, and the space at which it was broken: nothing
    /// to see, but a reader of the file finds two words.
    std::vector<Letters> letters(int line) const;
    /// From the top of a line to what its letters stand on.
    double baseline() const { return m_baseline; }

    /// Characters that open an address.
    struct Link
    {
        QString text;
        QString address;
    };
    const QList<Link> &links() const { return m_links; }

    /// Characters of one look; a text of a single one has none.
    struct Stretch
    {
        int start = 0;
        int length = 0;
        int link = -1; ///< index in links(), or none
        bool raised = false;
    };
    const QList<Stretch> &stretches() const { return m_stretches; }
    /// x and width of `stretch` within `line`; no width when the line holds none of it.
    std::pair<double, double> extent(int line, const Stretch &stretch) const;

private:
    void addSpaceAfter(int line, std::vector<Letters> &letters) const;

    QTextLayout m_layout;
    QString m_typed; ///< the text of the layout, before signs that the fonts lack were replaced
    QList<Link> m_links;
    QList<Stretch> m_stretches;
    double m_pitch;
    double m_baseline;
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
