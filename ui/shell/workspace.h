#pragma once

#include "core/reports/morning.h"
#include "core/storage/database.h"
#include "ui/shell/history.h"
#include "ui/undo/journalcommand.h"

#include <QUndoStack>

namespace faubourg::ui {

/// The open file as the pages see it: the database, the day, the undo stack, and the
/// word that something changed. Pages get it in their constructor.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// `database` and `notifier` outlive the workspace.
    Workspace(storage::Database &database, Notifier &notifier, QObject *parent = nullptr);

    const storage::Database &database() const { return m_database; }
    QDate today() const { return m_database.clock().today(); }
    /// What is due today and how the councils stand, read once after each change. What
    /// cannot be read is told to the user, and missing.
    const reports::Morning &morning();
    bool isReadOnly() const { return m_database.isReadOnly(); }
    Notifier &notifier() { return m_notifier; }
    QUndoStack &undoStack() { return m_undoStack; }
    /// Where the user has been in this file since it was opened.
    History &history() { return m_history; }

    /// Store `after` in place of `before` as one undoable act called `text`. A missing
    /// `before` creates, a missing `after` removes. False when it was refused; the reason
    /// is then on screen. `kind` is the table of the aggregate: "person".
    template <typename Repository, typename Aggregate>
    bool save(const QString &kind, std::optional<Aggregate> before, std::optional<Aggregate> after,
              const QString &text)
    {
        if (before)
            m_revisions.insert({kind, before->id.value()}, before->revision);
        m_undoStack.push(new SaveCommand<Repository, Aggregate>(
            undoContext(), kind, std::move(before), std::move(after), text));
        return std::exchange(m_applied, false);
    }

    /// Several saves that the user sees, undoes and redoes as one act called `text`. When
    /// one of them is refused (`acts` returns false), those before it are taken back.
    bool saveTogether(const QString &text, const std::function<bool()> &acts);

    /// Carry out an act that core writes in one go over many records, undoable as one and
    /// called `text`. False when it was refused; the reason is then on screen.
    bool run(const QString &kind, const QString &text, JournalCommand::Act act);

    /// Say that records of `kind` changed by an act that is no undoable command (an
    /// import, a convocation sent); 0 stands for several.
    void announce(const QString &kind, qint64 id = 0);

    /// The record the last act was about.
    qint64 lastRecord() const { return m_lastRecord; }

signals:
    /// Something of this kind changed in the file: whoever shows it reads it again.
    void changed(const QString &kind, qint64 id);
    /// An undo or a redo touched this record: whoever shows it brings it into view.
    void replayed(const QString &kind, qint64 id);

private:
    UndoContext undoContext();

    storage::Database &m_database;
    Notifier &m_notifier;
    Revisions m_revisions;
    QUndoStack m_undoStack;
    History m_history;
    std::optional<reports::Morning> m_morning;
    QDate m_morningOf;
    qint64 m_lastRecord = 0;
    bool m_applied = false;
};

} // namespace faubourg::ui
