#include "app/cli/commands/checkcommand.h"
#include "app/cli/commands/exportcommand.h"
#include "app/cli/commands/importcommand.h"
#include "app/cli/commands/infocommand.h"
#include "app/cli/commands/listcommand.h"
#include "app/cli/commands/newcommand.h"
#include "app/cli/commands/printcommand.h"
#include "app/cli/commands/searchcommand.h"
#include "app/cli/language.h"
#include "app/cli/program.h"

#include <QGuiApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;

namespace {

std::vector<std::unique_ptr<cli::Command>> allCommands()
{
    std::vector<std::unique_ptr<cli::Command>> commands;
    commands.push_back(std::make_unique<cli::NewCommand>());
    commands.push_back(std::make_unique<cli::InfoCommand>());
    commands.push_back(std::make_unique<cli::ListCommand>());
    commands.push_back(std::make_unique<cli::PrintCommand>());
    commands.push_back(std::make_unique<cli::ImportCommand>());
    commands.push_back(std::make_unique<cli::ExportCommand>());
    commands.push_back(std::make_unique<cli::SearchCommand>());
    commands.push_back(std::make_unique<cli::CheckCommand>());
    return commands;
}

/// Takes `--lang fr|en` off the arguments; French when it is not there.
Result<QString> takeLanguage(QStringList &arguments)
{
    if (arguments.value(0) != u"--lang")
        return u"fr"_s;
    const QString language = arguments.value(1);
    arguments.remove(0, std::min<qsizetype>(2, arguments.size()));
    if (language == u"fr" || language == u"en")
        return language;
    return cli::usageError(QCoreApplication::translate(
        "faubourg::cli::main", "Choose a language: --lang fr or --lang en."));
}

/// What goes wrong is said in one line on the error stream; Qt's own remarks are for
/// developers, who set FAUBOURG_DEBUG.
void keepQuiet(QtMsgType, const QMessageLogContext &, const QString &)
{
}

/// The arguments in this platform's encoding. A graphical application would keep some
/// for itself: --session is Qt's own word too.
QStringList ownArguments(int argc, char **argv)
{
    const QCoreApplication reader(argc, argv);
    return QCoreApplication::arguments().sliced(1);
}

/// Printing needs fonts, and so a graphical application, though never a display.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv, bool prints)
{
    if (!prints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("FAUBOURG_DEBUG"))
        qInstallMessageHandler(keepQuiet);
    QStringList arguments = ownArguments(argc, argv);
    int programOnly = 1;
    const auto app = application(programOnly, argv, arguments.contains(u"print"_s));
    QCoreApplication::setOrganizationName(u"Faubourg"_s);
    QCoreApplication::setApplicationName(u"Faubourg"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FAUBOURG_VERSION));

    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto language = takeLanguage(arguments);
    cli::speak(language.valueOr(u"fr"_s));
    if (!language) {
        err << language.error().message << Qt::endl;
        return 2;
    }
    const Clock clock;
    cli::Surroundings surroundings{out, err, clock};
    return cli::Program(allCommands()).run(arguments, surroundings);
}
