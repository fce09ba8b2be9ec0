#include "app/cli/commands/draw/drawpreparecommand.h"

#include "app/cli/commands/draw/drawfiles.h"
#include "core/exchange/draw/poolfile.h"
#include "core/sortition/preparation.h"
#include "core/storage/atomicfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

using sortition::Preparation;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::DrawPrepareCommand)
};

QStringList columns(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts))
        names += name.trimmed();
    return names;
}

Result<sortition::Pool> readPool(const QCommandLineParser &parser, const QStringList &arguments)
{
    bool isNumber = false;
    const int seats = parser.value(u"seats"_s).toInt(&isNumber);
    if (!isNumber || seats < 1)
        return usageError(Tr::tr("Say how many seats are drawn: --seats 12."));
    FB_TRY_LET(candidates, readBytes(arguments.at(0)));
    FB_TRY_LET(quotas, readBytes(arguments.at(1)));
    QByteArray seated;
    if (parser.isSet(u"seated"_s)) {
        FB_TRY_LET(kept, readBytes(parser.value(u"seated"_s)));
        seated = kept;
    }
    return exchange::readPool(candidates, quotas, seated,
                              {.seats = seats,
                               .numberColumn = parser.value(u"number"_s),
                               .householdColumns = columns(parser.value(u"household"_s))});
}

Result<std::optional<sortition::Method>> readMethod(const QCommandLineParser &parser)
{
    const QString name = parser.value(u"method"_s).toLower();
    const auto method = sortition::methodFromKey(name);
    if (!name.isEmpty() && !method)
        return usageError(
            Tr::tr("--method: “%1” is none of leximin, maximin, tickets, urn, legacy.").arg(name));
    return method;
}

Result<sortition::SolverOptions> readOptions(const QCommandLineParser &parser)
{
    sortition::SolverOptions options;
    if (!parser.isSet(u"time-limit"_s))
        return options;
    bool isNumber = false;
    options.secondsLimit = parser.value(u"time-limit"_s).toDouble(&isNumber);
    if (!isNumber || options.secondsLimit <= 0)
        return usageError(Tr::tr("--time-limit: write a number of seconds."));
    return options;
}

QJsonArray neverDrawn(const Preparation &prepared)
{
    QJsonArray groups;
    for (const auto &group : prepared.neverDrawn)
        groups += QJsonObject{
            {u"candidates"_s, prepared.model.types[static_cast<std::size_t>(group.type)].persons},
            {u"why"_s, sentence(group.why, prepared.dossier.pool)}};
    return groups;
}

QJsonObject json(const Preparation &prepared)
{
    const auto &figures = prepared.figures;
    QJsonObject object{
        {u"method"_s, methodKey(prepared.dossier.method)},
        {u"candidates"_s, static_cast<int>(prepared.dossier.pool.candidates.size())},
        {u"seats"_s, prepared.model.seats},
        {u"types"_s, static_cast<int>(prepared.model.types.size())},
        {u"min"_s, figures.minimum},
        {u"mean"_s, figures.mean},
        {u"max"_s, figures.maximum},
        {u"gini"_s, figures.gini},
        {u"geometric_mean"_s, figures.geometricMean},
        {u"bound"_s, prepared.found.isEstimated ? QJsonValue() : prepared.found.bound},
        {u"gap"_s, prepared.gap ? QJsonValue(*prepared.gap) : QJsonValue()},
        {u"levels"_s, static_cast<int>(prepared.found.levels.size())},
        {u"certified"_s, prepared.found.isComplete},
        {u"compositions"_s, static_cast<int>(prepared.dossier.lottery.panels.size())},
        {u"ballot_digits"_s, prepared.dossier.lottery.digits},
        {u"never_drawn"_s, neverDrawn(prepared)},
        {u"cpu_seconds"_s, double(std::clock()) / CLOCKS_PER_SEC}};
    if (const auto &group = prepared.limitingGroup)
        object.insert(u"limiting_group"_s,
                      QJsonObject{{u"candidates"_s, group->persons},
                                  {u"seats"_s, group->seats},
                                  {u"text"_s, sentence(*group, prepared.dossier.pool)}});
    return object;
}

void print(const QJsonObject &object, QTextStream &out)
{
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        if (!entry->isArray() && !entry->isObject())
            out << entry.key() << '\t' << entry->toVariant().toString() << '\n';
    }
    out << "limiting_group\t" << object[u"limiting_group"_s][u"text"_s].toString() << '\n';
    const QJsonArray groups = object[u"never_drawn"_s].toArray();
    for (const auto &group : groups)
        out << "never_drawn\t" << group[u"candidates"_s].toInt() << '\t'
            << group[u"why"_s].toString() << '\n';
}

} // namespace

QString DrawPrepareCommand::name() const
{
    return u"draw prepare"_s;
}

QString DrawPrepareCommand::summary() const
{
    return Tr::tr("Find the fairest draw of candidates under quotas and write its dossier.");
}

QString DrawPrepareCommand::synopsis() const
{
    return u"POOL QUOTAS"_s;
}

void DrawPrepareCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{u"seats"_s, Tr::tr("How many seats are drawn."), u"number"_s},
         {u"method"_s, Tr::tr("leximin, maximin, tickets, urn or legacy."), u"method"_s},
         {u"household"_s, Tr::tr("The columns of the address: one person a household."),
          u"columns"_s},
         {u"number"_s, Tr::tr("The column of the candidates’ numbers."), u"column"_s},
         {u"seated"_s, Tr::tr("A file of those who keep their seat."), u"file"_s},
         {u"time-limit"_s, Tr::tr("Stop there with the best draw found."), u"seconds"_s},
         {u"out"_s, Tr::tr("The dossier to write."), u"file"_s},
         {u"json"_s, Tr::tr("A JSON object.")}});
}

Result<void> DrawPrepareCommand::run(const QCommandLineParser &parser, const QStringList &arguments,
                                     Surroundings &surroundings) const
{
    FB_TRY_LET(method, readMethod(parser));
    FB_TRY_LET(options, readOptions(parser));
    const QString out = parser.value(u"out"_s);
    if (!out.isEmpty() && !publishedHash(out).isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("%1 is frozen; write the new dossier to another file.").arg(out),
                     {}};
    FB_TRY_LET(pool, readPool(parser, arguments));
    const QString software = u"Faubourg "_s + QCoreApplication::applicationVersion();
    FB_TRY_LET(prepared, sortition::prepareDraw(std::move(pool), method, options, software));
    if (!out.isEmpty())
        FB_TRY(storage::AtomicFile::write(out, toText(prepared.dossier)));
    const QJsonObject object = json(prepared);
    if (parser.isSet(u"json"_s))
        surroundings.out << QString::fromUtf8(QJsonDocument(object).toJson());
    else
        print(object, surroundings.out);
    return {};
}

} // namespace faubourg::cli
