#include "app/cli/commands/draw/drawsubstitutecommand.h"

#include "app/cli/commands/draw/drawfiles.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::DrawSubstituteCommand)
};

QByteArray json(const std::vector<sortition::Replacement> &replacements)
{
    QJsonArray array;
    for (const auto &replacement : replacements)
        array += QJsonObject{{u"vacant"_s, replacement.vacant},
                             {u"substitute"_s, replacement.substitute},
                             {u"had_seat"_s, replacement.hadSeat},
                             {u"deviation"_s, replacement.deviation}};
    return QJsonDocument(array).toJson();
}

} // namespace

QString DrawSubstituteCommand::name() const
{
    return u"draw substitute"_s;
}

QString DrawSubstituteCommand::summary() const
{
    return Tr::tr("Say which substitute takes each seat that fell vacant, in that order.");
}

QString DrawSubstituteCommand::synopsis() const
{
    return u"DOSSIER"_s;
}

void DrawSubstituteCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{u"seed"_s, Tr::tr("The public seed, as it was published."), u"text"_s},
         {u"vacant"_s, Tr::tr("All numbers that left since the draw, in their order."),
          u"numbers"_s},
         {u"json"_s, Tr::tr("A JSON array.")}});
}

Result<void> DrawSubstituteCommand::run(const QCommandLineParser &parser,
                                        const QStringList &arguments,
                                        Surroundings &surroundings) const
{
    const QStringList vacant = parser.value(u"vacant"_s).split(u',', Qt::SkipEmptyParts);
    if (vacant.isEmpty())
        return usageError(Tr::tr("Say which seats are vacant: --vacant 012,034."));
    FB_TRY_LET(frozen, readFrozen(arguments.at(0)));
    FB_TRY_LET(draw, runDraw(frozen.dossier, frozen.bytes, parser.value(u"seed"_s)));
    const QByteArray known = readIfThere(recordPath(arguments.at(0)));
    if (!known.isEmpty() && known != recordText(frozen.dossier, draw))
        return Error{
            ErrorCode::RuleViolation,
            Tr::tr("The seed is not the one of the draw; see %1.").arg(recordPath(arguments.at(0))),
            {}};
    FB_TRY_LET(replacements, substitute(frozen.dossier, draw, vacant));
    if (parser.isSet(u"json"_s)) {
        surroundings.out << QString::fromUtf8(json(replacements));
        return {};
    }
    for (const auto &replacement : replacements)
        surroundings.out << replacement.vacant << '\t' << replacement.substitute << '\t'
                         << replacement.deviation << '\n';
    return {};
}

} // namespace faubourg::cli
