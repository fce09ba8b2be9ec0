#pragma once

#include "core/base/result.h"
#include "core/storage/lockhandle.h"
#include "core/storage/processidentity.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace faubourg::storage {

/// Who has the file open, for "read only: … uses this file since …". Empty fields: the
/// lock does not say.
struct LockHolder
{
    QString user;
    QString host;
    QDateTime openedAt; ///< by the holder's clock; shown, never compared with ours
};

/// What the lock file says, one `key=value` a line, in UTF-8.
struct LockContent
{
    static constexpr int kFormat = 1;

    QString token; ///< 128 random bits, hexadecimal; also the fence inside the data file
    QString user;
    ProcessIdentity process;
    QDateTime opened;
    quint32 beat = 0; ///< raised every 20 s while the holder lives
    QString version;  ///< of the program

    LockHolder holder() const { return {user, process.host, opened}; }
    friend bool operator==(const LockContent &, const LockContent &) = default;
};

QByteArray serialise(const LockContent &content);
/// Nothing for a lock that is empty, cut short, oversized or of an unknown format.
std::optional<LockContent> parseLock(const QByteArray &text);

/// `.~lock.NAME#` beside the data file: says who writes, from where, since when. It informs;
/// what protects is the fence, the same token inside the data file, which each act reads.
/// The file disappears with this object.
class LockFile
{
public:
    /// How often beat() is due.
    static constexpr int kBeatSeconds = 20;

    struct Attempt
    {
        std::unique_ptr<LockFile> lock;   ///< ours, or none:
        std::optional<LockHolder> holder; ///< then somebody else's
        bool wasTakenOver = false;        ///< from a program that no longer runs
    };

    /// Takes the lock of the data file at `path` when nobody has it, or when its holder ran
    /// on this computer and ended without removing it. Any other lock (another computer's,
    /// an unreadable one) is respected. An error when the folder refuses the file.
    static Result<Attempt> acquire(const QString &path, const QString &user);
    /// Takes the lock from whoever has it. Only after LockWatch said so and the user agreed.
    static Result<std::unique_ptr<LockFile>> takeOver(const QString &path, const QString &user);
    ~LockFile();
    Q_DISABLE_COPY_MOVE(LockFile)

    const QString &token() const { return m_content.token; }
    /// Shows that we are alive. False once another program has taken the lock.
    bool beat();

    static QString pathFor(const QString &path);
    /// What the lock beside `path` says; nothing when there is none or it is unreadable.
    static std::optional<LockContent> read(const QString &path);

private:
    LockFile(QString path, LockContent content);
    static Result<Attempt> tryOnce(std::unique_ptr<LockFile> lock);

    QString m_path;
    LockContent m_content;
    LockHandle m_handle;
};

/// Watches somebody else's lock and tells when taking over may be offered: no living program
/// holds the file open, and its counter stood still for a minute of our own clock.
class LockWatch
{
public:
    enum class State {
        Free,      ///< no lock any more: open the file again
        Held,      ///< respect it
        Abandoned, ///< taking over may be offered; it asks first
    };
    static constexpr qint64 kStandstillMs = 60'000;

    explicit LockWatch(QString path) : m_path(std::move(path)) { }
    /// Looks now. `monotonicMs` is a clock that only goes forward (QElapsedTimer), its
    /// origin is free; two computers' clocks are never compared.
    State look(qint64 monotonicMs);

private:
    QString m_path;
    QByteArray m_seen;
    std::optional<qint64> m_since;
};

} // namespace faubourg::storage
