#pragma once

#include "core/render/page.h"

namespace faubourg::render {

/// Gives every link of the pages its node, beneath the node of its text, and its places. A link
/// that runs over lines or pages is one node with several places.
void findLinks(PageList &list);

} // namespace faubourg::render
