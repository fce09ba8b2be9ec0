#pragma once

#include "core/sortition/pool.h"

#include <compare>
#include <vector>

namespace faubourg::sortition {

/// How many persons of one type a panel holds; at least one.
struct Places
{
    int type = 0;
    int persons = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 stumbles on the defaulted operator.
    friend auto operator<=>(const Places &, const Places &) = default;
};

/// A panel up to the names: how many of each type, by ascending type.
using Composition = std::vector<Places>;

/// Candidates whom nothing tells apart: same values, and homes that hold the same mix of
/// candidates. The fairest chances are equal inside a type (the leximin vector is unique, and
/// swapping two such persons turns one pool into itself), so the solver counts types, not
/// persons: 20,000 voters with four categories are 78 types.
struct PersonType
{
    std::vector<short> values; ///< by category
    int persons = 0;
    int perHome = 1;          ///< persons of this type in each of its homes
    int capacity = 0;         ///< how many can sit at once: persons, or homes when they share one
    std::vector<int> members; ///< indices in Pool::candidates, ascending
};

/// Homes that hold the same mix of types: at most one person of each home sits.
struct HomeRow
{
    std::vector<int> types;
    int homes = 0;
};

/// Bounds on the number of persons drawn with one value, after those already seated.
struct QuotaRow
{
    int category = 0;
    int quota = 0; ///< index in the category
    int minimum = 0;
    int maximum = 0;
    std::vector<int> types;
};

/// The pool as the solver sees it.
struct PanelModel
{
    int seats = 0;
    int persons = 0;
    std::vector<PersonType> types; ///< in canonical order
    std::vector<QuotaRow> quotas;  ///< every value of every category
    std::vector<HomeRow> homes;    ///< only those that bind
};

/// Groups the candidates of a valid pool. Those who share a home with somebody already
/// seated belong to no type: they cannot be drawn.
PanelModel makeModel(const Pool &pool);

/// The chance of one person of each type is `expected[t] / persons`; this is k/n for all
/// when nothing limits anybody.
double fairShare(const PanelModel &model);

/// How far `composition` is from keeping every quota, in persons; 0: kept.
int quotaDeviation(const PanelModel &model, const Composition &composition);
/// Seats filled, every quota kept, nobody twice, one person a home.
bool isValidPanel(const PanelModel &model, const Composition &composition);

/// From counts by type.
Composition makeComposition(const std::vector<int> &counts);
/// Counts by type, zeros written out.
std::vector<int> countsOf(const Composition &composition, std::size_t types);

} // namespace faubourg::sortition
