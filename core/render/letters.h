#pragma once

#include <QRawFont>
#include <QString>
#include <QTextLayout>

#include <vector>

namespace faubourg::render {

/// Letters of one font on a line, from left to right, and what each says. Lengths in dots.
struct Letters
{
    QRawFont font;
    std::vector<quint32> glyphs = {};
    std::vector<double> xs = {}; ///< of each, from the left end of the line
    QString said = {};
    std::vector<int> ends = {}; ///< what glyph i says ends there in `said`
    double up = 0;              ///< above the line they stand on
    int link = -1;              ///< as in TextPiece::links()

    QStringView saidBy(std::size_t glyph) const
    {
        const int start = glyph == 0 ? 0 : ends[glyph - 1];
        return QStringView(said).mid(start, ends[glyph] - start);
    }
};

/// What `line` of a layout of `text` shows of the characters [from, to): without soft hyphens,
/// but for the one that is drawn at its end, and without the spaces at which it was broken.
/// `typed`: what they say, a character for each of `text`.
std::vector<Letters> lettersOf(const QTextLine &line, const QString &text, const QString &typed,
                               int from, int to);

} // namespace faubourg::render
