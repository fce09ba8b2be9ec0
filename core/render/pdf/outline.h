#pragma once

#include "core/render/page.h"

#include <qpdf/QPDF.hh>

namespace faubourg::render {

/// The bookmarks of `list` as the outline of `file`, nested by their levels. Nothing when there
/// are none.
void addOutline(QPDF &file, const PageList &list, const std::vector<QPDFObjectHandle> &pages);

} // namespace faubourg::render
