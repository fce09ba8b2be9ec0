#include "ui/shell/workspace.h"

namespace faubourg::ui {

Workspace::Workspace(storage::Database &database, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_notifier(notifier)
{
    // Connected first, so that whoever hears of a change finds it read again.
    connect(this, &Workspace::changed, this, [this] { m_morning.reset(); });
}

const reports::Morning &Workspace::morning()
{
    if (!m_morning || m_morningOf != today()) {
        m_morningOf = today();
        auto read = reports::morning(m_database, m_morningOf);
        if (!read)
            m_notifier.report(read.error());
        m_morning = std::move(read).valueOr({});
    }
    return *m_morning;
}

bool Workspace::saveTogether(const QString &text, const std::function<bool()> &acts)
{
    m_undoStack.beginMacro(text);
    const bool done = acts();
    m_undoStack.endMacro();
    if (!done) {
        // The stack undoes no obsolete command but drops it, and gives no other way in.
        auto *half = const_cast<QUndoCommand *>(m_undoStack.command(m_undoStack.index() - 1));
        half->undo();
        half->setObsolete(true);
        m_undoStack.undo();
    }
    return done;
}

bool Workspace::run(const QString &kind, const QString &text, JournalCommand::Act act)
{
    m_undoStack.push(new JournalCommand(undoContext(), kind, std::move(act), text));
    return std::exchange(m_applied, false);
}

void Workspace::announce(const QString &kind, qint64 id)
{
    emit changed(kind, id);
}

UndoContext Workspace::undoContext()
{
    return {m_database, m_revisions, m_notifier,
            [this](const QString &kind, qint64 id, bool isReplay) {
                m_applied = true;
                m_lastRecord = id;
                emit changed(kind, id);
                if (isReplay)
                    emit replayed(kind, id);
            }};
}

} // namespace faubourg::ui
