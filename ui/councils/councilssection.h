#pragma once

#include "ui/base/tabbedpage.h"
#include "ui/shell/pagefactory.h"

namespace faubourg::ui {

class CouncilsPage;
class CouncilTypesPage;
class OpeningsView;
class QuestionnairesPage;
class TrainingsPage;

/// Everything about the councils: themselves, what is to be filled or renewed in all of them,
/// what they wish to learn, the trainings they are offered, and the types their rules come from.
class CouncilsSection final : public TabbedPage
{
    Q_OBJECT

public:
    CouncilsSection(Workspace &workspace, QWidget *parent);

    CouncilsPage *councils() const { return m_councils; }
    OpeningsView *openings() const { return m_openings; }
    TrainingsPage *trainings() const { return m_trainings; }
    QuestionnairesPage *questionnaires() const { return m_questionnaires; }
    CouncilTypesPage *types() const { return m_types; }
    qint64 recordShowing(const QString &kind, qint64 id) const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

private:
    void showReplayed(const QString &kind, qint64 id);

    CouncilsPage *m_councils;
    OpeningsView *m_openings;
    TrainingsPage *m_trainings;
    QuestionnairesPage *m_questionnaires;
    CouncilTypesPage *m_types;
};

/// The page for the sidebar.
PageFactory councilsPage();

} // namespace faubourg::ui
