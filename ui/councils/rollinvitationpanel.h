#pragma once

#include "core/councils/council.h"
#include "core/draws/rollinvitation.h"
#include "ui/base/form.h"

namespace faubourg::ui {

class ActPanel;
class Workspace;

/// The draw of electors to be invited to apply: whom to keep of the roll, how many, the seed.
/// How many the choice keeps is told while it is typed.
class RollInvitationPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RollInvitationPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// False when the file holds no roll; what to do is then on screen.
    bool start(const councils::Council &council, const QString &name);
    void close();

signals:
    void closed();

private:
    /// What is typed, before it is an invitation.
    struct Typed
    {
        int roll = 0; ///< place in m_extracts
        QString stations;
        QString streets;
        std::optional<int> minAge;
        std::optional<int> maxAge;
        int college = 0; ///< 0: none, else place in the council's colleges, from 1
        std::optional<int> count;
        QString seed;
    };

    void buildForm();
    bool readRolls();
    draws::RollInvitation typed() const;
    void showKept();
    void invite();

    Workspace &m_workspace;
    councils::Council m_council;
    QString m_name;
    QList<people::RollExtract> m_extracts;
    QList<people::Elector> m_electors; ///< of the extract shown
    people::RollExtractId m_shown;
    Form<Typed> *m_form;
    ChoiceField *m_roll;
    ChoiceField *m_college;
    ActPanel *m_act;
};

} // namespace faubourg::ui
