#include "tests/ui/uifixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/dialogs.h"
#include "ui/base/tableview.h"
#include "ui/base/windownotifier.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"

#include <QMenuBar>
#include <QToolButton>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;

namespace {

/// The main window over a file with one person.
struct OpenWindow : UiFixture
{
    WindowNotifier line;
    Workspace openWorkspace{*database, line};
    people::Person lemaire = addPerson(u"Lemaire"_s);
    MainWindow window{openWorkspace, preferences, line, allPages(preferences)};

    OpenWindow()
    {
        window.show();
        QApplication::processEvents();
    }
};

QChar mnemonicOf(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(key[0].key()).toLower();
}

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void menusHaveDistinctMnemonics();
    void noShortcutStandsTwice();
    void thePaletteFindsAPageByItsWord();
    void thePaletteFindsACommandWithItsShortcut();
    void backAndForwardRetraceTheSteps();
    void anUndoShowsThePageConcerned();
    void theSidebarShrinksToIconsInANarrowWindow();
    void pageAndTabComeBackAfterARestart();
    void closingWithAnIncompleteRecordAsksFirst();
};

void MainWindowTest::menusHaveDistinctMnemonics()
{
    const OpenWindow open;
    QList<QList<QAction *>> menus{open.window.menuBar()->actions()};
    for (const QAction *menu : open.window.menuBar()->actions())
        menus += menu->menu()->actions();
    for (const auto &actions : menus) {
        QSet<QChar> seen;
        for (const QAction *action : actions) {
            const QChar letter = mnemonicOf(action->text());
            QVERIFY2(letter.isNull() || !seen.contains(letter), qPrintable(action->text()));
            seen.insert(letter);
        }
    }
}

void MainWindowTest::noShortcutStandsTwice()
{
    const OpenWindow open;
    QSet<QString> seen;
    for (const QAction *action : open.window.findChildren<QAction *>()) {
        for (const QKeySequence &shortcut : action->shortcuts()) {
            const QString text = shortcut.toString(QKeySequence::PortableText);
            QVERIFY2(text.isEmpty() || !seen.contains(text), qPrintable(text));
            static const QRegularExpression kForbidden(u"Ctrl\\+([0-9/.;\\[\\]]|Alt|E$|U$)"_s);
            QVERIFY2(!kForbidden.match(text).hasMatch(), qPrintable(text));
            seen.insert(text);
        }
    }
}

void MainWindowTest::thePaletteFindsAPageByItsWord()
{
    OpenWindow open;
    open.window.goTo({u"people"_s});
    Palette *field = open.window.searchField();
    field->start();
    QTest::keyClicks(field, u"sett"_s);
    QVERIFY(field->proposedTitles().contains(u"Settings"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(open.window.currentKey(), u"settings"_s);
}

void MainWindowTest::thePaletteFindsACommandWithItsShortcut()
{
    const OpenWindow open;
    Palette *field = open.window.searchField();
    field->start();
    QTest::keyClicks(field, u"full scr"_s);
    QCOMPARE(field->proposedTitles(), QStringList(u"Full screen"_s));
}

void MainWindowTest::backAndForwardRetraceTheSteps()
{
    OpenWindow open;
    open.window.goTo({u"people"_s, open.lemaire.id.value()});
    open.window.goTo({u"settings"_s});
    QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(open.window.currentKey(), u"people"_s);
    QCOMPARE(open.window.currentPage()->currentRecord(), open.lemaire.id.value());
    QTest::keyClick(&open.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(open.window.currentKey(), u"settings"_s);
}

void MainWindowTest::anUndoShowsThePageConcerned()
{
    OpenWindow open;
    people::Person after = open.lemaire;
    after.name.lastName = u"Wallon"_s;
    open.openWorkspace.save<people::PersonRepository, people::Person>(u"person"_s, open.lemaire,
                                                                      after, u"rename"_s);
    open.window.goTo({u"settings"_s});
    open.openWorkspace.undoStack().undo();
    QCOMPARE(open.window.currentKey(), u"people"_s);
    QCOMPARE(open.window.currentPage()->currentRecord(), open.lemaire.id.value());
}

void MainWindowTest::theSidebarShrinksToIconsInANarrowWindow()
{
    OpenWindow open;
    const auto people = [&] {
        for (QToolButton *button : open.window.findChildren<QToolButton *>()) {
            if (button->text() == u"People"_s)
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    }();
    QVERIFY(people != nullptr);
    open.window.resize(1200, 700);
    QApplication::processEvents();
    QCOMPARE(people->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    open.window.resize(1000, 700);
    QApplication::processEvents();
    QCOMPARE(people->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(!people->toolTip().isEmpty());
}

void MainWindowTest::pageAndTabComeBackAfterARestart()
{
    OpenWindow open;
    open.window.goTo({u"settings"_s});
    open.window.close();
    const MainWindow again(open.openWorkspace, open.preferences, open.line,
                           allPages(open.preferences));
    QCOMPARE(again.currentKey(), u"settings"_s);
}

void MainWindowTest::closingWithAnIncompleteRecordAsksFirst()
{
    OpenWindow open;
    open.window.goTo({u"people"_s, open.lemaire.id.value()});
    for (QLineEdit *edit : open.window.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Last name"_s) {
            edit->selectAll();
            QTest::keyClick(edit, Qt::Key_Backspace);
        }
    }
    answers::refuseNext();
    QVERIFY(!open.window.close());
    answers::confirmNext();
    QVERIFY(open.window.close());
}

REGISTER_UI_TEST(MainWindowTest)
#include "mainwindow_test.moc"
