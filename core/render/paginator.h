#pragma once

#include "core/render/strip.h"

namespace faubourg::render {

/// Where text may stand on a page, in dots.
struct PageFrame
{
    QSizeF size;
    double top = 0;
    double firstTop = 0; ///< beneath the letterhead
    double bottom = 0;
    double firstBottom = 0; ///< above what stands at the foot of the first page
};

/// Sets the strips of one section on pages, appended to `list`. Work grows with the strips:
/// a page looks back over itself at most.
void paginate(const Strips &strips, const PageFrame &frame, PageList &list);

} // namespace faubourg::render
