#include "ui/people/importfile.h"

#include <QCoreApplication>
#include <QFile>

namespace faubourg::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::ImportFile)
};

} // namespace

QString spreadsheetFilter()
{
    return Tr::tr("Tables (*.csv *.txt *.xlsx *.ods)");
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString()),
                     {}};
    return file.readAll();
}

} // namespace faubourg::ui
