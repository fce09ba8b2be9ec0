#include "ui/people/peopletabs.h"

#include "ui/people/duplicatespage.h"
#include "ui/people/importpage.h"
#include "ui/people/peoplepage.h"
#include "ui/people/retentionpage.h"
#include "ui/shell/workspace.h"

#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

enum View { People, Duplicates, Import, Retention };
constexpr qint64 kRetention = -1;

} // namespace

PageFactory peoplePage()
{
    return {.key = "people"_L1,
            .title = PeopleTabs::tr("People"),
            .icon = "person"_L1,
            .create = [](Workspace &workspace,
                         QWidget *parent) { return new PeopleTabs(workspace, parent); },
            .kinds = {u"person"_s, u"retention"_s}};
}

PeopleTabs::PeopleTabs(Workspace &workspace, QWidget *parent)
    : TabbedPage(parent)
    , m_people(new PeoplePage(workspace, this))
    , m_duplicates(new DuplicatesPage(workspace, this))
    , m_import(new ImportPage(workspace, this))
    , m_retention(new RetentionPage(workspace, this))
{
    addView(m_people, tr("Records"));
    addView(m_duplicates, tr("Likely duplicates"));
    addView(m_import, tr("Import a list"));
    addView(m_retention, tr("Roll and retention"));
    connect(m_duplicates, &DuplicatesPage::countChanged, this, &PeopleTabs::countDuplicates);
    countDuplicates();
}

bool PeopleTabs::showRecord(qint64 id)
{
    if (id == kRetention)
        return showView(Retention) && m_retention->showRecord(id);
    return TabbedPage::showRecord(id);
}

qint64 PeopleTabs::recordShowing(const QString &kind, qint64 id) const
{
    return kind == "retention"_L1 ? kRetention : id;
}

void PeopleTabs::countDuplicates()
{
    const qsizetype count = m_duplicates->count();
    const QString title = tr("Likely duplicates");
    views()->setTabText(Duplicates, count > 0 ? u"%1 (%2)"_s.arg(title).arg(count) : title);
}

} // namespace faubourg::ui
