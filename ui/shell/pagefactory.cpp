#include "ui/shell/pagefactory.h"

namespace faubourg::ui {

int PageFactory::countOf(const reports::DueItems &due) const
{
    qsizetype count = 0;
    for (const auto *group : {&due.overdue, &due.today, &due.thisWeek}) {
        count += std::ranges::count_if(*group, [this](const reports::DueItem &item) {
            return showsAllDue || kinds.contains(reports::kEntityKindKeys.key(item.entity.kind));
        });
    }
    return static_cast<int>(count);
}

} // namespace faubourg::ui
