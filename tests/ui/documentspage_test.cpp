#include "tests/ui/examplefixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/band.h"
#include "ui/base/dialogs.h"
#include "ui/base/tableview.h"
#include "ui/base/windownotifier.h"
#include "ui/documents/documentchoice.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/fieldlist.h"
#include "ui/documents/templatepanel.h"
#include "ui/documents/templatetext.h"
#include "ui/pages.h"
#include "ui/print/previewwindow.h"
#include "ui/shell/mainwindow.h"

#include <QPushButton>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;

namespace {

/// The page over the example.
struct OpenDocuments : ExampleFixture
{
    documents::TemplateStore store{*database};
    DocumentsPage page{workspace};
    TemplatePanel *templates = page.templates();

    OpenDocuments()
    {
        page.resize(1100, 700);
        page.show();
        QApplication::processEvents();
    }
    /// Type this text in place of the template of the agenda.
    void retype(const QString &text) const
    {
        templates->chooseTemplate(u"agenda"_s);
        templates->text()->setPlainText(text);
        templates->tryNow();
    }
    bool isEdited() const { return *store.isEdited(u"agenda"_s); }
};

bool anyButtonEnabled(const DocumentChoice *choice)
{
    const auto buttons = choice->findChildren<QPushButton *>();
    return std::ranges::any_of(buttons, [](const QPushButton *button) {
        return button->isVisible() && button->isEnabled();
    });
}

} // namespace

class DocumentsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void theNearestSessionIsProposed();
    void eachKindShowsTheRecordsItCanBeAbout();
    void theFilterNarrowsTheRecords();
    void thePdfIsWrittenToTheAnsweredPath();
    void nothingCanBePrintedFromAnEmptyFile();
    void anUnknownFieldIsRefusedWithItsLine();
    void aTextIsShownBeforeItIsKept();
    void aKeptTextAppliesUntilTheOriginalIsRestored();
    void leavingKeepsWhatPrintsAndStaysOnWhatDoesNot();
    void aFieldIsInsertedAsTemplatesWriteIt();
    void ctrlPPreviewsWhatThePageOffers();
    void ctrlPSaysSoWhereThereIsNothingToPrint();
};

void DocumentsPageTest::theNearestSessionIsProposed()
{
    const OpenDocuments open;
    open.page.choice()->chooseKind(u"agenda"_s);
    const auto document = open.page.printable();
    QVERIFY(document.has_value());
    QCOMPARE(document->kind, u"agenda"_s);
    QVERIFY(document->selection.session.isValid());
}

void DocumentsPageTest::eachKindShowsTheRecordsItCanBeAbout()
{
    const OpenDocuments open;
    for (const documents::DocumentKind &kind : documents::documentKinds()) {
        open.page.choice()->chooseKind(kind.key);
        const auto rows = subjectRows(*open.database, kind.selector, open.workspace.today());
        QVERIFY(rows);
        QCOMPARE(qsizetype(open.page.findChild<TableView *>()->filter()->rowCount()), rows->size());
        QVERIFY2(open.page.printable().has_value(), qPrintable(kind.key));
    }
}

void DocumentsPageTest::theFilterNarrowsTheRecords()
{
    const OpenDocuments open;
    open.page.choice()->chooseKind(u"agenda"_s);
    auto *table = open.page.findChild<TableView *>();
    const int all = table->filter()->rowCount();
    auto *filter = open.page.choice()->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"zzz"_s);
    QCOMPARE(table->filter()->rowCount(), 0);
    QVERIFY(!open.page.printable().has_value());
    filter->clear();
    QCOMPARE(table->filter()->rowCount(), all);
    QVERIFY(open.page.printable().has_value());
}

void DocumentsPageTest::thePdfIsWrittenToTheAnsweredPath()
{
    OpenDocuments open;
    open.page.choice()->chooseKind(u"attendance"_s);
    const QString path = open.folder.filePath(u"feuille.pdf"_s);
    answers::fileNext(path);
    open.page.choice()->savePdf();
    QVERIFY(open.notifier.errors.isEmpty());
    QVERIFY(QFileInfo(path).size() > 1000);
    QVERIFY(open.notifier.texts.last().contains(u"feuille.pdf"_s));
}

void DocumentsPageTest::nothingCanBePrintedFromAnEmptyFile()
{
    UiFixture file;
    DocumentsPage page(file.workspace);
    page.show();
    QVERIFY(!page.printable().has_value());
    QVERIFY(!anyButtonEnabled(page.choice()));
    QVERIFY(file.notifier.errors.isEmpty());
}

void DocumentsPageTest::anUnknownFieldIsRefusedWithItsLine()
{
    const OpenDocuments open;
    open.retype(u"# Ordre du jour\n\nSalle : {{lieux}}"_s);
    QVERIFY2(open.templates->problem().startsWith(u"Line 3:"_s),
             qPrintable(open.templates->problem()));
    QVERIFY(open.templates->problem().contains(u"{{lieu}}"_s));
    QVERIFY(!open.templates->save());
    QVERIFY(open.notifier.errors.last().message.startsWith(u"Line 3:"_s));
    QVERIFY(!open.isEdited());
}

void DocumentsPageTest::aTextIsShownBeforeItIsKept()
{
    const OpenDocuments open;
    open.retype(u"# Réunion chez nous\n\n{{lieu}}"_s);
    QCOMPARE(open.templates->problem(), QString());
    QVERIFY(!open.isEdited());
    QCOMPARE(open.templates->preview()->pageCount(), 1);
    QVERIFY2(open.templates->preview()->accessibleDescription().contains(u"Réunion chez nous"_s),
             qPrintable(open.templates->preview()->accessibleDescription()));
}

void DocumentsPageTest::aKeptTextAppliesUntilTheOriginalIsRestored()
{
    OpenDocuments open;
    open.retype(u"# Réunion chez nous"_s);
    QVERIFY(open.page.canRun(PageCommand::Save));
    open.page.run(PageCommand::Save);
    QVERIFY(open.isEdited());
    QVERIFY(!open.templates->isDirty());
    open.templates->restoreShipped();
    QVERIFY(!open.isEdited());
    QCOMPARE(open.templates->text()->content(), *open.store.shipped(u"agenda"_s));
}

void DocumentsPageTest::leavingKeepsWhatPrintsAndStaysOnWhatDoesNot()
{
    OpenDocuments open;
    open.retype(u"# {{lieux}}"_s);
    QVERIFY(!open.page.leave());
    open.retype(u"# {{lieu}}"_s);
    QVERIFY(open.page.leave());
    QVERIFY(open.isEdited());
}

void DocumentsPageTest::aFieldIsInsertedAsTemplatesWriteIt()
{
    const OpenDocuments open;
    open.retype({});
    auto *fields = open.page.findChild<FieldList *>();
    const auto found = fields->findItems(u"lieu"_s, Qt::MatchExactly);
    QVERIFY(!found.isEmpty());
    emit fields->itemActivated(found.first(), 0);
    QCOMPARE(open.templates->text()->content(), u"{{lieu}}"_s);
}

void DocumentsPageTest::ctrlPPreviewsWhatThePageOffers()
{
    OpenDocuments open;
    WindowNotifier line;
    Workspace workspace(*open.database, line);
    MainWindow window(workspace, open.preferences, line, allPages(open.preferences));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.goTo({u"documents"_s});
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    auto *preview = window.findChild<PreviewWindow *>();
    QVERIFY(preview != nullptr);
    QVERIFY(preview->pageCount() >= 1);
}

void DocumentsPageTest::ctrlPSaysSoWhereThereIsNothingToPrint()
{
    UiFixture file;
    WindowNotifier line;
    Workspace workspace(*file.database, line);
    MainWindow window(workspace, file.preferences, line, allPages(file.preferences));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.goTo({u"settings"_s});
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(window.findChild<PreviewWindow *>() == nullptr);
    const auto bands = window.findChildren<Band *>();
    QVERIFY(std::ranges::any_of(bands, [](const Band *band) {
        return band->text().startsWith(u"Nothing on this page"_s);
    }));
}

REGISTER_UI_TEST(DocumentsPageTest)
#include "documentspage_test.moc"
