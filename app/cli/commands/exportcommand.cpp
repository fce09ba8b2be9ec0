#include "app/cli/commands/exportcommand.h"

#include "app/cli/fileaccess.h"
#include "app/cli/filters.h"
#include "core/exchange/export.h"
#include "core/reports/programmetables.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::ExportCommand)
};

/// The tables of the year's report, or the one listing asked for.
Result<QList<reports::Listing>> listings(const storage::Database &database, const QString &kind,
                                         const reports::ListingFilter &filter, QDate today)
{
    if (kind == u"programme")
        return reports::programmeTables(database, filter.year.value_or(today.year()));
    FB_TRY_LET(listing, reports::makeListing(database, kind, filter, today));
    return QList{listing};
}

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return Tr::tr("Write a list, or the year’s programme, as .csv, .xlsx, .ods or .json.");
}

QString ExportCommand::synopsis() const
{
    return u"KIND FILE OUT"_s;
}

void ExportCommand::declareOptions(QCommandLineParser &parser) const
{
    declareFilters(parser);
}

Result<void> ExportCommand::run(const QCommandLineParser &parser, const QStringList &arguments,
                                Surroundings &surroundings) const
{
    const QString &kind = arguments.at(0);
    FB_TRY_LET(filter, readFilters(parser, kind));
    FB_TRY_LET(file, openForReading(arguments.at(1)));
    FB_TRY_LET(tables, listings(file->database(), kind, filter, surroundings.clock.today()));
    return exchange::exportListings(tables, arguments.at(2));
}

} // namespace faubourg::cli
