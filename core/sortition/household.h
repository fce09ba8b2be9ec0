#pragma once

#include <QStringList>

namespace faubourg::sortition {

/// The address as households are compared: case, accents and punctuation folded, "12bis" and
/// "12 bis" alike, usual abbreviations written out ("av." is "avenue", "appt" is
/// "appartement"). Two spellings of one home give one key; a wrong guess is possible, so the
/// office reviews the groups before it freezes. Empty when every cell is.
QString householdKey(const QStringList &addressCells);

} // namespace faubourg::sortition
