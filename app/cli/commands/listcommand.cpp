#include "app/cli/commands/listcommand.h"

#include "app/cli/fileaccess.h"
#include "app/cli/filters.h"
#include "core/exchange/json.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::ListCommand)
};

} // namespace

QString ListCommand::name() const
{
    return u"list"_s;
}

QString ListCommand::summary() const
{
    QStringList kinds;
    for (const auto &kind : reports::listingKinds())
        kinds += kind.key;
    return Tr::tr("Print the records of a kind, tab-separated or as JSON: %1.")
        .arg(kinds.join(u' '));
}

QString ListCommand::synopsis() const
{
    return u"KIND FILE"_s;
}

void ListCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, Tr::tr("A JSON array of objects.")});
    declareFilters(parser);
}

Result<void> ListCommand::run(const QCommandLineParser &parser, const QStringList &arguments,
                              Surroundings &surroundings) const
{
    const QString &kind = arguments.at(0);
    FB_TRY_LET(filter, readFilters(parser, kind));
    FB_TRY_LET(file, openForReading(arguments.at(1)));
    FB_TRY_LET(listing,
               reports::makeListing(file->database(), kind, filter, surroundings.clock.today()));
    surroundings.out << (parser.isSet(u"json"_s) ? QString::fromUtf8(exchange::toJson(listing))
                                                 : exchange::toTsv(listing));
    return {};
}

} // namespace faubourg::cli
