#pragma once

#include <QString>

namespace faubourg::cli {

/// Installs the translation of the program into `language` ("fr", "en").
void speak(const QString &language);

} // namespace faubourg::cli
