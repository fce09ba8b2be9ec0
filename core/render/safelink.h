#pragma once

#include <QString>

namespace faubourg::render {

/// Whether a document may offer `address` to be opened: the web, mail, telephone; never a
/// script or a file of the reader's.
bool isSafeLink(const QString &address);

} // namespace faubourg::render
