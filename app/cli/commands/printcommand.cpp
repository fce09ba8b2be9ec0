#include "app/cli/commands/printcommand.h"

#include "app/cli/fileaccess.h"
#include "app/cli/options.h"
#include "core/documents/documentkinds.h"
#include "core/render/pdf.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::PrintCommand)
};

Result<documents::Selection> selection(const QCommandLineParser &parser)
{
    FB_TRY_LET(session, idOption<SessionId>(parser, u"session"_s));
    FB_TRY_LET(council, idOption<CouncilId>(parser, u"council"_s));
    FB_TRY_LET(quartier, idOption<QuartierId>(parser, u"quartier"_s));
    FB_TRY_LET(action, idOption<ActionId>(parser, u"action"_s));
    FB_TRY_LET(person, idOption<PersonId>(parser, u"person"_s));
    FB_TRY_LET(year, yearOption(parser, u"year"_s));
    return documents::Selection{session, council, quartier, action, person, year};
}

/// The format comes from --format, else from the extension of --out.
Result<render::PdfOptions> formatOf(const QCommandLineParser &parser, const QString &out)
{
    using render::PdfStandard;
    const QString format = parser.value(u"format"_s);
    const QString wanted = format.isEmpty() ? QFileInfo(out).suffix().toLower() : format;
    if (wanted == u"pdf")
        return render::PdfOptions{PdfStandard::A2aUa};
    if (wanted == u"pdf-a1b")
        return render::PdfOptions{PdfStandard::A1b};
    return usageError(
        Tr::tr("The format “%1” is not known here. Name a file that ends in .pdf.").arg(wanted));
}

QStringList kindKeys()
{
    QStringList keys;
    for (const auto &kind : documents::documentKinds())
        keys += kind.key;
    return keys;
}

} // namespace

QString PrintCommand::name() const
{
    return u"print"_s;
}

QString PrintCommand::summary() const
{
    return Tr::tr("Print a document to a file: %1.").arg(kindKeys().join(u' '));
}

QString PrintCommand::synopsis() const
{
    return u"DOCUMENT FILE"_s;
}

void PrintCommand::declareOptions(QCommandLineParser &parser) const
{
    for (const auto &name : {u"session"_s, u"council"_s, u"quartier"_s, u"action"_s, u"person"_s})
        parser.addOption({name, Tr::tr("What the document is about."), u"id"_s});
    parser.addOptions(
        {{u"year"_s, Tr::tr("The year of the programme."), u"year"_s},
         {u"format"_s,
          Tr::tr("pdf, when the file’s name does not tell; pdf-a1b for an older archive."),
          u"format"_s},
         {u"out"_s, Tr::tr("The file to write."), u"path"_s}});
}

Result<void> PrintCommand::run(const QCommandLineParser &parser, const QStringList &arguments,
                               Surroundings &surroundings) const
{
    const QString kind = arguments.at(0);
    const QString out = parser.value(u"out"_s);
    if (!kindKeys().contains(kind))
        return usageError(Tr::tr("There is no document “%1”. Known ones: %2.")
                              .arg(kind, kindKeys().join(u", "_s)));
    if (out.isEmpty())
        return usageError(Tr::tr("Say where the document goes: --out PATH."));
    FB_TRY_LET(format, formatOf(parser, out));
    FB_TRY_LET(wanted, selection(parser));
    FB_TRY_LET(file, openForReading(arguments.at(1)));
    FB_TRY_LET(
        prepared,
        documents::prepareDocument(kind, wanted, file->database(), surroundings.clock.today()));
    FB_TRY_LET(note, render::writePdf(prepared.document, out, format));
    if (!note.isEmpty())
        surroundings.err << note << '\n';
    for (const QString &warning : prepared.warnings)
        surroundings.out << warning << '\n';
    return {};
}

} // namespace faubourg::cli
