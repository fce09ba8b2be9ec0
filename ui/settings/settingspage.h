#pragma once

#include "core/office/officerepository.h"
#include "core/office/parameterrepository.h"
#include "ui/base/form.h"
#include "ui/shell/pagefactory.h"

class QTabWidget;

namespace faubourg::ui {

class LetterheadPanel;
class Preferences;
class Workspace;

/// The service and its letterhead, the delays and rules it applies, how the window looks.
/// Everything is applied at once.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Workspace &workspace, Preferences &preferences, QWidget *parent);

    void refresh() override;
    bool showRecord(qint64 id) override;
    bool leave() override;
    bool canRun(PageCommand command) const override;
    void run(PageCommand command) override;
    QList<QWidget *> panes() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

    LetterheadPanel *letterhead() const { return m_letterhead; }
    QTabWidget *views() const { return m_tabs; }

private:
    QWidget *makeOfficeForm();
    QWidget *makeDisplayForm();
    void saveOffice();

    Workspace &m_workspace;
    Preferences &m_preferences;
    office::OfficeRepository m_offices;
    office::Office m_office;
    Form<office::Office> *m_officeForm;
    LetterheadPanel *m_letterhead;
    QTabWidget *m_tabs;
    bool m_isDirty = false;
};

PageFactory settingsPage(Preferences &preferences);

} // namespace faubourg::ui
