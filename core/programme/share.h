#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace faubourg::programme {

/// A percentage between 0 and 100 in hundredths of a percent, from decimal text with
/// point or comma and at most two decimals; InvalidInput otherwise.
Result<int> percentHundredths(QStringView text);

/// `total` cut in proportion to `weights` (not negative), to the cent: the parts sum to
/// `total` exactly. Left-over cents go to the largest remainders, the first among equals.
/// Weights that are all zero share equally. Empty when there is no weight.
QList<Money> splitMoney(Money total, const QList<int> &weights);

} // namespace faubourg::programme
