#include "ui/print/output.h"

#include "core/render/pdf.h"
#include "ui/base/busycursor.h"
#include "ui/base/dialogs.h"
#include "ui/base/notifier.h"
#include "ui/print/printing.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Output)
};

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

void saveAsPdf(QWidget *parent, Notifier &notifier, const documents::Document &document,
               const QString &fileName)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = safeFileName(fileName.isEmpty() ? document.title : fileName);
    QString path = askFileToSave(parent, Tr::tr("Save as PDF"), folder.filePath(name + u".pdf"_s),
                                 Tr::tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        path += u".pdf"_s;
    const BusyCursor busy;
    const auto written = render::writePdf(document, path);
    if (!written)
        return notifier.report(written.error());
    const auto open = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    const QString said = Tr::tr("Saved: %1").arg(QDir::toNativeSeparators(path));
    notifier.done(written->isEmpty() ? said : said + u". "_s + *written,
                  {{Tr::tr("Open the PDF"), open}});
}

QString safeFileName(const QString &title)
{
    static const QRegularExpression forbidden(u"\\s*[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    QString name = title;
    return name.replace(forbidden, u" -"_s).simplified();
}

} // namespace faubourg::ui
