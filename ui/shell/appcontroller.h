#pragma once

#include "ui/base/windownotifier.h"
#include "ui/shell/newfile.h"
#include "ui/shell/pagefactory.h"

#include <QObject>
#include <QTimer>

namespace faubourg::ui {

class MainWindow;
class Preferences;
class WelcomeWindow;
class Workspace;

/// Opens, creates and keeps one file, and puts the right window over it. Holds the
/// lock's heartbeat; rebuilds the window when the language changes.
class AppController final : public QObject
{
    Q_OBJECT

public:
    /// Makes the pages in the language of the moment.
    using Pages = std::function<QList<PageFactory>()>;

    AppController(Preferences &preferences, Pages pages, PresetShelf shelf,
                  QObject *parent = nullptr);
    ~AppController() override;

    /// Open `path`, or the last file, or welcome who has none.
    void start(const QString &path);
    /// False when it was refused; the reason is on screen.
    bool open(const QString &path);
    bool create(const NewFile &wanted);
    MainWindow *window() const { return m_window.get(); }

private:
    void welcome();
    void adopt(std::unique_ptr<storage::DataFile> file);
    void buildWindow();
    void showFileBand();
    void beat();
    void askAndOpen(const QString &path);
    bool closeWindow();
    storage::Owner owner() const;

    Preferences &m_preferences;
    Pages m_pages;
    PresetShelf m_shelf;
    WindowNotifier m_notifier;
    std::unique_ptr<storage::DataFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WelcomeWindow> m_welcome;
    QTimer m_beat;
};

/// Speak the chosen language from now on: our words, Qt's own, dates.
void applyLanguage(const Preferences &preferences);

} // namespace faubourg::ui
