#include "ui/shell/workspace.h"

namespace faubourg::ui {

Workspace::Workspace(storage::Database &database, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_notifier(notifier)
{
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
