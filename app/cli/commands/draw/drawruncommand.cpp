#include "app/cli/commands/draw/drawruncommand.h"

#include "app/cli/commands/draw/drawfiles.h"
#include "core/sortition/proof/verificationpage.h"
#include "core/storage/atomicfile.h"

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
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::DrawRunCommand)
};

QJsonArray numbers(const std::vector<sortition::Drawn> &list, const sortition::Pool &pool)
{
    QJsonArray array;
    for (const auto &drawn : list)
        array += pool.candidates[static_cast<std::size_t>(drawn.candidate)].number;
    return array;
}

QByteArray json(const sortition::Dossier &dossier, const sortition::Draw &draw)
{
    return QJsonDocument(QJsonObject{{u"dossier_sha256"_s, QString::fromLatin1(draw.dossierHash)},
                                     {u"seed"_s, draw.seed},
                                     {u"key"_s, QString::fromLatin1(draw.key)},
                                     {u"ballot"_s, QString::fromLatin1(draw.ballot)},
                                     {u"composition"_s, draw.composition + 1},
                                     {u"panel"_s, numbers(draw.panel, dossier.pool)},
                                     {u"substitutes"_s, numbers(draw.substitutes, dossier.pool)}})
        .toJson();
}

} // namespace

QString DrawRunCommand::name() const
{
    return u"draw run"_s;
}

QString DrawRunCommand::summary() const
{
    return Tr::tr("Draw from a frozen dossier with the public seed and write the record.");
}

QString DrawRunCommand::synopsis() const
{
    return u"DOSSIER"_s;
}

void DrawRunCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{u"seed"_s, Tr::tr("The public seed, as it was published."), u"text"_s},
         {u"out"_s, Tr::tr("The record; beside the dossier when not given."), u"file"_s},
         {u"page"_s, Tr::tr("A page that checks the draw in a browser."), u"file"_s},
         {u"json"_s, Tr::tr("A JSON object.")}});
}

Result<void> DrawRunCommand::run(const QCommandLineParser &parser, const QStringList &arguments,
                                 Surroundings &surroundings) const
{
    const QString &path = arguments.at(0);
    FB_TRY_LET(frozen, readFrozen(path));
    FB_TRY_LET(draw, runDraw(frozen.dossier, frozen.bytes, parser.value(u"seed"_s)));
    const QByteArray record = recordText(frozen.dossier, draw);
    const QString out = parser.isSet(u"out"_s) ? parser.value(u"out"_s) : recordPath(path);
    FB_TRY(writeOnce(out, record));
    if (parser.isSet(u"page"_s))
        FB_TRY(storage::AtomicFile::write(parser.value(u"page"_s),
                                          sortition::verificationPage(frozen.bytes, draw.seed)));
    surroundings.out << QString::fromUtf8(parser.isSet(u"json"_s) ? json(frozen.dossier, draw)
                                                                  : record);
    return {};
}

} // namespace faubourg::cli
