#include "ui/shell/documentpreview.h"

#include "ui/shell/workspace.h"

namespace faubourg::ui {

PreviewWindow *previewDocument(Workspace &workspace, QWidget *parent, const PrintableDocument &what)
{
    auto prepared = documents::prepareDocument(what.kind, what.selection, workspace.database(),
                                               {workspace.today(), what.gender});
    if (!prepared) {
        workspace.notifier().report(prepared.error());
        return nullptr;
    }
    return previewDocument(parent, std::move(prepared).value());
}

} // namespace faubourg::ui
