#include "app/cli/program.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::Program)
};

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

QStringList words(const QString &synopsis)
{
    return synopsis.split(u' ', Qt::SkipEmptyParts);
}

Result<void> checkCount(const Command &command, const QStringList &arguments)
{
    const QStringList expected = words(command.synopsis());
    const auto needed =
        std::ranges::count_if(expected, [](const QString &word) { return !word.startsWith(u'['); });
    if (arguments.size() >= needed && arguments.size() <= expected.size())
        return {};
    return usageError(Tr::tr("Write: faubourg-cli %1 %2").arg(command.name(), command.synopsis()));
}

/// Qt quotes nothing and may break the line; one line goes to the terminal.
QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').simplified();
}

} // namespace

Error usageError(const QString &message)
{
    return {ErrorCode::Usage, message, {}};
}

Program::Program(std::vector<std::unique_ptr<Command>> commands) : m_commands(std::move(commands))
{
}

int Program::run(const QStringList &arguments, Surroundings &surroundings, QTextStream &err) const
{
    const auto done = dispatch(arguments, surroundings);
    surroundings.out.flush();
    if (done)
        return EXIT_SUCCESS;
    err << oneLine(done.error().message) << Qt::endl;
    if (!done.error().detail.isEmpty())
        qDebug("%s", qUtf8Printable(done.error().detail));
    return done.error().code == ErrorCode::Usage ? kWrongUsage : kFailed;
}

Result<void> Program::dispatch(const QStringList &arguments, Surroundings &surroundings) const
{
    if (arguments.isEmpty())
        return usageError(
            Tr::tr("Say what to do: faubourg-cli VERB … (faubourg-cli help lists the verbs)."));
    const QString verb = arguments.first();
    if (verb == u"help" || verb == u"--help" || verb == u"-h") {
        surroundings.out << help();
        return {};
    }
    const Command *oneWord = find(verb);
    const Command *command = oneWord ? oneWord : find(arguments.mid(0, 2).join(u' '));
    if (!command)
        return usageError(Tr::tr("The verb “%1” does not exist. faubourg-cli help lists the verbs.")
                              .arg(arguments.mid(0, isFamily(verb) ? 2 : 1).join(u' ')));
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    command->declareOptions(parser);
    if (!parser.parse(oneWord ? arguments : arguments.sliced(1)))
        return usageError(parser.errorText());
    const QStringList positional = parser.positionalArguments();
    FB_TRY(checkCount(*command, positional));
    return command->run(parser, positional, surroundings);
}

/// Some verbs are two words that start with this one: draw prepare, draw run…
bool Program::isFamily(const QString &word) const
{
    return std::ranges::any_of(
        m_commands, [&](const auto &command) { return command->name().startsWith(word + u' '); });
}

const Command *Program::find(const QString &name) const
{
    const auto found = std::ranges::find(m_commands, name, &Command::name);
    return found == m_commands.end() ? nullptr : found->get();
}

QString Program::help() const
{
    QString text = Tr::tr("faubourg-cli [--lang fr|en] VERB …") + u"\n\n"_s;
    for (const auto &command : m_commands)
        text +=
            u"  %1 %2\n      %3\n"_s.arg(command->name(), command->synopsis(), command->summary());
    return text;
}

} // namespace faubourg::cli
