#pragma once

#include "ui/base/form.h"
#include "ui/councils/councilpanel.h"

namespace faubourg::ui {

/// Elections change the elected pair: one leaves and another follows, as one act.
class OfficialsPanel final : public CouncilPanel
{
    Q_OBJECT

public:
    explicit OfficialsPanel(Workspace &workspace, QWidget *parent = nullptr);

private:
    struct Successor
    {
        int place = 0; ///< in m_holders
        PersonId person;
        QDate day;
    };

    void fill() override;
    void start();
    void replace();

    QList<councils::Official> m_holders; ///< in office today
    QPushButton *m_start = nullptr;
    ChoiceField *m_holder = nullptr;
    Form<Successor> *m_form = nullptr;
    ActPanel *m_act = nullptr;
};

} // namespace faubourg::ui
