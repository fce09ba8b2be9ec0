#pragma once

#include <QString>

namespace faubourg {

/// `text` without what XML 1.0 refuses even when escaped: control characters other than tab
/// and line ends, half surrogate pairs, U+FFFE and U+FFFF.
QString xmlText(const QString &text);

} // namespace faubourg
