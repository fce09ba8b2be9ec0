#pragma once

#include "core/storage/datafile.h"

class QCommandLineParser;

namespace faubourg::cli {

/// Who the command line acts as: this account, under the same pseudonymous id as the window.
storage::Owner owner();

/// For verbs that read: no lock taken.
Result<std::unique_ptr<storage::DataFile>> openForReading(const QString &path);

/// For verbs that write: ReadOnly error naming the holder when somebody else has the file.
Result<std::unique_ptr<storage::DataFile>> openForWriting(const QString &path);

} // namespace faubourg::cli
