// Walks every page of a file and saves what it looks like, light and dark: pictures for
// the README, and for whoever changes the look. Not a test.

#include "core/storage/datafile.h"
#include "ui/base/preferences.h"
#include "ui/base/tableview.h"
#include "ui/documents/subjects.h"
#include "ui/draws/ceremony.h"
#include "ui/draws/drawspanel.h"
#include "ui/pages.h"
#include "ui/print/previewwindow.h"
#include "ui/shell/appcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;

namespace {

void save(ui::MainWindow &window, const QString &path)
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    window.grab().save(path);
}

/// Choose the first row of each list on screen, and the first leaf of each tree.
void chooseRows(const QWidget &page)
{
    for (auto *table : page.findChildren<ui::TableView *>()) {
        if (table->isVisible() && table->currentId() == 0)
            table->selectRow(0);
    }
    for (auto *tree : page.findChildren<QTreeView *>()) {
        QModelIndex index = tree->model()->index(0, 0);
        while (tree->model()->rowCount(index) > 0)
            index = tree->model()->index(0, 0, index);
        if (tree->isVisible() && !tree->currentIndex().isValid())
            tree->setCurrentIndex(index);
    }
    QApplication::processEvents();
}

QTabWidget *visibleTabs(const QWidget &within)
{
    for (auto *tabs : within.findChildren<QTabWidget *>()) {
        if (tabs->isVisible())
            return tabs;
    }
    return nullptr;
}

/// Each tab within a page or a tab of it: "programme-1-3-light.png".
void walkTabs(ui::MainWindow &window, const QWidget &within, const QString &path,
              const QString &suffix)
{
    chooseRows(within);
    QTabWidget *tabs = visibleTabs(within);
    if (tabs == nullptr)
        return save(window, u"%1-%2.png"_s.arg(path, suffix));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        walkTabs(window, *tabs->widget(tab), u"%1-%2"_s.arg(path).arg(tab + 1), suffix);
    }
}

/// Each page with its first record, each of its tabs.
void walk(ui::MainWindow &window, const QDir &folder, const QString &suffix)
{
    for (const ui::PageFactory &factory : window.pages()) {
        const QString key(factory.key);
        window.goTo({key});
        walkTabs(window, *window.currentPage(), folder.filePath(key), suffix);
    }
}

/// The convocations of the nearest session that has some, in their preview.
void savePreview(const ui::Workspace &workspace, QSize size, const QString &path)
{
    using documents::Selector;
    const auto sessions =
        ui::subjectRows(workspace.database(), Selector::Session, workspace.today()).valueOr({});
    for (const ui::SubjectRow &session : sessions) {
        auto prepared = documents::prepareDocument(u"convocations"_s,
                                                   ui::selectionOf(Selector::Session, session.id),
                                                   workspace.database(), workspace.today());
        if (!prepared)
            continue;
        ui::PreviewWindow preview(std::move(prepared).value(), {});
        preview.resize(size);
        preview.show();
        preview.view()->setEnvelopeShown(true);
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        preview.grab().save(path);
        return;
    }
}

void grab(QWidget &widget, const QString &path)
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    widget.grab().save(path);
}

/// The draws of each council that has some; the ceremony of one that took place, step by step;
/// the preparation of one that waits.
void saveDraws(ui::Workspace &workspace, QSize size, const QDir &folder, const QString &suffix)
{
    const draws::DrawRepository repository(workspace.database());
    for (const draws::DrawRow &row : repository.list().valueOr({})) {
        const auto draw = repository.find(row.id);
        const QString name =
            u"draw%1-%2-%3.png"_s.arg(QString::number(row.id.value()), u"%1"_s, suffix);
        ui::DrawsPanel panel(workspace);
        panel.resize(size * 3 / 4);
        panel.showCouncil(row.council, row.councilName);
        panel.show();
        grab(panel, folder.filePath(name.arg(u"panel"_s)));
        for (QPushButton *button : panel.findChildren<QPushButton *>()) {
            if (row.state == draws::DrawState::Prepared && button->isEnabled()
                && button->isVisible() && button->text().startsWith(u"Modifier"))
                button->click();
        }
        if (row.state == draws::DrawState::Prepared)
            grab(panel, folder.filePath(name.arg(u"preparation"_s)));
        if (!draw || draw->dossierSha256.isEmpty())
            continue;
        draws::Draw before = *draw; // as it stood before its ceremony
        before.state = draws::DrawState::Frozen;
        for (const draws::Draw &shown : {before, *draw}) {
            ui::Ceremony ceremony(workspace, shown, row.councilName);
            ceremony.setAttribute(Qt::WA_DeleteOnClose, false);
            ceremony.resize(size);
            ceremony.show();
            for (int step = 0; step < 4; ++step) {
                grab(ceremony,
                     folder.filePath(name.arg(u"ceremony%1-%2"_s.arg(isDrawn(shown)).arg(step))));
                QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
                QApplication::sendEvent(&ceremony, &space);
            }
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.addPositionalArgument(u"file"_s, u"The file to show."_s);
    parser.addOption({u"size"_s, u"Of the window, in pixels."_s, u"WxH"_s, u"1366x768"_s});
    parser.addOption({u"text"_s, u"Text size in per cent."_s, u"percent"_s, u"100"_s});
    parser.addOption({u"lang"_s, u"fr or en."_s, u"language"_s, u"fr"_s});
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        parser.showHelp(2);

    const QDir folder(arguments.at(0));
    folder.mkpath(u"."_s);
    const QTemporaryDir scratch;
    ui::Preferences preferences(scratch.filePath(u"settings.ini"_s));
    preferences.setLanguage(parser.value(u"lang"_s) == u"en" ? ui::InterfaceLanguage::English
                                                             : ui::InterfaceLanguage::French);
    ui::applyLanguage(preferences);
    auto file = storage::DataFile::open(arguments.at(1), {u"Claire Petit"_s, u"pictures"_s});
    if (!file) {
        qWarning("%s", qUtf8Printable(file.error().message));
        return EXIT_FAILURE;
    }
    ui::WindowNotifier notifier;
    ui::Workspace workspace((*file)->database(), notifier);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    for (const auto scheme : {ui::SchemeChoice::Light, ui::SchemeChoice::Dark}) {
        ui::applyAppearance({.scheme = scheme, .textPercent = parser.value(u"text"_s).toInt()});
        ui::MainWindow window(workspace, preferences, notifier, ui::allPages(preferences));
        window.setFileName((*file)->path());
        window.resize(size.value(0).toInt(), size.value(1).toInt());
        window.show();
        const QString suffix = scheme == ui::SchemeChoice::Light ? u"light"_s : u"dark"_s;
        walk(window, folder, suffix);
        window.searchField()->setText(u"le"_s);
        window.searchField()->start();
        save(window, folder.filePath(u"search-"_s + suffix + u".png"_s));
        saveDraws(workspace, window.size(), folder, suffix);
        savePreview(workspace, window.size(), folder.filePath(u"preview-"_s + suffix + u".png"_s));
    }
    return EXIT_SUCCESS;
}
