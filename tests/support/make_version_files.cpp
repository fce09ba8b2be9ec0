// Writes tests/data/versions/NNNN.faubourg for each VERSION, or for all before the newest. A
// file that stands is never written again: after a new migration, give only its number less one.
//
//     make_version_files FOLDER [VERSION…]
#include "core/storage/migrator.h"
#include "tests/support/versionfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {

faubourg::Result<void> write(const QDir &folder, const QList<int> &versions)
{
    for (const int version : versions) {
        const QString path = folder.filePath(u"%1.faubourg"_s.arg(version, 4, 10, '0'_L1));
        QFile::remove(path);
        FB_TRY(faubourg::test::makeVersionFile(path, version));
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2)
        return 2;
    QList<int> versions;
    for (const QString &number : arguments.sliced(2))
        versions += number.toInt();
    const int newest = faubourg::storage::newestVersion(faubourg::storage::kMigrations).valueOr(0);
    for (int version = 1; arguments.size() == 2 && version < newest; ++version)
        versions += version;
    const auto written = write(QDir(arguments.at(1)), versions);
    if (!written)
        qCritical("%s %s", qUtf8Printable(written.error().message),
                  qUtf8Printable(written.error().detail));
    return written ? 0 : 1;
}
