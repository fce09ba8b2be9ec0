#pragma once

#include "core/render/pdf/marks.h"

#include <optional>

namespace faubourg::render {

/// The content of a page with its parts named, and the node of each MCID.
struct MarkedContent
{
    std::string content = {};
    std::vector<int> nodes = {};
};

/// The name of the element of `node`: "/H2".
std::string_view elementName(const Node &node);

/// `painted` with each mark replaced by marked content. Nothing when `painted` does not hold
/// `marks`, all of them, in their order and nothing else, or paints outside of them: then the
/// content is not what this program wrote, and no structure can be trusted.
std::optional<MarkedContent> withMarkedContent(std::string_view painted,
                                               const std::vector<int> &marks,
                                               const std::vector<Node> &nodes);

} // namespace faubourg::render
