#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace faubourg::sortition {

/// A candidate who did not say which value of a category is theirs. Counts towards no quota
/// of that category and is never kept from the draw by it.
inline constexpr int kUndeclared = -1;

/// Bounds that keep a mistaken file from eating the machine.
inline constexpr int kMaxCandidates = 250'000;
inline constexpr int kMaxSeats = 1'000;
inline constexpr int kMaxCategories = 30;
inline constexpr int kMaxValues = 200; ///< of one category
inline constexpr int kMaxNameLength = 120;

/// How many seats a value of a category may take. The two flexible bounds say how far a
/// relaxation may go; they are 0 and the number of seats where nothing else is said.
struct Quota
{
    QString value;
    int minimum = 0;
    int maximum = kMaxSeats;
    int lowestMinimum = 0;
    int highestMaximum = kMaxSeats;

    friend bool operator==(const Quota &, const Quota &) = default;
};

/// What candidates are told apart by: college, sex, age band, sub-area, tenure…
struct Category
{
    QString name;
    std::vector<Quota> quotas; ///< one for each value

    friend bool operator==(const Category &, const Category &) = default;
};

struct Candidate
{
    QString number;            ///< pseudonym, published; unique in the pool
    std::vector<short> values; ///< by category: index of the quota, or kUndeclared
    QString household;         ///< a key (householdKey); empty: alone
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// What a draw starts from. Quotas hold for the whole body: those already seated and those
/// drawn. At most one person of a household sits.
struct Pool
{
    int seats = 0; ///< to be drawn
    std::vector<Category> categories;
    std::vector<Candidate> candidates;
    std::vector<Candidate> seated; ///< kept from before (partial renewal)

    friend bool operator==(const Pool &, const Pool &) = default;
};

/// Sorted by number, character by character, as a dossier publishes it.
void sortByNumber(std::vector<Candidate> &candidates);

/// Names that can be published, bounds in order, numbers unique, values that exist.
/// Says nothing of whether the quotas can be met: see findConflict.
Result<void> validate(const Pool &pool);

} // namespace faubourg::sortition
