#include "app/cli/fileaccess.h"

#include <QCoreApplication>
#include <QSettings>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::FileAccess)
};

QString actorId()
{
    QSettings settings;
    QString actor = settings.value(u"actor"_s).toString();
    if (actor.isEmpty()) {
        actor = QUuid::createUuid().toString(QUuid::Id128);
        settings.setValue(u"actor"_s, actor);
    }
    return actor;
}

} // namespace

storage::Owner owner()
{
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {.displayName = account, .actor = actorId()};
}

Result<std::unique_ptr<storage::DataFile>> openForReading(const QString &path)
{
    return storage::DataFile::openForReading(path);
}

Result<std::unique_ptr<storage::DataFile>> openForWriting(const QString &path)
{
    FB_TRY_LET(file, storage::DataFile::open(path, owner()));
    if (!file->isReadOnly())
        return file;
    const QString who = file->holder() ? file->holder()->user : QString();
    return Error{
        ErrorCode::ReadOnly,
        who.isEmpty()
            ? Tr::tr("%1 may not be written here. Ask for access, or work on a copy.").arg(path)
            : Tr::tr("%1 is being used by %2. Try again when it is closed.").arg(path, who),
        {}};
}

} // namespace faubourg::cli
