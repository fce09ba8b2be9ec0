#pragma once

#include "core/reports/dueitems.h"
#include "ui/base/page.h"

#include <QKeySequence>

#include <functional>

namespace faubourg::ui {

class Workspace;

/// How the main window comes to a page. Each page's room has one function that returns
/// one, listed in ui/pages.cpp.
struct PageFactory
{
    QLatin1StringView key; ///< stable: "people"; names the page in history and settings
    QString title;         ///< in the sidebar, with the office's own word
    QLatin1StringView icon;
    std::function<Page *(Workspace &workspace, QWidget *parent)> create;
    /// Kinds of record (tables) that this page shows: where undo and search lead.
    QStringList kinds = {};
    /// The page is about all that is due, whatever its kind.
    bool showsAllDue = false;
    /// Below the others, at the foot of the sidebar.
    bool isAtFoot = false;
    QKeySequence shortcut = {};

    /// The count beside the page's name: what is late or due up to Sunday. None is shown for
    /// zero. Each due thing is about one kind of record, so that the counts of the pages add up
    /// to that of the home page.
    int countOf(const reports::DueItems &due) const;
};

} // namespace faubourg::ui
