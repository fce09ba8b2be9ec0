#include "ui/shell/pagefactory.h"

namespace faubourg::ui {

int PageFactory::countOf(const reports::DueItems &due) const
{
    if (dueCount)
        return dueCount(due);
    qsizetype count = 0;
    for (const auto *group :
         {&due.overdue, &due.today, &due.thisWeek, &due.thisMonth, &due.later}) {
        count += std::ranges::count_if(*group, [this](const reports::DueItem &item) {
            return kinds.contains(QString(reports::kEntityKindKeys.key(item.entity.kind)));
        });
    }
    return static_cast<int>(count);
}

} // namespace faubourg::ui
