#pragma once

#include "core/render/letters.h"
#include "core/render/pdf/truetype.h"

#include <QHash>
#include <qpdf/QPDF.hh>

#include <deque>
#include <map>
#include <string>

namespace faubourg::render {

/// The fonts of a file: of each face, the letters that its pages show. A letter has a code for
/// each thing it says, so that what is copied from the file is what was typed, even where one
/// shape says two things: a hyphen of the word, and one at the end of a line.
class FontBook
{
public:
    /// The face of `font`, whatever its size.
    int face(const QRawFont &font);
    /// Whether letters of the face are shown by code; else they are drawn.
    bool isCoded(int face) const { return m_faces[std::size_t(face)].outlines.hasOutlines(); }
    /// The code of `glyph` where it says `said`. From 1 in order of first use.
    int code(int index, quint32 glyph, QStringView said);
    /// How far the letter of `code` moves the next, in thousandths of the size.
    int advance(int face, int code) const
    {
        return m_faces[std::size_t(face)].advances[std::size_t(code)];
    }

    static std::string name(int face) { return "/F" + std::to_string(face + 1); }

    /// The fonts by their names. `withSet`: tell which codes there are, as PDF/A-1 asks.
    QPDFObjectHandle write(QPDF &file, bool withSet) const;

private:
    struct Face
    {
        explicit Face(const QRawFont &font);

        TrueType outlines;
        std::string family;
        std::vector<quint32> glyphs; ///< of each code, 0 for what has no letter
        std::vector<QString> said;
        std::vector<int> advances;
        QHash<quint64, int> simple; ///< codes by letter and the one character it says
        std::map<std::pair<quint32, QString>, int> others;
    };

    static std::string tag(const QByteArray &content);
    static QPDFObjectHandle font(QPDF &file, const Face &face, bool withSet);
    static QPDFObjectHandle descriptor(QPDF &file, const Face &face, const std::string &baseFont,
                                       const QByteArray &content, bool withSet);

    std::deque<Face> m_faces;
    QHash<QByteArray, int> m_byHead; ///< its head table tells a font from any other
    std::vector<std::pair<QRawFont, int>> m_known;
};

} // namespace faubourg::render
