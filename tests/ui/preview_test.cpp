#include "core/base/text/filename.h"
#include "tests/support/pdfcheck.h"
#include "tests/ui/uifixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/band.h"
#include "ui/base/dialogs.h"
#include "ui/print/output.h"
#include "ui/print/previewwindow.h"
#include "ui/print/printing.h"
#include "ui/print/thumbnails.h"

#include <QAccessible>
#include <QCheckBox>
#include <QListWidget>
#include <QScrollBar>
#include <QSpinBox>
#include <QWheelEvent>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;

namespace {

documents::Section aLetter(const QString &addressee)
{
    return {.bookmark = addressee,
            .blocks = {documents::AddressBlock{.lines = {addressee, u"14 rue de Lille"_s}},
                       documents::Title{u"Convocation"_s},
                       documents::Paragraph{u"J’ai l’honneur de vous inviter."_s}}};
}

/// Three letters, one of which has an address to complete.
documents::Prepared letters()
{
    documents::Document document{.title = u"Convocation : Catorive / 9 décembre"_s,
                                 .date = QDate(2026, 11, 23)};
    document.blocks = {aLetter(u"Mme Lemaire"_s), aLetter(u"M. Delattre"_s),
                       aLetter(u"M. Wallon"_s)};
    return {document, {u"M. Wallon: the postcode is missing."_s}};
}

/// How many pages another reader finds in the PDF at `path`.
int pagesOfPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? pageCount(file.readAll()) : 0;
}

struct OpenPreview
{
    QTemporaryDir folder;
    PreviewWindow window{letters(), {}};

    OpenPreview()
    {
        window.resize(1100, 800);
        window.show();
        QApplication::processEvents();
    }
    QListWidget *list(const QString &title) const
    {
        for (auto *list : window.findChildren<QListWidget *>()) {
            if (list->accessibleName() == title)
                return list;
        }
        return nullptr;
    }
    QString path(const QString &name) const { return folder.filePath(name); }
};

} // namespace

class PreviewTest final : public QObject
{
    Q_OBJECT

private slots:
    void thePagesOfTheDocumentAreShown();
    void everyPageIsShownInSmall();
    void theKeysTurnThePages();
    void theKeysChangeTheSize();
    void ctrlAndTheWheelChangeTheSizeAtTheSamePlace();
    void everyControlHasAName();
    void whatToCheckIsListed();
    void aRecipientLeadsToTheirLetter();
    void theEnvelopeWindowIsOfferedForLettersAlone();
    void theEnvelopeWindowIsDrawnOnTheSheet();
    void aPdfIsWrittenToTheAnsweredPath();
    void theEndingOfTheAnsweredPathChoosesTheFormat();
    void aRefusedPathWritesNothing();
    void thePrinterGetsTheChosenPagesAlone();
    void aFileNameIsProposedThatAnySystemTakes();
};

void PreviewTest::thePagesOfTheDocumentAreShown()
{
    const OpenPreview open;
    QCOMPARE(open.window.pageCount(), 3);
    auto *page = open.window.findChild<QSpinBox *>();
    QCOMPARE(page->text(), u"Page 1 of 3"_s);
    QVERIFY(open.window.view()->accessibleDescription().contains(u"Mme\u00a0Lemaire"_s));
}

void PreviewTest::everyPageIsShownInSmall()
{
    const OpenPreview open;
    auto *small = open.window.findChild<Thumbnails *>();
    QCOMPARE(small->x(), 0);
    for (int page = 0; page < 3; ++page)
        QVERIFY(!small->visualRect(small->model()->index(page, 0)).isEmpty());
    QVERIFY(small->verticalScrollBar()->maximum() < small->gridSize().height() * 3);
    const QPoint firstNumber = small->visualRect(small->model()->index(0, 0)).center();
    QCOMPARE(small->indexAt(firstNumber).row(), 0);
}

void PreviewTest::theKeysTurnThePages()
{
    OpenPreview open;
    QTest::keyClick(&open.window, Qt::Key_PageDown);
    QCOMPARE(open.window.view()->currentPage(), 1);
    QTest::keyClick(&open.window, Qt::Key_PageUp);
    QCOMPARE(open.window.view()->currentPage(), 0);
    QTest::keyClick(&open.window, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(open.window.view()->currentPage(), 2);
    QTest::keyClick(&open.window, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(open.window.view()->currentPage(), 0);
    QTest::keyClick(&open.window, Qt::Key_Escape);
    QVERIFY(!open.window.isVisible());
}

void PreviewTest::theKeysChangeTheSize()
{
    OpenPreview open;
    open.window.view()->setZoom({Zoom::Fit::Percent, 100});
    QTest::keyClick(&open.window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(open.window.view()->percent(), 125);
    QTest::keyClick(&open.window, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&open.window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(open.window.view()->percent(), 75);
    open.window.view()->setZoom({Zoom::Fit::Percent, 400});
    open.window.zoomBy(+1);
    QCOMPARE(open.window.view()->percent(), 400);
}

void PreviewTest::ctrlAndTheWheelChangeTheSizeAtTheSamePlace()
{
    OpenPreview open;
    PageView *view = open.window.view();
    view->setZoom({Zoom::Fit::Percent, 100});
    view->showPage(1);
    const QPointF middle(view->viewport()->rect().center());
    QWheelEvent wheel(middle, view->viewport()->mapToGlobal(middle), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &wheel);
    QCOMPARE(view->percent(), 125);
    QCOMPARE(view->currentPage(), 1);
}

void PreviewTest::everyControlHasAName()
{
    const OpenPreview open;
    for (auto *widget : open.window.findChildren<QWidget *>()) {
        const bool isPart = widget->focusProxy() != nullptr; // the line of a number field
        if (isPart || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        auto *seen = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!seen->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void PreviewTest::whatToCheckIsListed()
{
    const OpenPreview open;
    const QListWidget *warnings = open.list(u"To check · 1"_s);
    QVERIFY(warnings != nullptr);
    QCOMPARE(warnings->item(0)->text(), u"M. Wallon: the postcode is missing."_s);
}

void PreviewTest::aRecipientLeadsToTheirLetter()
{
    const OpenPreview open;
    QListWidget *contents = open.list(u"Contents"_s);
    QVERIFY(contents != nullptr);
    const auto found = contents->findItems(u"M. Delattre"_s, Qt::MatchExactly);
    QVERIFY(!found.isEmpty());
    contents->setCurrentItem(found.first());
    QCOMPARE(open.window.view()->currentPage(), 1);
}

void PreviewTest::theEnvelopeWindowIsOfferedForLettersAlone()
{
    const OpenPreview open;
    QVERIFY(open.window.findChild<QCheckBox *>()->isVisible());
    documents::Document sheet{.title = u"Émargement"_s};
    sheet.blocks = {documents::Paragraph{u"Signatures"_s}};
    PreviewWindow other({sheet, {}}, {});
    other.show();
    QVERIFY(!other.findChild<QCheckBox *>()->isVisible());
}

void PreviewTest::theEnvelopeWindowIsDrawnOnTheSheet()
{
    const OpenPreview open;
    const QImage before = open.window.view()->grab().toImage();
    open.window.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(open.window.view()->grab().toImage() != before);
}

void PreviewTest::aPdfIsWrittenToTheAnsweredPath()
{
    OpenPreview open;
    answers::fileNext(open.path(u"lettres"_s));
    open.window.savePdf();
    QCOMPARE(pagesOfPdf(open.path(u"lettres.pdf"_s)), 3);
    QVERIFY(open.window.band()->text().contains(u"lettres.pdf"_s));
}

void PreviewTest::theEndingOfTheAnsweredPathChoosesTheFormat()
{
    OpenPreview open;
    for (const auto &name : {u"lettres.odt"_s, u"lettres.html"_s}) {
        answers::fileNext(open.path(name));
        open.window.savePdf();
        QFile file(open.path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == (name.endsWith(u"odt") ? "PK" : "<!"));
    }
}

void PreviewTest::aRefusedPathWritesNothing()
{
    OpenPreview open;
    answers::fileNext({});
    open.window.savePdf();
    QVERIFY(open.window.band()->text().isEmpty());
    answers::fileNext(open.path(u"missing/lettres.pdf"_s));
    open.window.savePdf();
    QVERIFY(!QFile::exists(open.path(u"missing/lettres.pdf"_s)));
    QVERIFY(!open.window.band()->text().isEmpty());
}

void PreviewTest::thePrinterGetsTheChosenPagesAlone()
{
    OpenPreview open;
    answers::printToFileNext(open.path(u"some.pdf"_s), 2, 3);
    open.window.print();
    QCOMPARE(pagesOfPdf(open.path(u"some.pdf"_s)), 2);
    answers::printToFileNext(open.path(u"all.pdf"_s));
    open.window.print();
    QCOMPARE(pagesOfPdf(open.path(u"all.pdf"_s)), 3);
}

void PreviewTest::aFileNameIsProposedThatAnySystemTakes()
{
    QCOMPARE(safeFileName(letters().document.title), u"Convocation - Catorive - 9 décembre"_s);
}

REGISTER_UI_TEST(PreviewTest)
#include "preview_test.moc"
