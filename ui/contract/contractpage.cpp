#include "ui/contract/contractpage.h"

#include "ui/contract/committeespage.h"
#include "ui/contract/strategyview.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

enum View { Strategy, Governance };

} // namespace

PageFactory contractPage()
{
    return {.key = "contract"_L1,
            .title = ContractPage::tr("City contract"),
            .icon = "contract"_L1,
            .create = [](Workspace &workspace,
                         QWidget *parent) { return new ContractPage(workspace, parent); },
            .kinds = {u"operational_objective"_s, u"objective"_s}}; // the table, and in search
}

ContractPage::ContractPage(Workspace &workspace, QWidget *parent)
    : TabbedPage(parent)
    , m_strategy(new StrategyView(workspace, this))
    , m_committees(new CommitteesPage(workspace, this))
{
    addView(m_strategy, tr("Objectives"));
    addView(m_committees, tr("Governance"));
    connect(&workspace, &Workspace::replayed, this, &ContractPage::showReplayed);
}

/// What an undo touched and search does not know by itself: a level, a committee.
void ContractPage::showReplayed(const QString &kind, qint64 id)
{
    static const QHash<QString, Level> kLevels{{u"stake"_s, Level::Stake},
                                               {u"axis"_s, Level::Axis},
                                               {u"shared_objective"_s, Level::SharedObjective}};
    const auto level = kLevels.constFind(kind);
    if (level == kLevels.cend() && kind != "committee"_L1)
        return;
    emit goTo({u"contract"_s, 0});
    if (kind == "committee"_L1) {
        if (showView(Governance))
            m_committees->showRecord(id);
    } else if (showView(Strategy)) {
        m_strategy->showNode(*level, id);
    }
}

void ContractPage::saveState(QSettings &settings) const
{
    TabbedPage::saveState(settings);
    m_strategy->saveState(settings);
    m_committees->saveState(settings);
}

void ContractPage::restoreState(const QSettings &settings)
{
    m_strategy->restoreState(settings);
    m_committees->restoreState(settings);
    TabbedPage::restoreState(settings);
}

} // namespace faubourg::ui
