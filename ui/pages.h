#pragma once

#include "ui/shell/pagefactory.h"

namespace faubourg::ui {

class Preferences;

/// Every page of the main window, in the order of the sidebar.
QList<PageFactory> allPages(Preferences &preferences);

} // namespace faubourg::ui
