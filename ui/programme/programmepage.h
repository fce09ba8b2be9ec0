#pragma once

#include "ui/base/tabbedpage.h"
#include "ui/shell/pagefactory.h"

class QComboBox;

namespace faubourg::ui {

class ActionsPage;
class FundersView;

/// The yearly programme: its actions and its money, of the year chosen above both.
class ProgrammePage final : public TabbedPage
{
    Q_OBJECT

public:
    ProgrammePage(Workspace &workspace, QWidget *parent);

    void refresh() override;
    bool showRecord(qint64 action) override;
    qint64 recordShowing(const QString &kind, qint64 id) const override;
    std::optional<PrintableDocument> printable() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

    ActionsPage *actionsView() const { return m_actions; }
    FundersView *funders() const { return m_funders; }
    QComboBox *yearBox() const { return m_yearBox; }

private:
    void readYears();
    void setYear(int year);
    void openCampaign();
    void exportTables();
    void showReport();
    void showReplayed(const QString &kind);

    Workspace &m_workspace;
    ActionsPage *m_actions;
    FundersView *m_funders;
    QComboBox *m_yearBox;
    QAction *m_open;
    int m_year = 0;
};

/// The page for the sidebar.
PageFactory programmePage();

} // namespace faubourg::ui
