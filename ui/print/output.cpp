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

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Output)
};

QString filterOf(const render::OutputFormat &format)
{
    return u"%1 (*.%2)"_s.arg(format.label, format.extension);
}

/// The kind of file that was chosen, unless what the name ends in says another.
render::OutputFormat chosenFormat(const QString &path, const QString &filter)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QList<render::OutputFormat> formats = render::outputFormats();
    const auto chosen = std::ranges::find(formats, filter, filterOf);
    if (chosen != formats.end() && chosen->extension == suffix)
        return *chosen;
    if (const auto named = render::outputFormat(suffix))
        return *named;
    return chosen == formats.end() ? formats.first() : *chosen;
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
    if (QFileInfo(path).suffix().toLower() != format.extension)
        path += u'.' + format.extension;
    const BusyCursor busy;
    const auto written = render::writeDocument(document, format, path);
    if (!written)
        return notifier.report(written.error());
    const auto open = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    const QString said = Tr::tr("Saved: %1").arg(QDir::toNativeSeparators(path));
    notifier.done(written->isEmpty() ? said : said + u". "_s + *written,
                  {{Tr::tr("Open the file"), open}});
}

} // namespace faubourg::ui
