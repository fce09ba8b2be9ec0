#pragma once

#include "core/contract/committee.h"
#include "core/contract/objective.h"
#include "ui/base/colours.h"
#include "ui/base/form.h"

namespace faubourg::ui {

// The words and signs of the contract's values on screen, in the order they are offered.
Choices<contract::ProgressState> progressChoices();
Choices<contract::CommitteeKind> committeeKindChoices();
QString label(contract::ProgressState state);
QString label(contract::CommitteeKind kind);
Sign signOf(contract::ProgressState state);

/// How many of `counts` are in a state.
int countOf(const contract::ProgressCounts &counts, contract::ProgressState state);
/// "3 achieved · 10 in progress · 5 to start"; states without objective are left out.
QString countsText(const contract::ProgressCounts &counts);
/// "3 achieved".
QString countText(contract::ProgressState state, int count);

/// "4 times a year, in March, June"; "not set" when the contract says nothing.
QString frequencyText(std::optional<int> timesPerYear, const QList<int> &months);

} // namespace faubourg::ui
