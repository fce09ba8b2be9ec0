#include "app/cli/commands/draw/drawfiles.h"

#include "core/sortition/ft1.h"
#include "core/storage/atomicfile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::DrawFiles)
};

} // namespace

QString hashPath(const QString &dossier)
{
    return dossier + u".sha256"_s;
}

QString recordPath(const QString &dossier)
{
    return dossier + u".tirage"_s;
}

Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                     {}};
    return file.readAll();
}

QByteArray readIfThere(const QString &path)
{
    return readBytes(path).valueOr({});
}

QByteArray publishedHash(const QString &dossier)
{
    constexpr qsizetype kHashLength = 64;
    return readIfThere(hashPath(dossier)).left(kHashLength);
}

Result<FrozenDossier> readFrozen(const QString &path)
{
    FB_TRY_LET(bytes, readBytes(path));
    const QByteArray published = publishedHash(path);
    if (published.isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("%1 is not frozen; freeze and publish it before the draw: faubourg-cli "
                            "draw freeze %1")
                         .arg(path),
                     {}};
    if (published != sortition::sha256(bytes))
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("%1 was changed after it was frozen; take the published file back, or "
                            "prepare a new dossier for a new seed.")
                         .arg(path),
                     {}};
    FB_TRY_LET(dossier, sortition::readDossier(bytes));
    return FrozenDossier{bytes, dossier};
}

Result<void> writeOnce(const QString &path, const QByteArray &content)
{
    const QByteArray before = readIfThere(path);
    if (before == content)
        return {};
    if (!before.isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("%1 exists with another content and is kept: what was published does "
                            "not change. A correction is a new dossier with a new seed.")
                         .arg(path),
                     {}};
    return storage::AtomicFile::write(path, content);
}

} // namespace faubourg::cli
