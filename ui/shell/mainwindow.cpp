#include "ui/shell/mainwindow.h"

#include "core/base/text/dates.h"
#include "core/base/text/fold.h"
#include "ui/base/band.h"
#include "ui/base/dialogs.h"
#include "ui/base/icons.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/base/windownotifier.h"
#include "ui/shell/documentpreview.h"
#include "ui/shell/palette.h"
#include "ui/shell/recordfinder.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/workspace.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr int kIconsBelow = 1100; ///< width under which the sidebar loses its words
constexpr int kRecentPlaces = 5;

/// The first widget of `pane` that Tab would reach.
void focusFirstIn(QWidget *pane)
{
    for (QWidget *widget = pane; widget != nullptr; widget = widget->nextInFocusChain()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (takesTab && widget->isVisible() && widget->isEnabled() && pane->isAncestorOf(widget))
            return widget->setFocus(Qt::TabFocusReason);
        if (widget->nextInFocusChain() == pane)
            return;
    }
}

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, Preferences &preferences, WindowNotifier &notifier,
                       QList<PageFactory> pages, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_factories(std::move(pages))
    , m_sidebar(new Sidebar(m_factories, this))
    , m_stack(new QStackedWidget(this))
    , m_palette(new Palette(this))
    , m_fileBand(new Band(this))
    , m_resultLine(new Band(this))
    , m_breadcrumb(new QLabel(this))
    , m_saved(mutedLabel({}, this))
{
    notifier.setLine(m_resultLine);
    buildMenus();
    auto *central = new QWidget(this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTopLine());
    layout->addWidget(m_fileBand);
    layout->addLayout(middle, 1);
    layout->addWidget(m_resultLine);
    setCentralWidget(central);
    buildPalette();
    buildStatusBar();

    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &key) { goTo({key}); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        updateCounts();
        updateSaved();
    });
    connect(&m_workspace, &Workspace::replayed, this, &MainWindow::goToRecord);
    connect(&m_workspace.history(), &History::changed, this, &MainWindow::updateCommands);
    recallState();
    updateCounts();
}

MainWindow::~MainWindow() = default;

bool MainWindow::goTo(const Location &location)
{
    Page *page = pageOf(location.page);
    if (page == nullptr)
        return false;
    if (Page *shown = currentPage(); shown != nullptr && shown != page)
        shown->leave(); // what is incomplete stays open on its own page
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(location.page);
    const bool found = location.record == 0 || page->showRecord(location.record);
    arrived();
    return found;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

QString MainWindow::currentKey() const
{
    return m_pages.key(currentPage());
}

void MainWindow::setFileName(const QString &path)
{
    setWindowTitle(tr("%1 – Faubourg").arg(QFileInfo(path).completeBaseName()));
    setWindowFilePath(path);
}

void MainWindow::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit openFileWanted(path); });
    }
    m_recent->setEnabled(!paths.isEmpty());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!leaveAll()) {
        event->ignore();
        return;
    }
    rememberState();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setIconsOnly(width() < kIconsBelow);
}

QWidget *MainWindow::buildTopLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::kSmall, space::kTight, space::kMedium, space::kTight);
    layout->setSpacing(space::kSmall);
    m_breadcrumb->setTextFormat(Qt::RichText);
    m_breadcrumb->setAccessibleName(tr("You are here"));
    m_breadcrumb->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_breadcrumb, &QLabel::linkActivated, this,
            [this](const QString &key) { goTo({key}); });
    m_palette->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_breadcrumb, 1);
    layout->addWidget(m_palette);
    return line;
}

void MainWindow::buildPalette()
{
    const auto pagesMatching = [this](const QString &words) {
        QList<Found> found;
        for (const PageFactory &page : m_factories) {
            if (matchesWords(foldForSearch(page.title), words))
                found.append({.title = page.title,
                              .icon = page.icon,
                              .shortcut = page.shortcut.toString(QKeySequence::NativeText),
                              .open = [this, key = QString(page.key)] { goTo({key}); }});
        }
        return found;
    };
    const auto commandsMatching = [this](const QString &words) {
        QList<Found> found;
        QList<QAction *> commands = m_windowCommands;
        if (currentPage() != nullptr)
            commands = currentPage()->actions() + commands;
        for (QAction *command : commands) {
            const QString text = plain(command->text());
            if (command->isEnabled() && matchesWords(foldForSearch(text), words))
                found.append({.title = text,
                              .shortcut = command->shortcut().toString(QKeySequence::NativeText),
                              .open = [command] { command->trigger(); }});
        }
        return found;
    };
    const auto lastSeen = [this](const QString &) {
        QList<Found> found;
        for (const History::Visit &visit : m_workspace.history().recent(kRecentPlaces)) {
            const PageFactory *page = factoryOf(visit.location.page);
            found.append(
                {.title = visit.title,
                 .detail = page == nullptr || page->title == visit.title ? QString() : page->title,
                 .icon = page == nullptr ? "history"_L1 : page->icon,
                 .open = [this, place = visit.location] { goTo(place); }});
        }
        return found;
    };
    m_palette->addGroup(tr("Last seen"), lastSeen, true);
    m_palette->addGroup(
        tr("Records"),
        recordFinder(m_workspace, m_factories, [this](const Location &place) { goTo(place); }));
    m_palette->addGroup(tr("Pages"), pagesMatching);
    m_palette->addGroup(tr("Commands"), commandsMatching);
    connect(m_palette, &Palette::finished, this, [this] {
        if (currentPage() != nullptr)
            currentPage()->setFocus();
    });
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    m_saved->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    statusBar()->addWidget(m_saved);
    updateSaved();
}

Page *MainWindow::pageOf(const QString &key)
{
    if (Page *known = m_pages.value(key))
        return known;
    const PageFactory *factory = factoryOf(key);
    if (factory == nullptr)
        return nullptr;
    Page *page = factory->create(m_workspace, m_stack);
    page->setAccessibleName(factory->title);
    m_pages.insert(key, page);
    m_stack->addWidget(page);
    QSettings &settings = m_preferences.state();
    settings.beginGroup(u"page/"_s + key);
    page->restoreState(settings);
    settings.endGroup();
    connect(page, &Page::goTo, this, &MainWindow::goTo);
    connect(page, &Page::recordWanted, this, &MainWindow::goToRecord);
    connect(page, &Page::newRecordWanted, this, &MainWindow::goToNew);
    connect(page, &Page::commandsChanged, this, &MainWindow::updateCommands);
    connect(page, &Page::locationChanged, this, [this, page] {
        if (page == currentPage())
            arrived();
    });
    return page;
}

const PageFactory *MainWindow::factoryOf(const QString &key) const
{
    const auto found = std::ranges::find(
        m_factories, key, [](const PageFactory &factory) { return QString(factory.key); });
    return found == m_factories.end() ? nullptr : &*found;
}

QString MainWindow::keyForKind(const QString &kind) const
{
    const auto found = std::ranges::find_if(
        m_factories, [&](const PageFactory &factory) { return factory.kinds.contains(kind); });
    return found == m_factories.end() ? QString() : QString(found->key);
}

/// Show a record wherever its kind is shown, as part of another record if need be.
void MainWindow::goToRecord(const QString &kind, qint64 id)
{
    const QString key = keyForKind(kind);
    const Page *page = pageOf(key);
    goTo({key, page == nullptr || id == 0 ? 0 : page->recordShowing(kind, id)});
}

void MainWindow::goToNew(const QString &kind)
{
    if (goTo({keyForKind(kind)}) && currentPage()->canRun(PageCommand::New))
        currentPage()->run(PageCommand::New);
}

/// Preview what the page shows, as it is stored; say so when it has no document.
void MainWindow::printShown()
{
    if (currentPage() == nullptr || !currentPage()->leave())
        return;
    if (const auto document = currentPage()->printable()) {
        previewDocument(m_workspace, this, *document);
        return;
    }
    m_resultLine->showNotice(
        Sign::Information,
        tr("Nothing on this page is a document of its own. The page Documents lists all that can "
           "be printed."),
        {{tr("Show the documents"), [this] { goTo({u"documents"_s}); }}});
}

/// Another page or record is on screen: say where we are and remember it.
void MainWindow::arrived()
{
    const Page *page = currentPage();
    const QString key = currentKey();
    const PageFactory *factory = factoryOf(key);
    if (page == nullptr || factory == nullptr)
        return;
    const QString title = page->currentTitle();
    const QString link = u"<a href=\"%1\">%2</a>"_s.arg(key, factory->title.toHtmlEscaped());
    m_breadcrumb->setText(title.isEmpty() ? factory->title.toHtmlEscaped()
                                          : link + u"  ›  "_s + title.toHtmlEscaped());
    m_workspace.history().visit({key, page->currentRecord()},
                                title.isEmpty() ? factory->title : title);
    updateCommands();
}

/// Steps of the history come here: the place is shown, not visited again.
void MainWindow::jump(const Location &location)
{
    if (!location.page.isEmpty())
        goTo(location);
}

void MainWindow::showHistoryMenu(QToolButton *button)
{
    QMenu menu;
    for (qsizetype i = m_workspace.history().visits().size() - 1; i >= 0; --i) {
        QAction *action = menu.addAction(m_workspace.history().visits().at(i).title);
        action->setCheckable(true);
        action->setChecked(i == m_workspace.history().current());
        connect(action, &QAction::triggered, this,
                [this, i] { jump(m_workspace.history().jump(i)); });
    }
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

/// F6 walks through sidebar, list, record and back.
void MainWindow::focusPane(int step)
{
    QList<QWidget *> panes{m_sidebar};
    if (currentPage() != nullptr)
        panes += currentPage()->panes();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->isAncestorOf(focusWidget()))
            at = i;
    }
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + panes.size()) % panes.size();
        if (panes.at(at)->isVisible())
            return focusFirstIn(panes.at(at));
    }
}

void MainWindow::updateCommands()
{
    const Page *page = currentPage();
    for (const auto &[action, command] : m_pageCommands)
        action->setEnabled(page != nullptr && page->canRun(command));
    m_back->defaultAction()->setEnabled(m_workspace.history().canGoBack());
    m_forward->defaultAction()->setEnabled(m_workspace.history().canGoForward());
}

void MainWindow::updateCounts()
{
    const reports::DueItems &due = m_workspace.morning().due;
    for (const PageFactory &page : m_factories)
        m_sidebar->setCount(QString(page.key), page.countOf(due));
}

void MainWindow::updateSaved()
{
    const QTime now = m_workspace.database().clock().nowUtc().toLocalTime().time();
    m_saved->setText(m_workspace.isReadOnly()
                         ? tr("Read only")
                         : tr("Saved at %1").arg(hour(now, interfaceLanguage())));
}

/// Save what is valid on every page; asks before something incomplete is given up.
bool MainWindow::leaveAll()
{
    for (Page *page : std::as_const(m_pages)) {
        if (page->leave())
            continue;
        goTo({m_pages.key(page)});
        return confirm(this,
                       {.title = tr("Close although a record is incomplete"),
                        .consequence = tr("This record lacks something and cannot be saved as it "
                                          "is. If you close now, what you typed is lost."),
                        .verb = tr("Close without this record")})
            .has_value();
    }
    return true;
}

void MainWindow::rememberState()
{
    QSettings &settings = m_preferences.state();
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/page"_s, currentKey());
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        settings.beginGroup(u"page/"_s + page.key());
        page.value()->saveState(settings);
        settings.endGroup();
    }
}

void MainWindow::recallState()
{
    QSettings &settings = m_preferences.state();
    const QRect available = screen()->availableGeometry();
    resize(available.size().boundedTo(QSize(1280, 800)));
    if (restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())
        && !screen()->availableVirtualGeometry().intersects(frameGeometry()))
        move(available.topLeft()); // the screen it was on is gone
    const QString last = settings.value(u"window/page"_s).toString();
    if (!goTo({last}) && !m_factories.isEmpty())
        goTo({QString(m_factories.first().key)});
    if (currentPage() != nullptr)
        currentPage()->setFocus();
}

} // namespace faubourg::ui
