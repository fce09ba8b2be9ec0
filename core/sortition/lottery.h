#pragma once

#include "core/sortition/solver/distribution.h"

#include <cstdint>

namespace faubourg::sortition {

/// A composition with the whole number of ballots that stand for it.
struct PublishedPanel
{
    Composition panel;
    std::uint64_t ballots = 0;

    friend bool operator==(const PublishedPanel &, const PublishedPanel &) = default;
};

/// The lottery as it is published: 16^digits ballots in all, so that the last `digits`
/// characters of a SHA-256 are a ballot and nobody needs to divide.
struct Lottery
{
    int digits = 8;
    std::vector<PublishedPanel> panels; ///< in canonical order, each with at least one ballot

    friend bool operator==(const Lottery &, const Lottery &) = default;
};

inline constexpr int kMostDigits = 12; ///< whole numbers below 2^53 are exact everywhere

std::uint64_t ballotCount(int digits);

/// Whole ballots by largest remainder; as many digits as keep every chance within 1 part in
/// a million of the solver's.
Lottery publish(const PanelModel &model, const Distribution &distribution);

/// The published chance of one person of each type.
std::vector<double> publishedChances(const PanelModel &model, const Lottery &lottery);

} // namespace faubourg::sortition
