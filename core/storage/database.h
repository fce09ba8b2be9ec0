#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QSqlDatabase>

#include <memory>

namespace faubourg::storage {

enum class Access { ReadWrite, ReadOnly };

/// One open SQLite connection with the settings Faubourg relies on, and what an
/// act needs to know of its surroundings: the time, who acts, and the fence.
/// Use it from the thread that opened it.
class Database
{
public:
    /// Opens `path`; ReadWrite creates a missing file. The settings of
    /// design.md 3.6 are applied and read back; Storage error when one did not take.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    static Result<std::unique_ptr<Database>> openInMemory();
    /// A private copy in memory of the file at `path`, which is not kept open:
    /// a reader that never blocks a writer.
    static Result<std::unique_ptr<Database>> openSnapshot(const QString &path);
    /// The same, still open for writing into the copy: makeReadOnly() makes it a snapshot.
    static Result<std::unique_ptr<Database>> openCopyInMemory(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QSqlDatabase &connection() const { return m_connection; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }

    /// From now on every act is refused: another program has taken the file over.
    void setReadOnly() { m_access = Access::ReadOnly; }
    /// The same, and SQLite itself refuses to write.
    Result<void> makeReadOnly();

    const Clock &clock() const { return *m_clock; }
    void setClock(std::shared_ptr<const Clock> clock) { m_clock = std::move(clock); }
    /// The pseudonymous id under which acts enter the journal.
    const QString &actor() const { return m_actor; }
    void setActor(QString actor) { m_actor = std::move(actor); }
    /// The token that must stand in the file for a write to go ahead; empty: none.
    const QString &fence() const { return m_fence; }
    void setFence(QString token) { m_fence = std::move(token); }

private:
    friend class Transaction;
    Database(const QSqlDatabase &connection, Access access);
    static Result<std::unique_ptr<Database>> connect(const QString &name, const QString &options,
                                                     Access access);

    QSqlDatabase m_connection;
    Access m_access;
    std::shared_ptr<const Clock> m_clock = std::make_shared<Clock>();
    QString m_actor;
    QString m_fence;
    mutable int m_depth = 0; ///< transactions open, one inside the other
};

} // namespace faubourg::storage
