#include "ui/shell/welcomewindow.h"

#include "ui/base/band.h"
#include "ui/base/dialogs.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/shell/newfilepanel.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

WelcomeWindow::WelcomeWindow(const PresetShelf &shelf, const QStringList &recentFiles,
                             QWidget *parent)
    : QMainWindow(parent)
    , m_stack(new QStackedWidget(this))
    , m_creation(new NewFilePanel(shelf, this))
    , m_line(new Band(this))
{
    setWindowTitle(tr("Faubourg"));
    m_stack->addWidget(makeStart(shelf, recentFiles));
    m_stack->addWidget(m_creation);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(space::kSection, space::kSection, space::kSection, 0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_line);
    setCentralWidget(central);
    connect(m_creation, &NewFilePanel::cancelled, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_creation, &NewFilePanel::finished, this, &WelcomeWindow::createWanted);
    resize(760, 620);
}

void WelcomeWindow::showCreation()
{
    m_creation->restart();
    m_stack->setCurrentWidget(m_creation);
}

QWidget *WelcomeWindow::makeStart(const PresetShelf &shelf, const QStringList &recentFiles)
{
    auto *start = new QWidget(this);
    auto *layout = new QVBoxLayout(start);
    layout->setSpacing(space::kMedium);
    QLabel *purpose = mutedLabel(tr("Councils, sessions, quartiers, contract and programme of the "
                                    "town’s urban policy, in one file."),
                                 start);
    purpose->setWordWrap(true);
    layout->addWidget(roleLabel(TextRole::Title, tr("Faubourg"), start));
    layout->addWidget(purpose);
    const auto add = [&](QLatin1StringView iconName, const QString &text) {
        auto *button = new QPushButton(icon(iconName), text, start);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        layout->addWidget(button);
        return button;
    };
    QPushButton *open = add("file"_L1, tr("&Open a file…"));
    QPushButton *create = add("add"_L1, tr("&Create a file"));
    connect(open, &QPushButton::clicked, this, [this] { emit openWanted({}); });
    connect(create, &QPushButton::clicked, this, &WelcomeWindow::showCreation);
    if (!shelf.example.isEmpty()) {
        QPushButton *discover = add("preview"_L1, tr("&Discover with the example"));
        connect(discover, &QPushButton::clicked, this, [this, example = shelf.example] {
            const QString path =
                askFileToSave(this, tr("Where to keep the example"), example + u".faubourg"_s,
                              tr("Faubourg files (*.faubourg)"));
            if (!path.isEmpty())
                emit createWanted({.preset = example, .path = path});
        });
    }
    if (!recentFiles.isEmpty())
        layout->addWidget(roleLabel(TextRole::Section, tr("Recent files"), start));
    for (const QString &path : recentFiles) {
        auto *button = new QPushButton(QFileInfo(path).fileName(), start);
        button->setFlat(true);
        button->setToolTip(path);
        layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, path] { emit openWanted(path); });
    }
    layout->addStretch();
    return start;
}

} // namespace faubourg::ui
