#pragma once

namespace faubourg {

/// The language dates and numbers are written in. Passed in by who writes; the
/// process locale has no say, so that a document is the same on every PC.
enum class Language { French, English };

} // namespace faubourg
