#include "core/reports/listing.h"

#include "core/reports/listings/listings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::Listing)
};

} // namespace

QList<ListingKind> listingKinds()
{
    QList<ListingKind> kinds;
    for (const auto &room : {councilListings, councilLifeListings, ruleListings, openingListings,
                             trainingListings, sessionListings, quartierListings, contractListings,
                             programmeListings, peopleListings, fileListings})
        kinds += room();
    return kinds;
}

Result<Listing> makeListing(const storage::Database &database, const QString &kind,
                            const ListingFilter &filter, QDate today)
{
    const QList<ListingKind> kinds = listingKinds();
    const auto found = std::ranges::find(kinds, kind, &ListingKind::key);
    if (found != kinds.end())
        return found->make(database, filter, today);
    QStringList known;
    for (const ListingKind &candidate : kinds)
        known += candidate.key;
    return Error{ErrorCode::Usage,
                 Tr::tr("There is no list of “%1”. Known ones: %2.").arg(kind, known.join(u", "_s)),
                 {}};
}

} // namespace faubourg::reports
