#pragma once

#include <QString>

namespace faubourg {

/// `title` as any file system takes it, Windows' among them: none of its reserved characters
/// and device names, no dot or space at the end, at most 120 characters. No extension: that is
/// the caller's to add. Empty when nothing of `title` can stay.
QString safeFileName(const QString &title);

} // namespace faubourg
