#pragma once

#include "core/render/stripbuilder.h"

namespace faubourg::render {

/// Finds where each chapter begins, gives each line of a contents list its page and makes it a
/// link: known only once every page is set.
void fillContents(PageList &list, Workshop &shop);

} // namespace faubourg::render
