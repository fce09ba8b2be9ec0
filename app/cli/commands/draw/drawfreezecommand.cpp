#include "app/cli/commands/draw/drawfreezecommand.h"

#include "app/cli/commands/draw/drawfiles.h"
#include "core/sortition/ft1.h"
#include "core/sortition/proof/verificationpage.h"
#include "core/storage/atomicfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::DrawFreezeCommand)
};

Error frozenAlready(const QString &path)
{
    return {ErrorCode::RuleViolation,
            Tr::tr("%1 was frozen with another content; a correction is a new dossier under a new "
                   "name, with a new seed.")
                .arg(path),
            {}};
}

} // namespace

QString DrawFreezeCommand::name() const
{
    return u"draw freeze"_s;
}

QString DrawFreezeCommand::summary() const
{
    return Tr::tr("Check a dossier and write the SHA-256 to publish before the seed exists.");
}

QString DrawFreezeCommand::synopsis() const
{
    return u"DOSSIER"_s;
}

void DrawFreezeCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{u"seed-rule"_s, Tr::tr("Which later public event gives the seed."), u"text"_s},
         {u"page"_s, Tr::tr("A page that checks the draw in a browser."), u"file"_s}});
}

Result<void> DrawFreezeCommand::run(const QCommandLineParser &parser, const QStringList &arguments,
                                    Surroundings &surroundings) const
{
    const QString &path = arguments.at(0);
    FB_TRY_LET(original, readBytes(path));
    FB_TRY_LET(dossier, sortition::readDossier(original));
    if (const QStringList wrong = sortition::verifyProof(dossier); !wrong.isEmpty())
        return Error{ErrorCode::RuleViolation, wrong.first(), {}};
    if (parser.isSet(u"seed-rule"_s))
        dossier.seedRule =
            sortition::canonicalSeed(parser.value(u"seed-rule"_s)).replace(u';', u',');
    const QByteArray bytes = toText(dossier);
    const QByteArray hash = sortition::sha256(bytes);
    const QByteArray published = publishedHash(path);
    if (!published.isEmpty() && published != hash)
        return frozenAlready(path);
    if (bytes != original)
        FB_TRY(storage::AtomicFile::write(path, bytes));
    const QByteArray line = hash + "  " + QFileInfo(path).fileName().toUtf8() + '\n';
    FB_TRY(writeOnce(hashPath(path), line));
    if (parser.isSet(u"page"_s))
        FB_TRY(storage::AtomicFile::write(parser.value(u"page"_s),
                                          sortition::verificationPage(bytes)));
    surroundings.out << QString::fromUtf8(line);
    return {};
}

} // namespace faubourg::cli
