#pragma once

#include "core/sortition/panelmodel.h"

#include <random>

namespace faubourg::test {

/// One of the pools in tests/data/sortition.
sortition::Pool storedPool(const QString &name, int seats);

/// A small pool with random quotas around what it holds; about half of them can be met.
/// `withHouseholds`: some candidates share a home; some declare nothing.
sortition::Pool randomPool(std::mt19937 &random, bool withHouseholds);

/// Every valid panel of a small model, by types; by trying them all.
std::vector<sortition::Composition> allPanels(const sortition::PanelModel &model);

/// The leximin chances by type over these panels, each level found by asking of every type
/// whether it could have more: slow, and shares nothing with the solver but the simplex.
std::vector<double> leximinOver(const sortition::PanelModel &model,
                                const std::vector<sortition::Composition> &panels);

} // namespace faubourg::test
