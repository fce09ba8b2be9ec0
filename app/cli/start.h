#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace faubourg::cli {

/// What goes wrong is said in one line on the error stream; Qt's own remarks are for
/// developers, who set FAUBOURG_DEBUG. To be called before an application is made.
void keepQuiet();

/// Every verb that needs no fonts; printing comes from the program that links them.
std::vector<std::unique_ptr<Command>> commonCommands();

/// What both programs do once an application stands: names, language, the verb. Exit code.
int start(QStringList arguments, std::vector<std::unique_ptr<Command>> commands);

/// The verb among `arguments`, before which `--lang` may stand; empty when there is none.
QString verbOf(const QStringList &arguments);

} // namespace faubourg::cli
