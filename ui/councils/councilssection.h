#pragma once

#include "ui/base/tabbedpage.h"
#include "ui/shell/pagefactory.h"

namespace faubourg::ui {

class CouncilsPage;
class OpeningsView;

/// Everything about the councils: themselves, and what is to be filled or renewed in all of them.
class CouncilsSection final : public TabbedPage
{
    Q_OBJECT

public:
    CouncilsSection(Workspace &workspace, QWidget *parent);

    CouncilsPage *councils() const { return m_councils; }
    OpeningsView *openings() const { return m_openings; }
    qint64 recordShowing(const QString &kind, qint64 id) const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

private:
    CouncilsPage *m_councils;
    OpeningsView *m_openings;
};

/// The page for the sidebar.
PageFactory councilsPage();

} // namespace faubourg::ui
