#include "app/cli/commands/draw/drawverifycommand.h"

#include "app/cli/commands/draw/drawfiles.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::DrawVerifyCommand)
};

} // namespace

QString DrawVerifyCommand::name() const
{
    return u"draw verify"_s;
}

QString DrawVerifyCommand::summary() const
{
    return Tr::tr("Compute a draw anew and compare it with what was published.");
}

QString DrawVerifyCommand::synopsis() const
{
    return u"DOSSIER"_s;
}

void DrawVerifyCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{u"seed"_s, Tr::tr("The public seed, as it was published."), u"text"_s},
         {u"record"_s, Tr::tr("The record; beside the dossier when not given."), u"file"_s}});
}

Result<void> DrawVerifyCommand::run(const QCommandLineParser &parser, const QStringList &arguments,
                                    Surroundings &surroundings) const
{
    const QString &path = arguments.at(0);
    FB_TRY_LET(bytes, readBytes(path));
    sortition::Published published{publishedHash(path), readIfThere(recordPath(path))};
    if (parser.isSet(u"record"_s)) {
        FB_TRY_LET(record, readBytes(parser.value(u"record"_s)));
        published.record = record;
    }
    FB_TRY_LET(differences, sortition::verify(bytes, parser.value(u"seed"_s), published));
    if (!differences.isEmpty())
        return Error{ErrorCode::RuleViolation, differences.join(u' '), {}};
    if (published.hash.isEmpty())
        surroundings.out << Tr::tr("There is no published SHA-256 to compare with.") << '\n';
    if (published.record.isEmpty())
        surroundings.out << Tr::tr("There is no record of the draw to compare with.") << '\n';
    surroundings.out << Tr::tr("The dossier is sound, and everything computed anew agrees.")
                     << '\n';
    return {};
}

} // namespace faubourg::cli
