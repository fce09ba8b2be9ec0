#pragma once

#include "core/programme/campaignrepository.h"
#include "core/programme/funderrepository.h"
#include "core/reports/programmereport.h"
#include "ui/base/form.h"
#include "ui/base/page.h"
#include "ui/shell/workspace.h"

class QCheckBox;
class QStackedWidget;

namespace faubourg::ui {

class ActPanel;
class BarList;
class EmptyState;
class EnvelopeModel;
class Grid;

/// The money of a year: the envelope of each funder and what is left of it, and where the
/// money goes, by quartier and by stake.
class FundersView final : public Page
{
    Q_OBJECT

public:
    FundersView(Workspace &workspace, QWidget *parent);

    void refresh() override;
    void setYear(int year);
    bool canRun(PageCommand command) const override;
    void run(PageCommand command) override;

    EnvelopeModel *envelopes() const { return m_envelopes; }
    QString warning() const;

private:
    QWidget *makeContent();
    QWidget *makeMoneyPart(QLabel *title, BarList *bars);
    void showFunders(const programme::Campaign &campaign, const reports::ProgrammeReport &report);
    void showWarning();
    void showParts(const reports::ProgrammeReport &report);
    void enterEnvelope(FunderId funder, std::optional<Money> envelope);
    void startFunder(bool isNew);
    void saveFunder();
    std::optional<programme::Funder> currentFunder() const;

    Workspace &m_workspace;
    programme::FunderRepository m_funders;
    int m_year = 0;
    EnvelopeModel *m_envelopes;
    Grid *m_grid;
    QLabel *m_title;
    QLabel *m_warningIcon;
    QLabel *m_warning;
    QLabel *m_quartierTitle;
    QLabel *m_stakeTitle;
    BarList *m_byQuartier;
    BarList *m_byStake;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    Form<programme::Funder> *m_form;
    ActPanel *m_panel;
    QCheckBox *m_all;
    QAction *m_add;
    QAction *m_edit;
    bool m_isNew = false;
};

} // namespace faubourg::ui
