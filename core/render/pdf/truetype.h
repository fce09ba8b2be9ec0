#pragma once

#include <QByteArray>
#include <QRawFont>

#include <array>
#include <vector>

namespace faubourg::render {

/// The tables of a TrueType font, and files that hold some of its letters. OpenType 1.9,
/// "OpenType font file" and the tables named.
class TrueType
{
public:
    explicit TrueType(const QRawFont &font);

    /// Whether letters are outlines that a PDF takes: else they can only be drawn.
    bool hasOutlines() const;

    /// The same numbers for all letters, in thousandths of the size.
    struct Measures
    {
        int left, bottom, right, top; ///< what no letter exceeds
        int ascent, descent;          ///< from the line up; down, below zero
        double italicAngle;           ///< degrees, counter-clockwise
    };
    Measures measures() const;
    /// How far a letter moves the next one, in thousandths of the size.
    double advance(quint32 glyph) const;

    /// A font file of `glyphs`, numbered in this order, the first for what has no letter. Signs
    /// that they are composed of follow.
    QByteArray subset(const std::vector<quint32> &glyphs) const;

private:
    struct Metric
    {
        int advance;
        int left;
    };
    Metric metric(quint32 glyph) const;
    QByteArray outline(quint32 glyph) const;
    double thousandths(int units) const { return units * 1000.0 / m_unitsPerEm; }

    QByteArray m_head, m_hhea, m_maxp, m_hmtx, m_loca, m_glyf, m_post;
    std::array<QByteArray, 3>
        m_programs; ///< cvt, fpgm, prep: how outlines are fitted to small sizes
    int m_unitsPerEm;
    int m_metrics; ///< letters that have an advance of their own
    quint32 m_glyphs;
    bool m_hasLongPlaces;
};

} // namespace faubourg::render
