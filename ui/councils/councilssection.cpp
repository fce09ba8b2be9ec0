#include "ui/councils/councilssection.h"

#include "ui/councils/councilspage.h"
#include "ui/councils/openingsview.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

PageFactory councilsPage()
{
    return {.key = "councils"_L1,
            .title = CouncilsSection::tr("Councils"),
            .icon = "council"_L1,
            .create = [](Workspace &workspace,
                         QWidget *parent) { return new CouncilsSection(workspace, parent); },
            .kinds = {u"council"_s, u"mandate"_s, u"candidacy"_s}};
}

CouncilsSection::CouncilsSection(Workspace &workspace, QWidget *parent)
    : TabbedPage(parent)
    , m_councils(new CouncilsPage(workspace, this))
    , m_openings(new OpeningsView(workspace, this))
{
    addView(m_councils, tr("Councils"));
    addView(m_openings, tr("To fill"));
}

qint64 CouncilsSection::recordShowing(const QString &kind, qint64 id) const
{
    return m_councils->recordShowing(kind, id);
}

void CouncilsSection::saveState(QSettings &settings) const
{
    TabbedPage::saveState(settings);
    m_councils->saveState(settings);
    m_openings->saveState(settings);
}

void CouncilsSection::restoreState(const QSettings &settings)
{
    m_councils->restoreState(settings);
    m_openings->restoreState(settings);
    TabbedPage::restoreState(settings);
}

} // namespace faubourg::ui
