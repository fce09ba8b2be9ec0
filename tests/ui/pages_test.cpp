#include "tests/ui/uifixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/detailpane.h"
#include "ui/base/form.h"
#include "ui/base/theme.h"
#include "ui/base/windownotifier.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;

namespace {

/// "&Nom" -> 'n'; nothing when the text has no mnemonic.
QChar mnemonicOf(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(key[0].key()).toLower();
}

/// The text whose mnemonic reaches a widget, if any.
QString mnemonicTextOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() != nullptr ? label->text() : QString();
    return {};
}

} // namespace

/// What every page owes its users, checked on each registered one with a record open.
class PagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyFocusableWidgetHasAName_data() { pages(); }
    void everyFocusableWidgetHasAName();
    void noMnemonicStandsTwiceOnScreen_data() { pages(); }
    void noMnemonicStandsTwiceOnScreen();
    void noShortcutIsOutOfReachOnFrenchKeyboards_data() { pages(); }
    void noShortcutIsOutOfReachOnFrenchKeyboards();
    void tabReachesEveryField_data() { pages(); }
    void tabReachesEveryField();
    void anEmptyFileIsShownWithoutError_data() { pages(); }
    void anEmptyFileIsShownWithoutError();
    void theStateComesBackAsLeft_data() { pages(); }
    void theStateComesBackAsLeft();
    void aReadOnlyFileIsNotEditable_data() { pages(); }
    void aReadOnlyFileIsNotEditable();
    void everyIconIsDrawn();
    void noMnemonicOfAPageIsOneOfTheMenuBar_data() { pages(); }
    void noMnemonicOfAPageIsOneOfTheMenuBar();
    void theHeadingOfARecordIsNeverCut_data() { pages(); }
    void theHeadingOfARecordIsNeverCut();
    void highContrastKeepsTheColoursOfTheComputer();

private:
    void pages();
    std::unique_ptr<Page> open(const QString &key);
    QList<QWidget *> focusable(const Page &page) const;

    std::unique_ptr<UiFixture> m_file;
};

void PagesTest::init()
{
    m_file = std::make_unique<UiFixture>();
}

void PagesTest::cleanup()
{
    m_file.reset();
}

void PagesTest::pages()
{
    QTest::addColumn<QString>("key");
    Preferences preferences(u"unused.ini"_s);
    for (const PageFactory &factory : allPages(preferences))
        QTest::newRow(factory.key.data()) << QString(factory.key);
}

std::unique_ptr<Page> PagesTest::open(const QString &key)
{
    for (const PageFactory &factory : allPages(m_file->preferences)) {
        if (QString(factory.key) != key)
            continue;
        std::unique_ptr<Page> page(factory.create(m_file->workspace, nullptr));
        page->resize(1100, 700);
        page->show();
        if (page->canRun(PageCommand::New))
            page->run(PageCommand::New); // a record open, with its form
        QApplication::processEvents();
        return page;
    }
    return {};
}

QList<QWidget *> PagesTest::focusable(const Page &page) const
{
    QList<QWidget *> widgets;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool isPart = widget->window() != page.window(); // the popup of a drop-down
        if (!isPart && !widget->isHidden() && (widget->focusPolicy() & Qt::TabFocus) != 0)
            widgets += widget;
    }
    return widgets;
}

void PagesTest::everyFocusableWidgetHasAName()
{
    QFETCH(QString, key);
    const auto page = open(key);
    for (QWidget *widget : focusable(*page)) {
        if (qobject_cast<QTabBar *>(widget) != nullptr || qobject_cast<QTabWidget *>(widget))
            continue; // named by their tabs
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face != nullptr);
        const QString where = QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
            + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(where));
    }
}

void PagesTest::noMnemonicStandsTwiceOnScreen()
{
    QFETCH(QString, key);
    const auto page = open(key);
    auto *tabs = page->findChild<QTabWidget *>();
    for (int tab = 0; tab < (tabs == nullptr ? 1 : tabs->count()); ++tab) {
        if (tabs != nullptr)
            tabs->setCurrentIndex(tab);
        QMap<QChar, QString> seen;
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            const QString text = widget->isVisible() ? mnemonicTextOf(widget) : QString();
            const QChar letter = mnemonicOf(text);
            if (letter.isNull())
                continue;
            QVERIFY2(!seen.contains(letter),
                     qPrintable(u"%1: %2 / %3"_s.arg(letter).arg(seen.value(letter), text)));
            seen.insert(letter, text);
        }
    }
}

void PagesTest::noShortcutIsOutOfReachOnFrenchKeyboards()
{
    QFETCH(QString, key);
    const auto page = open(key);
    for (const QAction *action : page->findChildren<QAction *>()) {
        for (const QKeySequence &shortcut : action->shortcuts()) {
            const QString text = shortcut.toString(QKeySequence::PortableText);
            static const QRegularExpression kForbidden(u"Ctrl\\+([0-9/.;\\[\\]]|Alt|E$|U$)"_s);
            QVERIFY2(!kForbidden.match(text).hasMatch(), qPrintable(text));
        }
    }
}

void PagesTest::tabReachesEveryField()
{
    QFETCH(QString, key);
    const auto page = open(key);
    auto *tabs = page->findChild<QTabWidget *>();
    for (int tab = 0; tab < (tabs == nullptr ? 0 : tabs->count()); ++tab) {
        tabs->setCurrentIndex(tab);
        QSet<QWidget *> chain;
        for (QWidget *next = page->nextInFocusChain(); next != page.get() && !chain.contains(next);
             next = next->nextInFocusChain())
            chain.insert(next);
        for (const Field *field : tabs->currentWidget()->findChildren<Field *>())
            QVERIFY2(chain.contains(field->editor()), qPrintable(field->title()));
    }
}

void PagesTest::anEmptyFileIsShownWithoutError()
{
    QFETCH(QString, key);
    const auto page = open(key);
    page->run(PageCommand::Restore);
    page->refresh();
    QVERIFY2(m_file->notifier.errors.isEmpty(),
             m_file->notifier.errors.isEmpty()
                 ? ""
                 : qPrintable(m_file->notifier.errors.first().message));
    QVERIFY(page->leave());
}

void PagesTest::theStateComesBackAsLeft()
{
    QFETCH(QString, key);
    QSettings settings(m_file->folder.filePath(u"state.ini"_s), QSettings::IniFormat);
    const auto left = open(key);
    auto *tabs = left->findChild<QTabWidget *>();
    if (tabs != nullptr)
        tabs->setCurrentIndex(tabs->count() - 1);
    left->saveState(settings);
    const auto right = open(key);
    right->restoreState(settings);
    if (tabs != nullptr)
        QCOMPARE(right->findChild<QTabWidget *>()->currentIndex(), tabs->count() - 1);
}

void PagesTest::aReadOnlyFileIsNotEditable()
{
    QFETCH(QString, key);
    m_file = std::make_unique<UiFixture>(storage::Access::ReadOnly);
    const auto page = open(key);
    QVERIFY(!page->canRun(PageCommand::New));
    QVERIFY(!page->canRun(PageCommand::Remove));
}

void PagesTest::everyIconIsDrawn()
{
    Preferences preferences(m_file->folder.filePath(u"p.ini"_s));
    for (const PageFactory &factory : allPages(preferences)) {
        const QString path = u":/icons/24/%1.png"_s.arg(QString(factory.icon));
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }
}

/// The letters of English fields serve English menus too; in French each has its own.
void PagesTest::noMnemonicOfAPageIsOneOfTheMenuBar()
{
    if (!qEnvironmentVariableIsSet("FAUBOURG_TEST_FRENCH"))
        QSKIP("French letters are what counts");
    QFETCH(QString, key);
    WindowNotifier line;
    Workspace workspace(*m_file->database, line);
    MainWindow window(workspace, m_file->preferences, line, allPages(m_file->preferences));
    window.goTo({key});
    if (window.currentPage()->canRun(PageCommand::New))
        window.currentPage()->run(PageCommand::New);
    QMap<QChar, QString> menus;
    for (const QAction *action : window.menuBar()->actions())
        menus.insert(mnemonicOf(action->text()), action->text());
    QStringList taken;
    for (const QWidget *widget : window.currentPage()->findChildren<QWidget *>()) {
        const QString text = mnemonicTextOf(widget);
        if (const QChar letter = mnemonicOf(text); !letter.isNull() && menus.contains(letter))
            taken += u"%1 / %2"_s.arg(text, menus.value(letter));
    }
    QVERIFY2(taken.isEmpty(), qPrintable(taken.join(u"; "_s)));
}

/// In text twice as large too: what does not fit beside the list takes its place.
void PagesTest::theHeadingOfARecordIsNeverCut()
{
    QFETCH(QString, key);
    applyAppearance({.scheme = SchemeChoice::Light, .textPercent = 200});
    const auto back = qScopeGuard([] { applyAppearance({.scheme = SchemeChoice::Light}); });
    const auto page = open(key);
    page->resize(1600, 800);
    QApplication::processEvents();
    for (const DetailPane *pane : page->findChildren<DetailPane *>()) {
        if (!pane->isVisible())
            continue;
        const QTabBar *bar = pane->tabs()->tabBar();
        if (bar->isVisible())
            QVERIFY2(bar->tabRect(bar->count() - 1).right() <= pane->width(), qPrintable(key));
        for (const QPushButton *button : pane->findChildren<QPushButton *>()) {
            if (button->isVisible() && !pane->tabs()->isAncestorOf(button))
                QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                         qPrintable(button->text()));
        }
    }
}

void PagesTest::highContrastKeepsTheColoursOfTheComputer()
{
    QPalette black(Qt::white, Qt::black);
    black.setColor(QPalette::Base, Qt::black);
    black.setColor(QPalette::Highlight, Qt::cyan);
    black.setColor(QPalette::HighlightedText, Qt::black);
    const Colours worn = coloursOf(black);
    for (const QColor &text :
         {worn.text, worn.muted, worn.met, worn.soon, worn.broken, worn.border})
        QCOMPARE(text, QColor(Qt::white));
    for (const QColor &ground : {worn.window, worn.base, worn.alternate, worn.selection,
                                 worn.metTint, worn.soonTint, worn.brokenTint})
        QCOMPARE(ground, QColor(Qt::black));
    QCOMPARE(worn.accent, QColor(Qt::cyan));
    QCOMPARE(worn.onAccent, QColor(Qt::black));
}

REGISTER_UI_TEST(PagesTest)
#include "pages_test.moc"
