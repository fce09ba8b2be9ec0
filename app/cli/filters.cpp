#include "app/cli/filters.h"

#include "app/cli/command.h"
#include "app/cli/options.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::Filters)
};

const QStringList &filterNames()
{
    static const QStringList names{u"council"_s, u"session"_s, u"quartier"_s, u"person"_s,
                                   u"action"_s,  u"year"_s,    u"from"_s,     u"to"_s,
                                   u"state"_s,   u"station"_s, u"street"_s,   u"min-age"_s,
                                   u"max-age"_s};
    return names;
}

QString meaning(const QString &name)
{
    if (name == u"station" || name == u"street")
        return Tr::tr("Only those of this %1; may be given several times.").arg(name);
    if (name == u"min-age")
        return Tr::tr("Only those of this age today, or older.");
    if (name == u"max-age")
        return Tr::tr("Only those of this age today, or younger.");
    return Tr::tr("Only those of this %1.").arg(name);
}

Result<std::optional<int>> ageOption(const QCommandLineParser &parser, const QString &name)
{
    if (!parser.isSet(name))
        return std::optional<int>();
    bool ok = false;
    const int years = parser.value(name).toInt(&ok);
    if (!ok || years < 0)
        return usageError(Tr::tr("--%1 takes a whole number of years.").arg(name));
    return std::optional(years);
}

Result<void> checkUnderstood(const QCommandLineParser &parser, const QString &kind)
{
    const auto kinds = reports::listingKinds();
    const auto known = std::ranges::find(kinds, kind, &reports::ListingKind::key);
    if (known == kinds.end())
        return {};
    for (const QString &name : filterNames()) {
        if (parser.isSet(name) && !known->filters.contains(name))
            return usageError(Tr::tr("--%1 does not narrow the list of %2.").arg(name, kind));
    }
    return {};
}

} // namespace

void declareFilters(QCommandLineParser &parser)
{
    for (const QString &name : filterNames())
        parser.addOption({name, meaning(name), name});
}

Result<reports::ListingFilter> readFilters(const QCommandLineParser &parser, const QString &kind)
{
    FB_TRY(checkUnderstood(parser, kind));
    FB_TRY_LET(council, idOption<CouncilId>(parser, u"council"_s));
    FB_TRY_LET(session, idOption<SessionId>(parser, u"session"_s));
    FB_TRY_LET(quartier, idOption<QuartierId>(parser, u"quartier"_s));
    FB_TRY_LET(person, idOption<PersonId>(parser, u"person"_s));
    FB_TRY_LET(action, idOption<ActionId>(parser, u"action"_s));
    FB_TRY_LET(year, yearOption(parser, u"year"_s));
    FB_TRY_LET(from, dayOption(parser, u"from"_s));
    FB_TRY_LET(to, dayOption(parser, u"to"_s));
    FB_TRY_LET(minAge, ageOption(parser, u"min-age"_s));
    FB_TRY_LET(maxAge, ageOption(parser, u"max-age"_s));
    return reports::ListingFilter{.council = council,
                                  .session = session,
                                  .quartier = quartier,
                                  .person = person,
                                  .action = action,
                                  .year = year,
                                  .from = from,
                                  .to = to,
                                  .state = parser.value(u"state"_s),
                                  .stations = parser.values(u"station"_s),
                                  .streets = parser.values(u"street"_s),
                                  .minAge = minAge,
                                  .maxAge = maxAge};
}

} // namespace faubourg::cli
