#pragma once

#include "core/base/result.h"

#include <functional>

class QIODevice;

namespace faubourg::storage {

class FileSystem;

/// The one door through which the program writes files other than the data file.
/// The content goes to a temporary beside the target, every write counted, is synced,
/// measured again, and only then takes the target's name: whoever looks sees the old file
/// or the whole new one, and nothing half-written stays behind. The error names the true
/// cause. (QSaveFile has been seen to report success on a full disk.)
class AtomicFile
{
public:
    using Producer = std::function<Result<void>(QIODevice &)>;
    using PathProducer = std::function<Result<void>(const QString &temporaryPath)>;
    enum class IfExists { Replace, Refuse };

    static Result<void> write(const QString &path, const QByteArray &content);
    /// `produce` writes to a sequential device; its error, or that of a write it overlooked,
    /// comes back and the target stays as it was.
    static Result<void> write(const QString &path, const Producer &produce);
    /// For libraries that only write to a path: `produce` fills the temporary, which exists
    /// and is empty.
    static Result<void> writeThrough(const QString &path, const PathProducer &produce,
                                     IfExists ifExists = IfExists::Replace);

    explicit AtomicFile(const FileSystem &system) : m_system(system) { }
    Result<void> run(const QString &path, const Producer &produce) const;
    Result<void> runThrough(const QString &path, const PathProducer &produce,
                            IfExists ifExists) const;

private:
    const FileSystem &m_system;
};

} // namespace faubourg::storage
