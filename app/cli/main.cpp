#include "app/cli/start.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;

namespace {

/// Printing needs fonts and a graphical application; help speaks of it. Both are another
/// program beside this one, so that every other verb starts in a third of the memory.
bool belongsToPrinting(const QString &verb)
{
    return verb == u"print" || verb == u"help" || verb == u"--help" || verb == u"-h";
}

int runPrinting(const QStringList &arguments)
{
    const QString program = QCoreApplication::applicationDirPath() + u"/faubourg-print"_s;
    const int code = QProcess::execute(program, arguments);
    if (code >= 0)
        return code;
    QTextStream(stderr) << QCoreApplication::translate(
                               "faubourg::cli::main",
                               "%1 could not be started; install the program again.")
                               .arg(program)
                        << Qt::endl;
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    cli::keepQuiet();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(FAUBOURG_VERSION));
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (belongsToPrinting(cli::verbOf(arguments)))
        return runPrinting(arguments);
    return cli::start(arguments, cli::commonCommands());
}
