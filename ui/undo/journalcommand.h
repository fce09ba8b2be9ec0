#pragma once

#include "ui/undo/savecommand.h"

namespace faubourg::ui {

/// An act that core writes in one go over many records (a merge, an import). It is undone by
/// what the journal says of it, and redone in the same way, so that ids stay.
class JournalCommand final : public QUndoCommand
{
public:
    /// The act gives the record it is about; 0 stands for several.
    using Act = std::function<Result<qint64>()>;

    JournalCommand(UndoContext context, QString kind, Act act, const QString &text);

    void redo() override { apply(); }
    void undo() override { apply(); }

private:
    void apply();
    Result<void> write();
    Result<void> rememberRevisions();

    UndoContext m_context;
    QString m_kind;
    Act m_act; ///< empty once it was carried out
    qint64 m_record = 0;
    qint64 m_from = 0; ///< the journal before and after what was written last
    qint64 m_to = 0;
};

} // namespace faubourg::ui
