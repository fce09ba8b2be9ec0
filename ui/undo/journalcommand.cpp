#include "ui/undo/journalcommand.h"

#include "core/storage/journal.h"
#include "core/storage/revert.h"

namespace faubourg::ui {

JournalCommand::JournalCommand(UndoContext context, QString kind, Act act, const QString &text)
    : QUndoCommand(text)
    , m_context(std::move(context))
    , m_kind(std::move(kind))
    , m_act(std::move(act))
{
}

void JournalCommand::apply()
{
    const bool isReplay = !m_act;
    if (const auto written = write(); !written) {
        m_context.notifier.report(written.error());
        setObsolete(true);
        return;
    }
    m_context.changed(m_kind, m_record, isReplay);
}

Result<void> JournalCommand::write()
{
    FB_TRY_LET(before, storage::newestEntry(m_context.database));
    if (m_act) {
        FB_TRY_LET(record, m_act());
        m_record = record;
        m_act = nullptr;
    } else {
        FB_TRY(storage::revert(m_context.database, m_from, m_to));
    }
    FB_TRY_LET(after, storage::newestEntry(m_context.database));
    m_from = before;
    m_to = after;
    return rememberRevisions();
}

/// So that older commands of the stack know the records again.
Result<void> JournalCommand::rememberRevisions()
{
    storage::JournalFilter filter;
    filter.afterId = m_from;
    FB_TRY_LET(entries, storage::journal(m_context.database, filter));
    for (const storage::JournalEntry &entry : std::as_const(entries))
        m_context.revisions.insert({entry.entity, entry.entityId}, entry.revision);
    return {};
}

} // namespace faubourg::ui
