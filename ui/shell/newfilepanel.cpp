#include "ui/shell/newfilepanel.h"

#include "ui/base/dialogs.h"
#include "ui/base/theme.h"

#include <QButtonGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr int kSteps = 3;

} // namespace

NewFilePanel::NewFilePanel(const PresetShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_steps(new QStackedWidget(this))
    , m_progress(roleLabel(TextRole::Section, {}, this))
    , m_office(new Form<NewFile>(this))
    , m_path(new LineField(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    m_steps->addWidget(makePresetStep(shelf));
    m_steps->addWidget(makeOfficeStep());
    m_steps->addWidget(makePlaceStep());
    makePrimary(m_next);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_progress);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &NewFilePanel::cancelled);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &NewFilePanel::goOn);
    restart();
}

void NewFilePanel::restart()
{
    m_path->setValue({});
    showStep(0);
}

QWidget *NewFilePanel::makePresetStep(const PresetShelf &shelf)
{
    auto *step = new QWidget(this);
    auto *layout = new QVBoxLayout(step);
    auto *group = new QButtonGroup(step);
    for (const FilePreset &preset : shelf.presets) {
        auto *button = new QRadioButton(preset.title, step);
        button->setAccessibleDescription(preset.contains);
        QLabel *contains = mutedLabel(preset.contains, step);
        contains->setWordWrap(true);
        contains->setContentsMargins(space::kSection, 0, 0, space::kSmall);
        group->addButton(button);
        layout->addWidget(button);
        layout->addWidget(contains);
        connect(button, &QRadioButton::toggled, this, [this, name = preset.name](bool on) {
            if (on)
                m_wanted.preset = name;
        });
    }
    layout->addStretch();
    if (!group->buttons().isEmpty())
        group->buttons().first()->setChecked(true);
    return step;
}

QWidget *NewFilePanel::makeOfficeStep()
{
    const auto office = [](auto member) {
        return [member](auto &wanted) -> auto &
        {
            return wanted.office.*member;
        };
    };
    using office::Office;
    m_office->addWide(mutedLabel(tr("All of this may wait: it is found again in Settings."), this));
    m_office->line(tr("&Town"), office(&Office::commune));
    m_office->line(tr("&Service"), office(&Office::service));
    m_office->line(tr("St&reet"), office(&Office::street));
    m_office->line(tr("&Postcode"), office(&Office::postcode))->setWidthInCharacters(6);
    m_office->line(tr("&Locality"), office(&Office::locality));
    m_office->line(tr("Telep&hone"), office(&Office::phone))->setWidthInCharacters(20);
    m_office->line(tr("E-&mail"), office(&Office::email));
    m_office->addStretch();
    m_office->load(m_wanted);
    return m_office;
}

QWidget *NewFilePanel::makePlaceStep()
{
    auto *step = new QWidget(this);
    auto *layout = new QVBoxLayout(step);
    QLabel *who = mutedLabel(tr("Whoever can read the folder can read the file. Choose a folder "
                                "that only the service can open: the file holds people’s names "
                                "and addresses."),
                             step);
    who->setWordWrap(true);
    auto *label = new QLabel(tr("&File:"), step);
    m_path->setTitle(tr("File"));
    m_path->setNeed(Need::Compulsory);
    label->setBuddy(m_path->editor());
    auto *choose = new QPushButton(tr("C&hoose…"), step);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    layout->addWidget(who);
    layout->addLayout(row);
    layout->addStretch();
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = askFileToSave(this, tr("Where to keep the file"), m_path->value(),
                                             tr("Faubourg files (*.faubourg)"));
        if (!chosen.isEmpty())
            m_path->setValue(chosen);
    });
    return step;
}

void NewFilePanel::showStep(int step)
{
    const QStringList names{tr("Starting point"), tr("Your service"), tr("Place")};
    m_steps->setCurrentIndex(step);
    m_progress->setText(tr("Step %1 of %2: %3").arg(step + 1).arg(kSteps).arg(names.at(step)));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 == kSteps ? tr("Create the &file") : tr("&Next"));
    if (step + 1 == kSteps)
        proposePath();
}

void NewFilePanel::goOn()
{
    if (m_steps->currentIndex() + 1 < kSteps)
        return showStep(m_steps->currentIndex() + 1);
    m_path->validate();
    if (!m_path->message().isEmpty())
        return m_path->setFocus();
    m_office->store(m_wanted);
    m_wanted.path = m_path->value();
    if (!m_wanted.path.endsWith(u".faubourg"))
        m_wanted.path += u".faubourg"_s;
    emit finished(m_wanted);
}

void NewFilePanel::proposePath()
{
    if (!m_path->isEmpty())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setValue(QDir(folder).filePath(m_wanted.preset + u".faubourg"_s));
}

} // namespace faubourg::ui
