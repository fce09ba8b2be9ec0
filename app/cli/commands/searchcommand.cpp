#include "app/cli/commands/searchcommand.h"

#include "app/cli/fileaccess.h"
#include "core/reports/search.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::SearchCommand)
};

} // namespace

QString SearchCommand::name() const
{
    return u"search"_s;
}

QString SearchCommand::summary() const
{
    return Tr::tr("Find records by the starts of words, whatever their case, accents and hyphens.");
}

QString SearchCommand::synopsis() const
{
    return u"FILE WORDS"_s;
}

Result<void> SearchCommand::run(const QCommandLineParser &, const QStringList &arguments,
                                Surroundings &surroundings) const
{
    FB_TRY_LET(file, openForReading(arguments.at(0)));
    FB_TRY_LET(hits, reports::search(file->database(), arguments.at(1)));
    for (const auto &group : hits.groups) {
        for (const auto &hit : group.hits)
            surroundings.out << reports::kEntityKindKeys.key(hit.entity.kind) << '\t'
                             << hit.entity.id << '\t' << hit.title << '\t' << hit.subtitle << '\n';
    }
    return {};
}

} // namespace faubourg::cli
