#pragma once

#include "ui/shell/finder.h"
#include "ui/shell/pagefactory.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace faubourg::ui {

class Band;
class Palette;
class Preferences;
class Sidebar;
class WindowNotifier;

/// The window over one open file. It only wires: menus to the visible page, sidebar and
/// palette to pages, history to both.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Preferences &preferences, WindowNotifier &notifier,
               QList<PageFactory> pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Show a page, and a record of it; false when the page on screen keeps something
    /// incomplete open or does not know the record.
    bool goTo(const Location &location);
    Page *currentPage() const;
    QString currentKey() const;
    const QList<PageFactory> &pages() const { return m_factories; }
    Palette *searchField() const { return m_palette; }
    Band *fileBand() const { return m_fileBand; }
    void setFileName(const QString &path);
    /// Offer the recent files, again after each change.
    void setRecentFiles(const QStringList &paths);

signals:
    void newFileWanted();
    void openFileWanted(const QString &path); ///< empty: ask which
    void restartWanted();                     ///< the language changed

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildGoMenu();
    void buildHelpMenu();
    QAction *addPageCommand(QMenu *menu, const QString &text, PageCommand command,
                            const QKeySequence &shortcut);
    QWidget *buildTopLine();
    void buildPalette();
    void buildStatusBar();
    Page *pageOf(const QString &key);
    const PageFactory *factoryOf(const QString &key) const;
    QString keyForKind(const QString &kind) const;
    void goToRecord(const QString &kind, qint64 id);
    void goToNew(const QString &kind);
    void printShown();
    void arrived();
    void jump(const Location &location);
    QToolButton *historyButton(QAction *action);
    void showHistoryMenu(QToolButton *button);
    void focusPane(int step);
    void updateCommands();
    void updateCounts();
    void updateSaved();
    bool leaveAll();
    void rememberState();
    void recallState();

    Workspace &m_workspace;
    Preferences &m_preferences;
    QList<PageFactory> m_factories;
    QHash<QString, Page *> m_pages; ///< created when first shown
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    Palette *m_palette;
    Band *m_fileBand;
    Band *m_resultLine;
    QLabel *m_breadcrumb;
    QLabel *m_saved;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QMenu *m_recent = nullptr;
    QList<std::pair<QAction *, PageCommand>> m_pageCommands;
    QList<QAction *> m_windowCommands; ///< offered by the palette
};

} // namespace faubourg::ui
