#pragma once

#include "core/render/page.h"

#include <memory>

namespace faubourg::render {

/// How much a page break before a strip is to be avoided. Breaks of a lower kind are taken
/// first; `Never` only when a page can be filled in no other way.
enum class Break {
    Free,
    Together, ///< inside a group that should stay on one page
    Widow,    ///< would leave one line or one row alone
    KeepNext, ///< would strand a heading, a table's head, or a signature
    Never,    ///< inside one thing
};

/// A horizontal slice of the flow, never cut: a line of a paragraph, a row of a table, a
/// picture. Items stand relative to its top and to the left edge of the page.
struct Strip
{
    double before = 0; ///< room above, dropped at the top of a page
    double height = 0;
    Break breakBefore = Break::Free;
    bool newPage = false;
    bool fixed = false;  ///< items stand at places of the page, not of the flow
    double notAbove = 0; ///< does not start above this place of its page
    std::vector<Item> items = {};
    std::shared_ptr<const std::vector<Strip>> resume = {}; ///< shown again when a page starts here
    QString bookmark = {};
    int bookmarkLevel = 0;
};

using Strips = std::vector<Strip>;

inline double heightOf(const Strips &strips)
{
    double all = 0;
    for (const Strip &strip : strips)
        all += strip.before + strip.height;
    return all;
}

} // namespace faubourg::render
