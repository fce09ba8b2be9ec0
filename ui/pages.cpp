#include "ui/pages.h"

#include "ui/contract/contractpage.h"
#include "ui/people/peoplepage.h"
#include "ui/programme/programmepage.h"
#include "ui/settings/settingspage.h"

namespace faubourg::ui {

QList<PageFactory> allPages(Preferences &preferences)
{
    return {
        contractPage(),
        programmePage(),
        peoplePage(),
        settingsPage(preferences),
    };
}

} // namespace faubourg::ui
