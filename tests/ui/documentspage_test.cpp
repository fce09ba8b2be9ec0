#include "tests/ui/examplefixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/band.h"
#include "ui/base/dialogs.h"
#include "ui/base/tableview.h"
#include "ui/base/windownotifier.h"
#include "ui/documents/documentchoice.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/fieldlist.h"
#include "ui/documents/findbar.h"
#include "ui/documents/syntaxhelp.h"
#include "ui/documents/templatediff.h"
#include "ui/documents/templatepanel.h"
#include "ui/documents/templatetext.h"
#include "ui/pages.h"
#include "ui/print/previewwindow.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>

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
    bool isEdited() const { return store.edited(u"agenda"_s)->has_value(); }
    /// The office's own agenda, made from a text that is no longer shipped.
    void keepFromOldText(const QString &text) const
    {
        const bool kept =
            store.save({.name = u"agenda"_s, .text = text, .basis = u"# Jadis"_s}).has_value();
        QVERIFY(kept);
        templates->chooseTemplate(u"minutes"_s);
        templates->chooseTemplate(u"agenda"_s);
    }
};

bool mayPrint(const DocumentChoice *choice)
{
    const auto buttons = choice->findChildren<QPushButton *>();
    return std::ranges::any_of(buttons, [](const QPushButton *button) {
        return button->isEnabled() && button->text() == u"&Print…"_s;
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
    void aDocumentIsFoundByItsName();
    void theWritingChosenGoesWithTheDocument();
    void whatIsWrongIsToldBeforeOnePrints();
    void aMailingIsWrittenOneFileEach();
    void anUnknownFieldIsRefusedWithItsLine();
    void aTextIsShownBeforeItIsKept();
    void aKeptTextAppliesUntilTheOriginalIsRestored();
    void leavingKeepsWhatPrintsAndStaysOnWhatDoesNot();
    void aFieldIsInsertedAsTemplatesWriteIt();
    void aMistakeLeadsToItsLine();
    void theFieldsAreFoundByWhatTheyPrint();
    void aSampleOfTheLanguageIsInserted();
    void whatTheHelpShowsIsUnderstood();
    void wordsAreFoundInTheText();
    void aTextThatImprovedIsOfferedAndNotImposed();
    void theDifferencesAreToldBySigns();
    void theImprovedTextIsTakenAndGivenBack();
    void oneKeepsOnesOwnTextAndIsNotAskedAgain();
    void rewordingIsUndoneAndDone();
    void thePreviewKeepsItsPlaceWhileOneTypes();
    void thePreviewShowsTheRecordChosenToPrint();
    void aMailingShowsItsFirstLetters();
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
    auto *filter = table->parentWidget()->parentWidget()->findChild<QLineEdit *>();
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
    QVERIFY(!mayPrint(page.choice()));
    QVERIFY(file.notifier.errors.isEmpty());
}

void DocumentsPageTest::aDocumentIsFoundByItsName()
{
    const OpenDocuments open;
    open.page.choice()->chooseKind(u"agenda"_s);
    auto *list = open.page.choice()->findChild<QListWidget *>();
    auto *filter = list->parentWidget()->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"enve"_s);
    QCOMPARE(open.page.printable()->kind, u"envelope-test"_s);
    int shown = 0;
    for (int row = 0; row < list->count(); ++row)
        shown += list->item(row)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 2); // with its heading
    filter->clear();
    QCOMPARE(open.page.printable()->kind, u"envelope-test"_s);
}

void DocumentsPageTest::theWritingChosenGoesWithTheDocument()
{
    const OpenDocuments open;
    auto *writing = open.page.choice()->findChild<QComboBox *>();
    QVERIFY(!open.page.printable()->gender.has_value());
    writing->setFocus();
    QTest::keyClick(writing, Qt::Key_Down);
    QCOMPARE(open.page.printable()->gender, documents::GenderWriting::Neutral);
}

void DocumentsPageTest::whatIsWrongIsToldBeforeOnePrints()
{
    const OpenDocuments open;
    const auto rows =
        *subjectRows(*open.database, documents::Selector::Session, open.workspace.today());
    open.page.choice()->chooseKind(u"convocations"_s);
    const auto *told = open.page.choice()->findChild<Band *>();
    bool isTold = false;
    for (const SubjectRow &row : rows) {
        const auto prepared = documents::prepareDocument(
            u"convocations"_s, selectionOf(documents::Selector::Session, row.id), *open.database,
            open.workspace.today());
        open.page.choice()->chooseSubject(row.id);
        open.page.choice()->checkNow();
        const bool isWrong = !prepared || !prepared->warnings.isEmpty();
        QCOMPARE(!told->text().isEmpty(), isWrong);
        isTold = isTold || isWrong;
    }
    QVERIFY(isTold);
}

void DocumentsPageTest::aMailingIsWrittenOneFileEach()
{
    OpenDocuments open;
    open.page.choice()->chooseKind(u"convocations"_s);
    const auto document = open.page.printable();
    const auto prepared = documents::prepareDocument(document->kind, document->selection,
                                                     *open.database, open.workspace.today());
    QVERIFY(prepared);
    const qsizetype letters = prepared->document.blocks.size();
    QVERIFY(letters > 1);
    QDir folder(open.folder.path());
    folder.mkdir(u"lettres"_s);
    answers::fileNext(folder.filePath(u"lettres"_s));
    open.page.choice()->saveOneFileEach();
    QCOMPARE(QDir(folder.filePath(u"lettres"_s)).entryList({u"*.pdf"_s}).size(), letters);
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
    const auto found = fields->findItems(u"lieu"_s, Qt::MatchExactly, 1);
    QVERIFY(!found.isEmpty());
    emit fields->itemActivated(found.first(), 0);
    QCOMPARE(open.templates->text()->content(), u"{{lieu}}"_s);
}

void DocumentsPageTest::aMistakeLeadsToItsLine()
{
    const OpenDocuments open;
    open.page.views()->setCurrentIndex(1);
    open.retype(u"# {{lieu}}\n\nUn\n\n{{lieux}}"_s);
    auto *problems = open.templates->findChild<QListWidget *>();
    QVERIFY(problems->isVisible());
    QCOMPARE(problems->count(), 1);
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {},
                      problems->visualItemRect(problems->item(0)).center());
    QCOMPARE(open.templates->text()->textCursor().blockNumber(), 4);
    open.retype(u"# {{lieu}}"_s);
    QVERIFY(!problems->isVisible());
}

void DocumentsPageTest::theFieldsAreFoundByWhatTheyPrint()
{
    const OpenDocuments open;
    open.page.views()->setCurrentIndex(1);
    open.retype({});
    auto *fields = open.page.findChild<FieldList *>();
    auto *filter = fields->parentWidget()->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"adresse salle"_s);
    QList<QTreeWidgetItem *> shown;
    for (int i = 0; i < fields->topLevelItemCount(); ++i) {
        if (!fields->topLevelItem(i)->isHidden())
            shown.append(fields->topLevelItem(i));
    }
    QCOMPARE(shown.size(), qsizetype(1));
    fields->setCurrentItem(shown.first());
    QTest::keyClick(fields, Qt::Key_Return);
    QCOMPARE(open.templates->text()->content(), u"{{adresse_lieu}}"_s);
}

void DocumentsPageTest::aSampleOfTheLanguageIsInserted()
{
    const OpenDocuments open;
    open.page.views()->setCurrentIndex(1);
    open.retype({});
    auto *help = open.page.findChild<SyntaxHelp *>();
    help->setCurrentItem(help->findItems(u"A new page"_s, Qt::MatchExactly).first());
    QTest::keyClick(help, Qt::Key_Return);
    QCOMPARE(open.templates->text()->content(), u":::page"_s);
}

void DocumentsPageTest::whatTheHelpShowsIsUnderstood()
{
    const SyntaxHelp help;
    QVERIFY(help.topLevelItemCount() > 20);
    for (int i = 0; i < help.topLevelItemCount(); ++i) {
        const QString sample = help.topLevelItem(i)->data(0, Qt::UserRole).toString();
        QVERIFY2(documents::parseTemplate(sample).problems.isEmpty(), qPrintable(sample));
    }
}

void DocumentsPageTest::wordsAreFoundInTheText()
{
    OpenDocuments open;
    open.page.views()->setCurrentIndex(1);
    open.retype(u"# Salle\n\nla salle, Salle"_s);
    QVERIFY(open.page.canRun(PageCommand::Find));
    open.page.run(PageCommand::Find);
    auto *bar = open.page.findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    auto *words = bar->findChild<QLineEdit *>();
    open.templates->text()->moveCursor(QTextCursor::Start);
    QTest::keyClicks(words, u"salle"_s);
    QCOMPARE(bar->count(), 3);
    QCOMPARE(open.templates->text()->textCursor().blockNumber(), 0);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(open.templates->text()->textCursor().blockNumber(), 2);
    open.page.run(PageCommand::Find); // F3: the next place
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(open.templates->text()->textCursor().blockNumber(), 0); // from the start again
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(open.templates->text()->textCursor().blockNumber(), 2);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void DocumentsPageTest::aTextThatImprovedIsOfferedAndNotImposed()
{
    const OpenDocuments open;
    open.retype(u"# Réunion"_s);
    QVERIFY(open.templates->save());
    QVERIFY(open.templates->offer()->text().isEmpty());
    open.templates->restoreShipped();
    open.keepFromOldText(u"# Réunion chez nous"_s);
    QVERIFY(!open.templates->offer()->text().isEmpty());
    QCOMPARE(open.templates->text()->content(), u"# Réunion chez nous"_s);
}

void DocumentsPageTest::theDifferencesAreToldBySigns()
{
    const OpenDocuments open;
    open.page.views()->setCurrentIndex(1);
    open.keepFromOldText(u"# Réunion chez nous"_s);
    const auto buttons = open.templates->offer()->findChildren<QPushButton *>();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    auto *differences = open.templates->findChild<TemplateDiff *>();
    QVERIFY(differences->isVisible());
    QVERIFY2(differences->toPlainText().contains(u"−  # Réunion chez nous"_s),
             qPrintable(differences->toPlainText()));
    QVERIFY(differences->toPlainText().contains(u"+  # "_s));
}

void DocumentsPageTest::theImprovedTextIsTakenAndGivenBack()
{
    OpenDocuments open;
    open.keepFromOldText(u"# Réunion chez nous"_s);
    open.templates->restoreShipped();
    QVERIFY(!open.isEdited());
    QVERIFY(open.templates->offer()->text().isEmpty());
    QCOMPARE(open.templates->text()->content(), *open.store.shipped(u"agenda"_s));
    open.workspace.undoStack().undo();
    QCOMPARE(open.templates->text()->content(), u"# Réunion chez nous"_s);
    QVERIFY(!open.templates->offer()->text().isEmpty());
}

void DocumentsPageTest::oneKeepsOnesOwnTextAndIsNotAskedAgain()
{
    const OpenDocuments open;
    open.keepFromOldText(u"# Réunion chez nous"_s);
    open.templates->keepOwn();
    QVERIFY(open.templates->offer()->text().isEmpty());
    QCOMPARE(open.templates->text()->content(), u"# Réunion chez nous"_s);
    QCOMPARE(open.store.edited(u"agenda"_s)->value().basis, *open.store.shipped(u"agenda"_s));
}

void DocumentsPageTest::rewordingIsUndoneAndDone()
{
    OpenDocuments open;
    open.retype(u"# Réunion chez nous"_s);
    QVERIFY(open.templates->save());
    QCOMPARE(open.workspace.undoStack().undoText(), u"Reword the template of Agenda"_s);
    open.workspace.undoStack().undo();
    QVERIFY(!open.isEdited());
    QCOMPARE(open.templates->text()->content(), *open.store.shipped(u"agenda"_s));
    open.workspace.undoStack().redo();
    QCOMPARE(open.templates->text()->content(), u"# Réunion chez nous"_s);
    open.retype(*open.store.shipped(u"agenda"_s)); // typed back: no wording of one's own
    QVERIFY(open.templates->save());
    QVERIFY(!open.isEdited());
}

void DocumentsPageTest::thePreviewKeepsItsPlaceWhileOneTypes()
{
    const OpenDocuments open;
    open.page.views()->setCurrentIndex(1);
    QApplication::processEvents();
    open.retype(u"# Un\n\n:::page\n\nDeux\n\n:::page\n\nTrois"_s);
    PageView *pages = open.templates->preview();
    QCOMPARE(pages->pageCount(), 3);
    pages->showPage(1);
    const int place = pages->verticalScrollBar()->value();
    open.retype(u"# Un\n\n:::page\n\nDeux encore\n\n:::page\n\nTrois\n\n:::page\n\nFin"_s);
    QCOMPARE(pages->pageCount(), 4);
    QCOMPARE(pages->verticalScrollBar()->value(), place);
}

void DocumentsPageTest::thePreviewShowsTheRecordChosenToPrint()
{
    const OpenDocuments open;
    open.page.choice()->chooseKind(u"agenda"_s);
    const auto rows =
        subjectRows(*open.database, documents::Selector::Session, open.workspace.today());
    open.page.choice()->chooseSubject(rows->at(2).id);
    for (auto *button : open.page.choice()->findChildren<QPushButton *>()) {
        if (button->text() == u"&Wording…"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(open.templates->isVisible());
    auto *subject =
        open.templates->preview()->parentWidget()->parentWidget()->findChild<QComboBox *>();
    QCOMPARE(subject->currentText(), rows->at(2).name);
}

void DocumentsPageTest::aMailingShowsItsFirstLetters()
{
    const OpenDocuments open;
    open.templates->chooseTemplate(u"convocations"_s);
    QCOMPARE(open.templates->preview()->pages().bookmarks.size(), qsizetype(3));
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
