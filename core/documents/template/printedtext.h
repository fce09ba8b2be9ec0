#pragma once

#include "core/documents/blocks.h"

namespace faubourg::documents {

/// `runs` as printed: French spacing, raised ordinals.
InlineText printed(const QList<Run> &runs);

/// A value may hold several paragraphs, parted by an empty line.
QList<QList<Run>> paragraphsOf(const QList<Run> &runs);

bool isBlank(const QList<Run> &runs);

} // namespace faubourg::documents
