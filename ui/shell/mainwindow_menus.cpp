// The menu bar of MainWindow: which words and keys lead to which command.

#include "ui/base/band.h"
#include "ui/base/icons.h"
#include "ui/base/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    buildHelpMenu();
    for (const QMenu *menu : menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->menu() == nullptr)
                m_windowCommands.append(action);
        }
    }
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("Ne&w file…"), this, &MainWindow::newFileWanted);
    menu->addAction(tr("&Open a file…"), QKeySequence::Open, this,
                    [this] { emit openFileWanted({}); });
    m_recent = menu->addMenu(tr("&Recent files"));
    menu->addSeparator();
    menu->addAction(tr("&Print…"), QKeySequence::Print, this, &MainWindow::printShown);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &QWidget::close);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QUndoStack &stack = m_workspace.undoStack();
    QAction *undo = stack.createUndoAction(this, tr("Undo:"));
    undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    QAction *redo = stack.createRedoAction(this, tr("Redo:"));
    redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    menu->addActions({undo, redo});
    menu->addSeparator();
    addPageCommand(menu, tr("&New"), PageCommand::New, QKeySequence::New);
    addPageCommand(menu, tr("&Save the record"), PageCommand::Save, QKeySequence::Save);
    addPageCommand(menu, tr("&Give up the changes"), PageCommand::Restore,
                   QKeySequence(Qt::Key_Escape));
    addPageCommand(menu, tr("Re&move"), PageCommand::Remove, QKeySequence(Qt::Key_Delete));
    menu->addSeparator();
    QAction *find = addPageCommand(menu, tr("&Filter the list"), PageCommand::Find, {});
    find->setShortcuts({QKeySequence(u"Ctrl+F"_s), QKeySequence(Qt::Key_F3)});
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    addPageCommand(menu, tr("&Next tab"), PageCommand::NextTab, QKeySequence(u"Ctrl+PgDown"_s));
    addPageCommand(menu, tr("&Previous tab"), PageCommand::PreviousTab,
                   QKeySequence(u"Ctrl+PgUp"_s));
    menu->addAction(tr("Next p&ane"), QKeySequence(Qt::Key_F6), this, [this] { focusPane(1); });
    menu->addAction(tr("Previous pan&e"), QKeySequence(u"Shift+F6"_s), this,
                    [this] { focusPane(-1); });
    menu->addSeparator();
    QAction *full = menu->addAction(tr("&Full screen"));
    full->setShortcut(QKeySequence(Qt::Key_F11));
    full->setCheckable(true);
    connect(full, &QAction::toggled, this,
            [this](bool on) { on ? showFullScreen() : showNormal(); });
}

void MainWindow::buildGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    menu->addAction(tr("&Search or go to…"), QKeySequence(u"Ctrl+K"_s), m_palette, &Palette::start);
    menu->addSeparator();
    QAction *back = menu->addAction(icon("back"_L1), tr("&Back"), QKeySequence(u"Alt+Left"_s), this,
                                    [this] { jump(m_workspace.history().back()); });
    QAction *forward =
        menu->addAction(icon("forward"_L1), tr("&Forward"), QKeySequence(u"Alt+Right"_s), this,
                        [this] { jump(m_workspace.history().forward()); });
    m_back = historyButton(back);
    m_forward = historyButton(forward);
    menu->addSeparator();
    for (const PageFactory &page : m_factories) {
        QAction *action = menu->addAction(icon(page.icon), page.title);
        action->setShortcut(page.shortcut);
        connect(action, &QAction::triggered, this,
                [this, key = QString(page.key)] { goTo({key}); });
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&About Faubourg"), this, [this] {
        m_resultLine->showNotice(Sign::Information,
                                 tr("Faubourg %1, free software under the GNU GPL, version 3 or "
                                    "later.")
                                     .arg(QApplication::applicationVersion()));
    });
}

QAction *MainWindow::addPageCommand(QMenu *menu, const QString &text, PageCommand command,
                                    const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, [this, command] {
        if (currentPage() != nullptr)
            currentPage()->run(command);
    });
    m_pageCommands.append({action, command});
    return action;
}

QToolButton *MainWindow::historyButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    button->setAutoRaise(true);
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QToolButton::customContextMenuRequested, this,
            [this, button] { showHistoryMenu(button); });
    return button;
}

} // namespace faubourg::ui
