#pragma once

#include "core/reports/listing.h"

namespace faubourg::reports {

// The listings of each room, in the order help shows them.
QList<ListingKind> councilListings();
QList<ListingKind> openingListings();
QList<ListingKind> councilLifeListings();
QList<ListingKind> sessionListings();
QList<ListingKind> ruleListings();
QList<ListingKind> trainingListings();
QList<ListingKind> quartierListings();
QList<ListingKind> contractListings();
QList<ListingKind> programmeListings();
QList<ListingKind> peopleListings();
QList<ListingKind> fileListings();

} // namespace faubourg::reports
