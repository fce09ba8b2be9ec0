#pragma once

#include "core/contract/objectiverepository.h"
#include "core/councils/councilrepository.h"
#include "core/people/organisationrepository.h"
#include "core/programme/actionrepository.h"
#include "core/programme/campaignrepository.h"
#include "core/programme/funderrepository.h"
#include "ui/base/gridview.h"
#include "ui/base/linkedtable.h"
#include "ui/shell/recordpage.h"

#include <QMenu>

class QVBoxLayout;

namespace faubourg::ui {

class ActPanel;
class FundingModel;
class PublicModel;
class StateLabel;

/// The actions of one campaign year, each with its public, its money, its report and the
/// states it went through.
class ActionsPage final
    : public RecordPage<programme::ActionRepository, programme::Action, programme::ActionRow>
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::ActionsPage)

public:
    ActionsPage(Workspace &workspace, QWidget *parent);

    void refresh() override;
    /// Show another year; false when an incomplete action stays open.
    bool setYear(int year);
    int year() const { return m_year; }

    FundingModel *funding() const { return m_funding; }
    PublicModel *expectedPublic() const { return m_expected; }
    PublicModel *countedPublic() const { return m_counted; }
    QMenu *stateMenu() { return &m_stateMenu; }
    ActPanel *reasonPanel() const { return m_reasonPanel; }

protected:
    Result<QList<programme::ActionRow>> listRows() const override;
    programme::Action newRecord() const override;
    Result<void> check(const programme::Action &action) const override;
    QString nameOf(const programme::Action &action) const override;
    Headline headlineOf(const programme::Action &action) const override;
    RecordTexts recordTexts() const override;
    void createRecord() override;
    bool showsKind(const QString &kind) const override;
    void recordShown(const programme::Action &action) override;

private:
    struct StateChoice
    {
        QDate on;
        QString reason;
    };
    struct StateLine
    {
        qint64 id = 0; ///< its place, from 1
        programme::StateChange change;
    };
    struct LineDraft
    {
        FunderId funder;
        programme::FundingKind kind = programme::FundingKind::Specific;
        int year = 0;
    };

    void addColumns();
    void addFacets();
    void refillFacets();
    void addSummaryForm();
    void addTargetForm();
    void addPublicTab();
    PublicModel *addPublicGrid(programme::PublicPhase phase, const QString &legend,
                               QVBoxLayout *layout);
    void addFundingTab();
    void addReportForm();
    void addHistoryTab();
    void addStateAction();

    void fillStateMenu();
    void addStateTo(QMenu *menu, programme::ActionState state, bool isForced);
    void askReason(programme::ActionState state, bool isForced);
    bool changeState(programme::ActionState state, bool isForced, const StateChoice &choice);
    void addFundingLine();
    void removeFundingLine();
    void enterLines(const QList<programme::FundingLine> &lines, const QString &text);
    /// Store the shown action as `change` makes it, as one act called `text`.
    bool apply(const QString &text,
               const std::function<Result<programme::Action>(programme::Action)> &change);

    void showFunding(const programme::Action &action);
    void showReport(const programme::Action &action);
    QString footer() const;
    QString moneyLeft(const programme::Action &action) const;
    QHash<FunderId, QString> funderNames() const;
    std::optional<programme::Campaign> campaign() const;

    int m_year = 0;
    people::OrganisationRepository m_organisations;
    contract::ObjectiveRepository m_objectives;
    QComboBox *m_stateFacet = nullptr;
    QComboBox *m_quartierFacet = nullptr;
    QComboBox *m_operatorFacet = nullptr;
    PublicModel *m_expected = nullptr;
    PublicModel *m_counted = nullptr;
    FundingModel *m_funding = nullptr;
    Grid *m_fundingGrid = nullptr;
    QLabel *m_noFunding = nullptr;
    QLabel *m_moneyLeft = nullptr;
    StateLabel *m_reportState = nullptr;
    QLabel *m_reportText = nullptr;
    LinkedTable<StateLine> *m_history = nullptr;
    Form<StateChoice> *m_reasonForm = nullptr;
    ActPanel *m_reasonPanel = nullptr;
    Form<LineDraft> *m_lineForm = nullptr;
    ActPanel *m_linePanel = nullptr;
    QAction *m_changeState = nullptr;
    QAction *m_addLine = nullptr;
    QAction *m_removeLine = nullptr;
    QMenu m_stateMenu;
    programme::ActionState m_wantedState = programme::ActionState::Idea;
    bool m_wantedIsForced = false;
};

} // namespace faubourg::ui
