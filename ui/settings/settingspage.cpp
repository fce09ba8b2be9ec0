#include "ui/settings/settingspage.h"

#include "ui/base/preferences.h"
#include "ui/settings/letterheadpanel.h"
#include "ui/settings/parametertable.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using office::Office;

namespace {

/// How the window looks, as the form of the Display tab sees it.
struct Display
{
    AppearanceChoice appearance;
    InterfaceLanguage language = InterfaceLanguage::French;
};

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

PageFactory settingsPage(Preferences &preferences)
{
    return {.key = "settings"_L1,
            .title = SettingsPage::tr("Settings"),
            .icon = "settings"_L1,
            .create =
                [&preferences](Workspace &workspace, QWidget *parent) {
                    return new SettingsPage(workspace, preferences, parent);
                },
            .kinds = {u"office"_s, u"council_letterhead"_s, u"parameter"_s},
            .isAtFoot = true};
}

SettingsPage::SettingsPage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_offices(workspace.database())
    , m_officeForm(new Form<Office>)
    , m_letterhead(new LetterheadPanel(workspace))
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(scrolling(makeOfficeForm(), m_tabs), tr("Service"));
    m_tabs->addTab(m_letterhead, tr("Letterhead"));
    m_tabs->addTab(new ParameterTable(workspace, m_tabs), tr("Delays and rules"));
    m_tabs->addTab(scrolling(makeDisplayForm(), m_tabs), tr("Display"));
    setFocusProxy(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_officeForm, &FormWidget::edited, this, [this] {
        m_isDirty = true;
        emit commandsChanged();
    });
    connect(m_letterhead, &LetterheadPanel::dirtyChanged, this, &Page::commandsChanged);
    connect(&workspace, &Workspace::changed, this, [this](const QString &kind) {
        if (kind == "office"_L1 && !m_isDirty)
            refresh();
    });
    for (Field *field : m_officeForm->fields())
        connect(field, &Field::left, this, &SettingsPage::saveOffice);
    refresh();
}

QWidget *SettingsPage::makeOfficeForm()
{
    m_officeForm->line(tr("&Town"), &Office::commune);
    m_officeForm->line(tr("&Service"), &Office::service);
    m_officeForm->addSection(tr("Address"));
    m_officeForm->line(tr("St&reet"), &Office::street);
    m_officeForm->line(tr("C&omplement"), &Office::complement);
    m_officeForm->line(tr("&Postcode"), &Office::postcode)->setWidthInCharacters(6);
    m_officeForm->line(tr("&Locality"), &Office::locality);
    m_officeForm->line(tr("Telep&hone"), &Office::phone)->setWidthInCharacters(20);
    m_officeForm->line(tr("E-&mail"), &Office::email);
    m_officeForm->addSection(tr("On letters"));
    m_officeForm->line(tr("Matter &followed by"), &Office::contact);
    m_officeForm->line(tr("&Data protection officer"), &Office::dpoContact);
    m_officeForm->addStretch();
    m_officeForm->setReadOnly(m_workspace.isReadOnly());
    return m_officeForm;
}

QWidget *SettingsPage::makeDisplayForm()
{
    auto *form = new Form<Display>;
    const auto appearance = [](auto member) {
        return [member](auto &display) -> auto &
        {
            return display.appearance.*member;
        };
    };
    form->choice(tr("&Colours"), appearance(&AppearanceChoice::scheme),
                 Choices<SchemeChoice>{{SchemeChoice::AsComputer, tr("As the computer")},
                                       {SchemeChoice::Light, tr("Light")},
                                       {SchemeChoice::Dark, tr("Dark")}});
    Choices<int> sizes;
    for (const int percent : {100, 125, 150, 175, 200})
        sizes.append({percent, u"%1\u202f%"_s.arg(percent)});
    form->choice(tr("Text &size"), appearance(&AppearanceChoice::textPercent), sizes);
    form->choice(tr("&Density"), appearance(&AppearanceChoice::density),
                 Choices<Density>{{Density::Compact, tr("Compact")},
                                  {Density::Normal, tr("Normal")},
                                  {Density::Roomy, tr("Roomy")}});
    form->choice(tr("&Language"), &Display::language,
                 Choices<InterfaceLanguage>{{InterfaceLanguage::French, u"Français"_s},
                                            {InterfaceLanguage::English, u"English"_s}});
    form->addStretch();
    form->load({m_preferences.appearance(), m_preferences.language()});
    connect(form, &FormWidget::edited, this, [this, form] {
        Display wanted;
        form->store(wanted);
        m_preferences.setAppearance(wanted.appearance);
        m_preferences.setLanguage(wanted.language);
    });
    return form;
}

void SettingsPage::refresh()
{
    const auto office = m_offices.get();
    if (!office)
        return m_workspace.notifier().report(office.error());
    m_office = *office;
    m_officeForm->load(m_office);
    m_isDirty = false;
}

/// An act on the service or on a letterhead was undone: it stands on screen already.
bool SettingsPage::showRecord(qint64)
{
    return true;
}

bool SettingsPage::leave()
{
    saveOffice();
    return m_letterhead->save() && !m_isDirty;
}

bool SettingsPage::canRun(PageCommand command) const
{
    return command == PageCommand::NextTab || command == PageCommand::PreviousTab
        || ((m_isDirty || m_letterhead->isDirty())
            && (command == PageCommand::Save || command == PageCommand::Restore));
}

void SettingsPage::run(PageCommand command)
{
    const int step = command == PageCommand::NextTab ? 1 : m_tabs->count() - 1;
    switch (command) {
    case PageCommand::Save:
        m_letterhead->save();
        return saveOffice();
    case PageCommand::Restore:
        m_letterhead->giveUp();
        return refresh();
    case PageCommand::NextTab:
    case PageCommand::PreviousTab:
        return m_tabs->setCurrentIndex((m_tabs->currentIndex() + step) % m_tabs->count());
    default:
        return;
    }
}

QList<QWidget *> SettingsPage::panes() const
{
    return {m_tabs};
}

void SettingsPage::saveState(QSettings &settings) const
{
    settings.setValue(u"tab"_s, m_tabs->currentIndex());
}

void SettingsPage::restoreState(const QSettings &settings)
{
    m_tabs->setCurrentIndex(settings.value(u"tab"_s).toInt());
}

/// The office is saved field by field, as each is left.
void SettingsPage::saveOffice()
{
    if (!m_isDirty)
        return;
    Office edited = m_office;
    m_officeForm->store(edited);
    if (edited == m_office) {
        m_isDirty = false;
        return;
    }
    m_isDirty = false; // the change announced brings the form up to date
    m_isDirty = !m_workspace.save<office::OfficeRepository, Office>(u"office"_s, m_office, edited,
                                                                    tr("Change the service"));
    emit commandsChanged();
    if (!m_isDirty)
        m_workspace.notifier().done(tr("The service is saved."));
}

} // namespace faubourg::ui
