#include "ui/print/printing.h"

#include "core/render/painter.h"
#include "core/render/style.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <deque>

namespace faubourg::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Printing)
};

struct PrintAnswer
{
    QString path;
    int fromPage = 0;
    int toPage = 0;
};

std::deque<PrintAnswer> &prepared()
{
    static std::deque<PrintAnswer> answers;
    return answers;
}

QPageLayout layoutFor(const render::Page &page)
{
    const bool isLandscape = page.size.width() > page.size.height();
    const double shorter = std::min(page.size.width(), page.size.height());
    const auto size = shorter > render::mm(250) ? QPageSize::A3 : QPageSize::A4;
    QPageLayout layout(QPageSize(size),
                       isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// The pages to send, from 0, in the order and as often as the printer cannot do by itself.
QList<int> pagesToSend(const QPrinter &printer, int count)
{
    const QPageRanges ranges = printer.pageRanges();
    QList<int> once;
    for (int page = 1; page <= count; ++page) {
        if (printer.printRange() != QPrinter::PageRange || ranges.isEmpty()
            || ranges.contains(page))
            once.append(page - 1);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(once);
    QList<int> all = once;
    if (!printer.supportsMultipleCopies()) {
        for (int copy = 1; copy < printer.copyCount(); ++copy)
            all += once;
    }
    return all;
}

} // namespace

bool choosePrinter(QWidget *parent, QPrinter &printer, int pageCount, int current)
{
    if (!prepared().empty()) {
        const PrintAnswer answer = prepared().front();
        prepared().pop_front();
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(answer.path);
        if (answer.fromPage > 0) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(answer.fromPage, answer.toPage);
        }
        return true;
    }
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(Tr::tr("Print"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog.setOption(QAbstractPrintDialog::PrintCollateCopies);
    dialog.setMinMax(1, pageCount);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (printer.printRange() == QPrinter::CurrentPage) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(current + 1, current + 1);
    }
    return true;
}

Result<void> printPages(QPrinter &printer, const render::PageList &pages)
{
    const QList<int> wanted = pagesToSend(printer, static_cast<int>(pages.pages.size()));
    if (wanted.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("No page of this document was chosen. Choose pages between 1 and %1.")
                         .arg(pages.pages.size()),
                     {}};
    QPainter painter;
    for (const int number : wanted) {
        const render::Page &page = pages.pages[number];
        printer.setPageLayout(layoutFor(page));
        const bool ready = painter.isActive() ? printer.newPage() : painter.begin(&printer);
        if (!ready) {
            return Error{ErrorCode::Storage,
                         Tr::tr("The printer does not answer. Check that it is switched on, or "
                                "choose another one."),
                         printer.printerName()};
        }
        render::paintPage(painter, page);
    }
    painter.end();
    return {};
}

void answers::printToFileNext(const QString &path, int fromPage, int toPage)
{
    prepared().push_back({path, fromPage, toPage});
}

} // namespace faubourg::ui
