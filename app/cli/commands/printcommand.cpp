#include "app/cli/commands/printcommand.h"

#include "app/cli/fileaccess.h"
#include "app/cli/options.h"
#include "core/documents/documentkinds.h"
#include "core/render/output.h"

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
    FB_TRY_LET(question, idOption<QuestionId>(parser, u"question"_s));
    FB_TRY_LET(questionnaire, idOption<training::QuestionnaireId>(parser, u"questionnaire"_s));
    FB_TRY_LET(training, idOption<training::TrainingId>(parser, u"training"_s));
    FB_TRY_LET(draw, idOption<DrawId>(parser, u"draw"_s));
    return documents::Selection{session, council,  quartier,      action,   person,
                                year,    question, questionnaire, training, draw};
}

Result<documents::DocumentOptions> options(const QCommandLineParser &parser, QDate today)
{
    const QString gender = parser.value(u"gender"_s);
    const auto writing = documents::kGenderWritings.value(gender);
    if (!gender.isEmpty() && !writing)
        return usageError(
            Tr::tr("--gender: “%1” is not known. Choose neutral, double or midpoint.").arg(gender));
    return documents::DocumentOptions(today, writing);
}

QStringList formatKeys()
{
    QStringList keys;
    for (const auto &format : render::outputFormats())
        keys += format.key;
    return keys;
}

/// The format comes from --format, else from the extension of --out; letters are PDF.
Result<render::OutputFormat> formatOf(const QCommandLineParser &parser, const QString &out)
{
    QString wanted = parser.value(u"format"_s).toLower();
    if (wanted.isEmpty())
        wanted = parser.isSet(u"each"_s) ? u"pdf"_s : QFileInfo(out).suffix().toLower();
    if (const auto format = render::outputFormat(wanted))
        return *format;
    const QString known = formatKeys().join(u", "_s);
    return usageError(
        wanted.isEmpty()
            ? Tr::tr("The name %1 tells no format. Let it end in one of: %2.").arg(out, known)
            : Tr::tr("The format “%1” is not known here. Known ones: %2.").arg(wanted, known));
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
    for (const auto &name : {u"session"_s, u"council"_s, u"draw"_s, u"questionnaire"_s,
                             u"training"_s, u"quartier"_s, u"action"_s, u"person"_s, u"question"_s})
        parser.addOption({name, Tr::tr("What the document is about."), u"id"_s});
    parser.addOptions(
        {{u"year"_s, Tr::tr("The year of the programme."), u"year"_s},
         {u"gender"_s,
          Tr::tr("How women and men are written of: neutral, double or midpoint; as the office has "
                 "chosen when not given."),
          u"writing"_s},
         {u"format"_s,
          Tr::tr("When the file’s name does not tell: %1.").arg(formatKeys().join(u' ')),
          u"format"_s},
         {u"each"_s, Tr::tr("One file a person; --out names their folder.")},
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
    FB_TRY_LET(how, options(parser, surroundings.clock.today()));
    FB_TRY_LET(prepared, documents::prepareDocument(kind, wanted, file->database(), how));
    if (parser.isSet(u"each"_s)) {
        FB_TRY(render::writeLetters(prepared.document, format, out));
    } else {
        FB_TRY_LET(note, render::writeDocument(prepared.document, format, out));
        if (!note.isEmpty())
            surroundings.err << note << '\n';
    }
    for (const QString &warning : prepared.warnings)
        surroundings.out << warning << '\n';
    return {};
}

} // namespace faubourg::cli
