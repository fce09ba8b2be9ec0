#include "app/cli/commands/draw/drawexportcommand.h"

#include "app/cli/commands/draw/drawfiles.h"
#include "core/exchange/draw/poolwriter.h"
#include "core/storage/atomicfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::DrawExportCommand)
};

Result<exchange::PoolConvention> readConvention(const QCommandLineParser &parser)
{
    const QString key = parser.value(u"convention"_s);
    if (const auto convention = exchange::kPoolConventionKeys.value(key))
        return *convention;
    return usageError(Tr::tr("--convention: “%1” is none of sortition-foundation, "
                             "sortition-foundation-old, panelot.")
                          .arg(key));
}

Result<QStringList> numbersDrawn(const sortition::Dossier &dossier, const QByteArray &bytes,
                                 const QCommandLineParser &parser)
{
    QStringList numbers;
    if (!parser.isSet(u"seed"_s))
        return numbers;
    FB_TRY_LET(draw, runDraw(dossier, bytes, parser.value(u"seed"_s)));
    for (const sortition::Drawn &drawn : draw.panel)
        numbers += dossier.pool.candidates[static_cast<std::size_t>(drawn.candidate)].number;
    return numbers;
}

} // namespace

QString DrawExportCommand::name() const
{
    return u"draw export"_s;
}

QString DrawExportCommand::summary() const
{
    return Tr::tr("Write the quotas and the candidates of a dossier for other draw programs.");
}

QString DrawExportCommand::synopsis() const
{
    return u"DOSSIER"_s;
}

void DrawExportCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{u"convention"_s, Tr::tr("sortition-foundation, sortition-foundation-old or panelot."),
          u"name"_s, u"sortition-foundation"_s},
         {u"seed"_s, Tr::tr("Also who is selected, and who remains."), u"text"_s},
         {u"out"_s, Tr::tr("The folder to write to."), u"folder"_s}});
}

Result<void> DrawExportCommand::run(const QCommandLineParser &parser, const QStringList &arguments,
                                    Surroundings &surroundings) const
{
    FB_TRY_LET(convention, readConvention(parser));
    if (!parser.isSet(u"out"_s))
        return usageError(Tr::tr("Say which folder to write to: --out FOLDER."));
    FB_TRY_LET(bytes, readBytes(arguments.at(0)));
    FB_TRY_LET(dossier, sortition::readDossier(bytes));
    FB_TRY_LET(drawn, numbersDrawn(dossier, bytes, parser));
    const QDir folder(parser.value(u"out"_s));
    const auto files = exchange::poolFiles(dossier.pool, convention, drawn);
    for (const exchange::PoolFile &file : files) {
        if (folder.exists(file.name))
            return Error{ErrorCode::RuleViolation,
                         Tr::tr("%1 is there already; choose another folder.")
                             .arg(folder.filePath(file.name)),
                         {}};
    }
    if (!folder.mkpath(u"."_s))
        return Error{ErrorCode::Storage,
                     Tr::tr("The folder %1 cannot be made; choose another.").arg(folder.path()),
                     {}};
    for (const exchange::PoolFile &file : files) {
        FB_TRY(storage::AtomicFile::write(folder.filePath(file.name), file.content));
        surroundings.out << folder.filePath(file.name) << '\n';
    }
    return {};
}

} // namespace faubourg::cli
