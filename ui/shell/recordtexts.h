#pragma once

#include "ui/base/listdetailpage.h"

#include <QCoreApplication>

namespace faubourg::ui {

/// The words RecordPage needs for one kind of record; %1 is the name of the record.
/// Agreement in gender makes them whole sentences rather than pieces.
struct RecordTexts
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::RecordTexts)

public:
    ListTexts list;
    QString newTitle;   ///< heading of a record not stored yet: "New person"
    QString undoCreate; ///< "Add %1"
    QString undoEdit;   ///< "Change %1"
    QString undoRemove; ///< "Remove %1"
    QString saved;      ///< result line: "%1 is saved."
    QString removed;    ///< "%1 was removed."

    static QString remove() { return tr("Remove"); }
    static QString undo() { return tr("Undo"); }
    static QString incomplete()
    {
        return tr("%1 The record stays open; press Esc to give up the changes.");
    }
};

} // namespace faubourg::ui
