#pragma once

#include "core/base/result.h"
#include "ui/base/notifier.h"

#include <QHash>
#include <QUndoCommand>

#include <functional>
#include <optional>

namespace faubourg::storage {
class Database;
}

namespace faubourg::ui {

/// The revision each record had when this program last read or wrote it, by kind and
/// id. Shared by the commands of a stack, so that only somebody else's save is a conflict.
using Revisions = QHash<std::pair<QString, qint64>, int>;

/// What a command needs around it; all of it outlives the undo stack.
struct UndoContext
{
    const storage::Database &database;
    Revisions &revisions;
    Notifier &notifier;
    /// Called after each change of the file; `replayed` when it was an undo or a redo.
    std::function<void(const QString &kind, qint64 id, bool replayed)> changed;
};

/// Replace the stored state of one aggregate by another, both ways: an edit has both
/// states, a creation no `before`, a removal no `after`. A refused act is reported and
/// makes the command obsolete, so that the stack drops it.
///
/// `Repository` is built over a database and has save(aggregate) -> Result<Aggregate>
/// and, unless its record always stands, remove(id, revision); `Aggregate` has id and revision.
template <typename Repository, typename Aggregate>
class SaveCommand final : public QUndoCommand
{
public:
    using State = std::optional<Aggregate>;

    SaveCommand(UndoContext context, QString kind, State before, State after, const QString &text)
        : QUndoCommand(text)
        , m_context(std::move(context))
        , m_kind(std::move(kind))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { apply(m_before, m_after); }
    void undo() override { apply(m_after, m_before); }

private:
    /// Bring the file from `from` to `to`. A stored state is kept as it was stored, with
    /// the ids it was given, so that the same rows come back after a removal.
    void apply(State &from, State &to)
    {
        const Result<qint64> touched = to ? store(from, *to) : remove(*from);
        if (!touched) {
            m_context.notifier.report(touched.error());
            setObsolete(true);
            return;
        }
        m_context.changed(m_kind, *touched, std::exchange(m_applied, true));
    }

    Result<qint64> store(State &from, Aggregate &to)
    {
        if (from) // the id was given when it was first stored
            to.id = from->id;
        to.revision = known(to);
        FB_TRY_LET(stored, Repository(m_context.database).save(to));
        to = stored;
        remember(to);
        return to.id.value();
    }

    Result<qint64> remove(const Aggregate &from)
    {
        if constexpr (requires(Repository repository) { repository.remove(from.id, 0); })
            FB_TRY(Repository(m_context.database).remove(from.id, known(from)));
        else
            Q_UNREACHABLE(); // the one record of its kind: it is changed, never removed
        return from.id.value();
    }

    int known(const Aggregate &aggregate) const
    {
        return m_context.revisions.value({m_kind, aggregate.id.value()}, aggregate.revision);
    }
    void remember(const Aggregate &aggregate)
    {
        m_context.revisions.insert({m_kind, aggregate.id.value()}, aggregate.revision);
    }

    UndoContext m_context;
    QString m_kind;
    State m_before;
    State m_after;
    bool m_applied = false;
};

} // namespace faubourg::ui
