#pragma once

#include "ui/base/page.h"
#include "ui/print/previewwindow.h"

namespace faubourg::ui {

class Workspace;

/// Prepare `what` from the open file and show it in a preview. Null, with the reason on
/// screen, when it cannot be made.
PreviewWindow *previewDocument(Workspace &workspace, QWidget *parent,
                               const PrintableDocument &what);

} // namespace faubourg::ui
