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

    void drawLine(QPainter &painter, int line, QPointF topLeft) const;
    /// Draws the space at which `line` was broken, if it was: nothing to see, but a reader of the
    /// file finds two words. Qt leaves it out.
    void drawSpaceAfter(QPainter &painter, int line, QPointF topLeft) const;
    void setSpace(std::shared_ptr<const TextPiece> space) { m_space = std::move(space); }
    /// Whether a hyphen is drawn at the end of `line` that is no part of the word.
    bool endsHyphenated(int line) const;

    /// Characters that open an address.
    struct Link
    {
        QString text;
        QString address;
    };
    const QList<Link> &links() const { return m_links; }

    /// Characters of one look. Only a text with links knows its stretches: they are drawn one
    /// by one, so that a link can be told apart from the text around it.
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
    void drawStretch(QPainter &painter, int line, const Stretch &stretch, QPointF topLeft) const;

private:
    QChar lastOf(int line) const;

    QTextLayout m_layout;
    QList<Link> m_links;
    QList<Stretch> m_stretches;
    std::shared_ptr<const TextPiece> m_space; ///< of this style; only with several lines
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
