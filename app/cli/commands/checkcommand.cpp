#include "app/cli/commands/checkcommand.h"

#include "app/cli/fileaccess.h"
#include "core/reports/filechecks.h"
#include "core/storage/integrity.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::CheckCommand)
};

} // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::summary() const
{
    return Tr::tr("Check the integrity of the file and what the rules ask.");
}

QString CheckCommand::synopsis() const
{
    return u"FILE"_s;
}

Result<void> CheckCommand::run(const QCommandLineParser &, const QStringList &arguments,
                               Surroundings &surroundings) const
{
    FB_TRY_LET(file, openForReading(arguments.at(0)));
    FB_TRY_LET(damages, storage::checkIntegrity(file->database()));
    FB_TRY_LET(checks, reports::checkRules(file->database(), surroundings.clock.today()));
    for (const QString &damage : damages)
        surroundings.out << Tr::tr("wrong") << '\t' << damage << '\n';
    for (const auto &check : checks.found) {
        const bool isWrong = check.severity == reports::Severity::Wrong;
        surroundings.out << (isWrong ? Tr::tr("wrong") : Tr::tr("advice")) << '\t' << check.text
                         << '\n';
    }
    if (damages.isEmpty() && checks.isSound())
        return {};
    return Error{ErrorCode::RuleViolation,
                 Tr::tr("Something in %1 is wrong; it is listed above.").arg(arguments.at(0)),
                 {}};
}

} // namespace faubourg::cli
