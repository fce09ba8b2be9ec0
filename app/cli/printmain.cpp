#include "app/cli/commands/printcommand.h"
#include "app/cli/start.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;

namespace {

/// The arguments in this platform's encoding. A graphical application would keep some
/// for itself: --session is Qt's own word too.
QStringList ownArguments(int argc, char **argv)
{
    const QCoreApplication reader(argc, argv);
    return QCoreApplication::arguments().sliced(1);
}

} // namespace

/// `faubourg-cli print` and `faubourg-cli help`: every verb, with the fonts, never a display.
int main(int argc, char *argv[])
{
    cli::keepQuiet();
    const QStringList arguments = ownArguments(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int programOnly = 1;
    const QGuiApplication app(programOnly, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(FAUBOURG_VERSION));
    auto commands = cli::commonCommands();
    commands.push_back(std::make_unique<cli::PrintCommand>());
    return cli::start(arguments, std::move(commands));
}
