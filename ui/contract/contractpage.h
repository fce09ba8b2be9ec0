#pragma once

#include "ui/base/tabbedpage.h"
#include "ui/shell/pagefactory.h"

namespace faubourg::ui {

class CommitteesPage;
class StrategyView;

/// The contrat de ville: what it aims at and how far that is, and who steers it.
class ContractPage final : public TabbedPage
{
    Q_OBJECT

public:
    ContractPage(Workspace &workspace, QWidget *parent);

    StrategyView *strategy() const { return m_strategy; }
    CommitteesPage *committees() const { return m_committees; }
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

private:
    void showReplayed(const QString &kind, qint64 id);

    StrategyView *m_strategy;
    CommitteesPage *m_committees;
};

/// The page for the sidebar.
PageFactory contractPage();

} // namespace faubourg::ui
