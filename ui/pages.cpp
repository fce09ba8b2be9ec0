#include "ui/pages.h"

#include "ui/contract/contractpage.h"
#include "ui/councils/councilssection.h"
#include "ui/documents/documentspage.h"
#include "ui/home/homepage.h"
#include "ui/people/peopletabs.h"
#include "ui/programme/programmepage.h"
#include "ui/quartiers/quartierspage.h"
#include "ui/questions/questionspage.h"
#include "ui/sessions/followupspage.h"
#include "ui/sessions/sessionspage.h"
#include "ui/settings/settingspage.h"

namespace faubourg::ui {

QList<PageFactory> allPages(Preferences &preferences)
{
    return {
        homePage(),
        councilsPage(),
        sessionsPage(),
        followUpsPage(),
        questionsPage(),
        quartiersPage(),
        contractPage(),
        programmePage(),
        peoplePage(),
        documentsPage(),
        settingsPage(preferences),
    };
}

} // namespace faubourg::ui
