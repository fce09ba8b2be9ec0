#pragma once

#include "core/people/organisationrepository.h"
#include "core/programme/actionrepository.h"
#include "core/reports/councilinitiatives.h"
#include "ui/base/form.h"
#include "ui/base/linkedtable.h"
#include "ui/councils/councilpanel.h"

namespace faubourg::ui {

struct InitiativeLine
{
    qint64 id = 0; ///< its place in the table
    reports::CouncilInitiative initiative;
    QString carrier; ///< the structure or the resident
};

/// What the council started and who carries it, in the programme or outside of it.
class InitiativesPanel final : public CouncilPanel
{
    Q_OBJECT

public:
    explicit InitiativesPanel(Workspace &workspace, QWidget *parent = nullptr);

signals:
    void openAction(qint64 id); ///< the user wants to see the action of the programme

private:
    void fill() override;
    void updateButtons();
    void buildForm();
    static QList<Column<InitiativeLine>> columns();
    QString organisationName(OrganisationId id) const;

    void startAdding();
    void startChanging();
    void save();
    void remove();

    people::OrganisationRepository m_organisations;
    programme::ActionRepository m_actions;
    std::optional<councils::Initiative> m_known; ///< being changed; none: a new one

    LinkedTable<InitiativeLine> *m_table;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_action = nullptr;
    Form<councils::Initiative> *m_form = nullptr;
    ActPanel *m_act = nullptr;
};

} // namespace faubourg::ui
