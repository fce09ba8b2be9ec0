#pragma once

#include "core/base/result.h"

namespace faubourg::test {

/// Makes, at `path`, the file that a program whose newest migration is `version` (1…) would
/// have left: the schema of that version and a row in one table of each migration up to it.
/// `build/…/bin/make_version_files` writes tests/data/versions/ with it.
Result<void> makeVersionFile(const QString &path, int version);

/// "table: rows" for every table of the file that has rows, the journal and the properties
/// apart: what must be the same after the file was brought up to date.
Result<QStringList> rowCounts(const QString &path);

} // namespace faubourg::test
