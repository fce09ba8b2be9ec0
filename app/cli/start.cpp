#include "app/cli/start.h"

#include "app/cli/commands/checkcommand.h"
#include "app/cli/commands/draw/drawexportcommand.h"
#include "app/cli/commands/draw/drawfreezecommand.h"
#include "app/cli/commands/draw/drawpreparecommand.h"
#include "app/cli/commands/draw/drawruncommand.h"
#include "app/cli/commands/draw/drawsubstitutecommand.h"
#include "app/cli/commands/draw/drawverifycommand.h"
#include "app/cli/commands/exportcommand.h"
#include "app/cli/commands/importcommand.h"
#include "app/cli/commands/infocommand.h"
#include "app/cli/commands/listcommand.h"
#include "app/cli/commands/newcommand.h"
#include "app/cli/commands/searchcommand.h"
#include "app/cli/language.h"
#include "app/cli/program.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

/// Takes `--lang fr|en` off the arguments; French when it is not there.
Result<QString> takeLanguage(QStringList &arguments)
{
    if (arguments.value(0) != u"--lang")
        return u"fr"_s;
    const QString language = arguments.value(1);
    arguments.remove(0, std::min<qsizetype>(2, arguments.size()));
    if (language == u"fr" || language == u"en")
        return language;
    return usageError(QCoreApplication::translate("faubourg::cli::main",
                                                  "Choose a language: --lang fr or --lang en."));
}

void dropMessage(QtMsgType, const QMessageLogContext &, const QString &)
{
}

} // namespace

void keepQuiet()
{
    if (qEnvironmentVariableIsEmpty("FAUBOURG_DEBUG"))
        qInstallMessageHandler(dropMessage);
}

std::vector<std::unique_ptr<Command>> commonCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<InfoCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<DrawPrepareCommand>());
    commands.push_back(std::make_unique<DrawFreezeCommand>());
    commands.push_back(std::make_unique<DrawRunCommand>());
    commands.push_back(std::make_unique<DrawSubstituteCommand>());
    commands.push_back(std::make_unique<DrawVerifyCommand>());
    commands.push_back(std::make_unique<DrawExportCommand>());
    return commands;
}

int start(QStringList arguments, std::vector<std::unique_ptr<Command>> commands)
{
    QCoreApplication::setOrganizationName(u"Faubourg"_s);
    QCoreApplication::setApplicationName(u"Faubourg"_s);

    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto language = takeLanguage(arguments);
    speak(language.valueOr(u"fr"_s));
    if (!language) {
        err << language.error().message << Qt::endl;
        return 2;
    }
    const Clock clock;
    Surroundings surroundings{out, err, clock};
    return Program(std::move(commands)).run(arguments, surroundings);
}

QString verbOf(const QStringList &arguments)
{
    return arguments.value(arguments.value(0) == u"--lang" ? 2 : 0);
}

} // namespace faubourg::cli
