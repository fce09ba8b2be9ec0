#include "app/cli/commands/newcommand.h"

#include "app/cli/fileaccess.h"
#include "core/exchange/preset.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::NewCommand)
};

QStringList presetNames()
{
    QStringList names;
    for (const auto &preset : exchange::presets().valueOr({}))
        names += preset.name;
    return names;
}

} // namespace

QString NewCommand::name() const
{
    return u"new"_s;
}

QString NewCommand::summary() const
{
    return Tr::tr("Make a new file from a template: %1. An existing file is never overwritten.")
        .arg(presetNames().join(u' '));
}

QString NewCommand::synopsis() const
{
    return u"FILE"_s;
}

void NewCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"template"_s, Tr::tr("What the file starts with."), u"name"_s});
}

Result<void> NewCommand::run(const QCommandLineParser &parser, const QStringList &arguments,
                             Surroundings &) const
{
    const QString name = parser.value(u"template"_s);
    if (!presetNames().contains(name))
        return usageError(
            Tr::tr("Choose a template with --template: %1.").arg(presetNames().join(u", "_s)));
    FB_TRY(storage::DataFile::create(arguments.at(0), owner(), [&](storage::Database &database) {
        return exchange::loadPreset(database, name);
    }));
    return {};
}

} // namespace faubourg::cli
