#include "ui/shell/recordfinder.h"

#include "core/reports/search.h"
#include "ui/shell/workspace.h"

namespace faubourg::ui {

namespace {

constexpr int kHitsOfAKind = 3;

const PageFactory *pageOfKind(const QList<PageFactory> &pages, const QString &kind)
{
    const auto found = std::ranges::find_if(
        pages, [&](const PageFactory &page) { return page.kinds.contains(kind); });
    return found == pages.end() ? nullptr : &*found;
}

} // namespace

Finder recordFinder(const Workspace &workspace, const QList<PageFactory> &pages,
                    std::function<void(const Location &)> open)
{
    return [&workspace, pages, open = std::move(open)](const QString &words) {
        QList<Found> found;
        const auto hits = reports::search(workspace.database(), words, kHitsOfAKind);
        if (!hits)
            return found;
        for (const reports::SearchGroup &group : hits->groups) {
            const PageFactory *page = pageOfKind(pages, reports::kEntityKindKeys.key(group.kind));
            if (page == nullptr)
                continue;
            for (const reports::SearchHit &hit : group.hits)
                found.append({.title = hit.title,
                              .detail = hit.subtitle,
                              .icon = page->icon,
                              .open = [open, place = Location{QString(page->key), hit.entity.id}] {
                                  open(place);
                              }});
        }
        return found;
    };
}

} // namespace faubourg::ui
