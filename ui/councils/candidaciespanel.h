#pragma once

#include "core/councils/candidacyrepository.h"
#include "core/reports/councillights.h"
#include "ui/base/form.h"
#include "ui/base/linkedtable.h"

class QPushButton;

namespace faubourg::ui {

class ActPanel;
class CandidacyForm;
class RollInvitationPanel;
class RuleLightView;
class TraitsField;
class Workspace;

/// A candidacy in the list of a council.
struct CandidacyLine
{
    CandidacyId id;
    councils::CandidacyRow row;
};

/// Who wishes to sit in a council, in what state their candidacy is, and what keeps each
/// out on a chosen day.
class CandidaciesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidaciesPanel(Workspace &workspace, QWidget *parent = nullptr);

    void showCouncil(const reports::CouncilStanding &standing);

private:
    QWidget *makeList();
    QWidget *makeButtons();
    void buildChanging();
    void buildWithdrawing();
    QPushButton *makePrinting();
    QList<Column<CandidacyLine>> columns();
    QDate day() const;
    void fill();
    void showReasons();
    /// The form of a new candidacy in the place of the list.
    void showForm(bool shown);
    void startAdding();
    void startChanging();
    void change();
    void startWithdrawing();
    void withdraw();
    /// Every candidacy that no draw has settled, on the day chosen: one act.
    void decideAll();
    void startInviting();
    void print(const QString &kind, PersonId person = {});
    void saidSaved(const QString &text);
    void closeAct();

    Workspace &m_workspace;
    reports::CouncilStanding m_standing;
    councils::CandidacyRow m_subject; ///< being changed

    DateField *m_day;
    LinkedTable<CandidacyLine> *m_table;
    RuleLightView *m_reasons;
    QPushButton *m_add;
    QPushButton *m_change;
    QWidget *m_buttons = nullptr;
    Form<councils::Candidacy> *m_changeForm = nullptr;
    TraitsField *m_traits = nullptr;
    ActPanel *m_changing = nullptr;
    QPushButton *m_withdraw;
    QPushButton *m_decide;
    QPushButton *m_invite;
    Form<councils::Candidacy> *m_withdrawForm = nullptr;
    ActPanel *m_withdrawing = nullptr;
    RollInvitationPanel *m_inviting;
    CandidacyForm *m_form;
    QWidget *m_list;
};

} // namespace faubourg::ui
