#include "ui/print/output.h"

#include "core/base/text/filename.h"
#include "core/render/output.h"
#include "ui/base/busycursor.h"
#include "ui/base/dialogs.h"
#include "ui/base/notifier.h"
#include "ui/print/printing.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Output)
};

QString filterOf(const render::OutputFormat &format)
{
    return u"%1 (*.%2)"_s.arg(format.label, format.key);
}

/// What the name ends in says the format; else the kind of file that was chosen does.
render::OutputFormat chosenFormat(const QString &path, const QString &filter)
{
    if (const auto named = render::outputFormat(QFileInfo(path).suffix().toLower()))
        return *named;
    const QList<render::OutputFormat> formats = render::outputFormats();
    for (const render::OutputFormat &format : formats) {
        if (filterOf(format) == filter)
            return format;
    }
    return formats.first();
}

} // namespace

void printDocument(QWidget *parent, Notifier &notifier, const documents::Document &document,
                   const render::PageList &pages, int current)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title);
    if (!choosePrinter(parent, printer, static_cast<int>(pages.pages.size()), current))
        return;
    const BusyCursor busy;
    if (const auto done = printPages(printer, pages); !done)
        return notifier.report(done.error());
    notifier.done(Tr::tr("%1 went to the printer.").arg(document.title));
}

void saveDocument(QWidget *parent, Notifier &notifier, const documents::Document &document,
                  const QString &fileName)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = safeFileName(fileName.isEmpty() ? document.title : fileName);
    QStringList filters;
    for (const render::OutputFormat &format : render::outputFormats())
        filters.append(filterOf(format));
    QString chosen = filters.first();
    QString path = askFileToSave(parent, Tr::tr("Save as"), folder.filePath(name),
                                 filters.join(u";;"_s), &chosen);
    if (path.isEmpty())
        return;
    const render::OutputFormat format = chosenFormat(path, chosen);
    if (QFileInfo(path).suffix().toLower() != format.key)
        path += u'.' + format.key;
    const BusyCursor busy;
    if (const auto done = render::writeDocument(document, format, path); !done)
        return notifier.report(done.error());
    const auto open = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    notifier.done(Tr::tr("Saved: %1").arg(QDir::toNativeSeparators(path)),
                  {{Tr::tr("Open the file"), open}});
}

} // namespace faubourg::ui
