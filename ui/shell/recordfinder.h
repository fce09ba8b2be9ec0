#pragma once

#include "ui/shell/finder.h"
#include "ui/shell/pagefactory.h"

namespace faubourg::ui {

/// Finds records of the file for Ctrl+K, of the kinds that some page shows. `open` is
/// given where the chosen one lies.
Finder recordFinder(const Workspace &workspace, const QList<PageFactory> &pages,
                    std::function<void(const Location &)> open);

} // namespace faubourg::ui
