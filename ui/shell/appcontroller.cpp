#include "ui/shell/appcontroller.h"

#include "core/base/text/dates.h"
#include "core/storage/fileproperty.h"
#include "ui/base/band.h"
#include "ui/base/dialogs.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomewindow.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

AppController::AppController(Preferences &preferences, Pages pages, PresetShelf shelf,
                             QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_pages(std::move(pages))
    , m_shelf(std::move(shelf))
{
    m_beat.setInterval(storage::LockFile::kBeatSeconds * 1000);
    connect(&m_beat, &QTimer::timeout, this, &AppController::beat);
    connect(&m_preferences, &Preferences::appearanceChanged, this,
            [this] { applyAppearance(m_preferences.appearance()); });
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        applyLanguage(m_preferences);
        // Not now: the change comes from a widget of the window that goes.
        QMetaObject::invokeMethod(this, &AppController::buildWindow, Qt::QueuedConnection);
    });
}

AppController::~AppController() = default;

void AppController::start(const QString &path)
{
    const QStringList recent = m_preferences.recentFiles();
    const QString wanted = path.isEmpty() && !recent.isEmpty() ? recent.first() : path;
    if (wanted.isEmpty() || (path.isEmpty() && !QFileInfo::exists(wanted)))
        return welcome();
    if (!open(wanted) && !m_window && !m_welcome)
        welcome();
}

bool AppController::open(const QString &path)
{
    auto opened = storage::DataFile::open(path, owner());
    if (!opened) {
        if (!m_window)
            welcome();
        m_notifier.report(opened.error());
        return false;
    }
    adopt(std::move(opened).value());
    return true;
}

bool AppController::create(const NewFile &wanted)
{
    auto created = createFile(wanted, m_shelf, owner());
    if (!created) {
        m_notifier.report(created.error());
        return false;
    }
    adopt(std::move(created).value());
    return true;
}

void AppController::welcome()
{
    if (m_welcome)
        return;
    m_welcome = std::make_unique<WelcomeWindow>(m_shelf, m_preferences.recentFiles());
    m_notifier.setLine(m_welcome->line());
    connect(m_welcome.get(), &WelcomeWindow::openWanted, this, &AppController::askAndOpen);
    connect(m_welcome.get(), &WelcomeWindow::createWanted, this, &AppController::create);
    m_welcome->show();
}

void AppController::adopt(std::unique_ptr<storage::DataFile> file)
{
    m_window.reset();
    m_workspace.reset();
    m_file = std::move(file);
    m_preferences.addRecentFile(
        QDir::toNativeSeparators(QFileInfo(m_file->path()).absoluteFilePath()));
    m_workspace = std::make_unique<Workspace>(m_file->database(), m_notifier);
    buildWindow();
    m_beat.start();
    if (m_welcome) // one of its buttons may have brought us here
        m_welcome.release()->deleteLater();
}

void AppController::buildWindow()
{
    if (!m_workspace)
        return;
    if (m_window)
        m_window->close(); // it remembers where it was
    m_window = std::make_unique<MainWindow>(*m_workspace, m_preferences, m_notifier, m_pages());
    m_window->setFileName(m_file->path());
    m_window->setRecentFiles(m_preferences.recentFiles());
    connect(m_window.get(), &MainWindow::openFileWanted, this, &AppController::askAndOpen,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::newFileWanted, this, [this] {
        welcome();
        m_welcome->showCreation();
    });
    showFileBand();
    m_window->show();
}

/// What lasts as long as the file is open: that it may only be read, that it is an example.
void AppController::showFileBand()
{
    Band *band = m_window->fileBand();
    if (m_file->isReadOnly()) {
        const auto &holder = m_file->holder();
        const NoticeAction retry{tr("Try again"), [this] {
                                     const QString path = m_file->path();
                                     QTimer::singleShot(0, this, [this, path] { open(path); });
                                 }};
        band->showNotice(
            Sign::Soon,
            holder ? tr("Read only: %1 has been using this file since %2 (computer %3). You can "
                        "consult and print.")
                         .arg(holder->user,
                              hour(holder->openedAt.toLocalTime().time(), interfaceLanguage()),
                              holder->host)
                   : tr("Read only: this file may not be written. You can consult and print."),
            {retry});
        return;
    }
    const auto isExample = storage::fileProperty(m_file->database(), u"is_example"_s);
    if (isExample && (*isExample == u"1" || *isExample == u"true"))
        band->showNotice(Sign::Information, tr("Example file: people and amounts are invented."));
    else
        band->clear();
}

void AppController::beat()
{
    const bool couldWrite = !m_file->isReadOnly();
    m_file->beat();
    if (couldWrite && m_file->isReadOnly())
        buildWindow(); // taken over: nothing can be entered any more
}

void AppController::askAndOpen(const QString &path)
{
    QWidget *above = m_window ? static_cast<QWidget *>(m_window.get()) : m_welcome.get();
    const QString chosen = path.isEmpty()
        ? askFileToOpen(above, tr("Open a file"), tr("Faubourg files (*.faubourg)"))
        : path;
    if (!chosen.isEmpty() && closeWindow())
        open(chosen);
}

/// False when something incomplete keeps the window open.
bool AppController::closeWindow()
{
    return !m_window || m_window->close();
}

storage::Owner AppController::owner() const
{
    QSettings &settings = m_preferences.state();
    if (!settings.contains(u"user/actor"_s)) // a pseudonym: the journal never learns the name
        settings.setValue(u"user/actor"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {.displayName = name, .actor = settings.value(u"user/actor"_s).toString()};
}

void applyLanguage(const Preferences &preferences)
{
    static QTranslator ours;
    static QTranslator qts;
    const bool french = preferences.language() == InterfaceLanguage::French;
    QLocale::setDefault(french ? QLocale(QLocale::French, QLocale::France)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    if (ours.load(french ? u":/i18n/faubourg_fr.qm"_s : u":/i18n/faubourg_en.qm"_s))
        QCoreApplication::installTranslator(&ours);
    if (french && qts.load(u":/i18n/qtbase_fr.qm"_s))
        QCoreApplication::installTranslator(&qts);
}

} // namespace faubourg::ui
