#pragma once

#include "core/contract/objective.h"
#include "core/quartiers/quartier.h"
#include "ui/base/colours.h"
#include "ui/base/form.h"

namespace faubourg::ui {

Choices<quartiers::QuartierKind> quartierKindChoices();

/// "QN06208M (formerly QP062008)" on `day`; empty when it has no code.
QString codeText(const QList<quartiers::DatedCode> &codes, QDate day);

/// "46,1 %", "s" for a secret, "–" for what is not known, "≈" before what is approximate.
QString valueText(const quartiers::IndicatorValue &value, const QString &unit);
QString comparisonText(const quartiers::IndicatorValue &value, const QString &unit);
/// "+27,3 pts" for percentages, else in the unit; "–" when it is not known.
QString gapText(const quartiers::IndicatorValue &value, const QString &unit);

} // namespace faubourg::ui
