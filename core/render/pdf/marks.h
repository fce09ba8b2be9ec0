#pragma once

#include "core/render/structure.h"

#include <string>
#include <string_view>
#include <vector>

/// QPdfWriter knows nothing of structure, but it writes what it is told to draw in the order it
/// is told. A mark is a line far outside the page, at a place that says what the content after it
/// belongs to; once the file is written the marks are found in it and replaced by marked content.
namespace faubourg::render {

/// What a mark says: the index of a node, kArtifact, kPagination, or one of these.
inline constexpr int kEndMark = -3;    ///< the page is painted
inline constexpr int kHyphenMark = -4; ///< the character painted last is a hyphen of the line

/// Found in every mark and in nothing else.
inline constexpr std::string_view kMarkSign = " -77777 m\n";

/// A mark as it stands in the content of a page. `mark` is at most 800 million.
std::string markText(int mark);

/// The marks of each page, in the order they were left.
using PageMarks = std::vector<std::vector<int>>;

/// Leaves marks in what a QPdfWriter paints at kDotsPerInch.
class MarkSink final : public StructureSink
{
public:
    void beginPage(QPainter &painter);
    void endPage(QPainter &painter) { leave(painter, kEndMark); }

    void begin(QPainter &painter, int node) override { leave(painter, node); }
    void end(QPainter &) override { } // the next mark says so
    void hyphen(QPainter &painter) override { leave(painter, kHyphenMark); }

    const PageMarks &marks() const { return m_marks; }

private:
    void leave(QPainter &painter, int mark);

    PageMarks m_marks;
};

} // namespace faubourg::render
